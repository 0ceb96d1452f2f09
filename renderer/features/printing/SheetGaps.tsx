import { List, Text } from '@mantine/core';
import { type PlanSheet, sheetGaps } from '../../../shared/sheets.ts';
import { useTranslate } from '../../app/translate.tsx';

/** What the sheets lack, by kind with counts: told before paper is spent. */
export function SheetGaps({ sheets }: { readonly sheets: readonly PlanSheet[] }) {
  const { t, formatNumber } = useTranslate();
  const counted = sheetGaps
    .map((gap) => ({ gap, count: sheets.filter((sheet) => sheet.gaps.includes(gap)).length }))
    .filter(({ count }) => count > 0);
  if (counted.length === 0) return <Text c="var(--good)">{t('sheets.allThere')}</Text>;
  return (
    <div>
      <Text size="sm">{t('sheets.gapsTitle')}</Text>
      <List size="sm">
        {counted.map(({ gap, count }) => (
          <List.Item key={gap}>
            {t(`sheets.gap.${gap}`)}
            {sheets.length > 1 && ` — ${formatNumber(count)}`}
          </List.Item>
        ))}
      </List>
    </div>
  );
}
