import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AmountLine } from '../../../shared/office.ts';
import { useRead } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ReadState } from '../../components/ReadState.tsx';
import { SimpleTable } from '../../components/SimpleTable.tsx';
import { StateChip } from '../../components/StateChip.tsx';
import { AmountDialog } from './AmountDialog.tsx';

/** The poverty line and its like, each with the day from which it holds. */
export function AmountsPanel() {
  const { t, formatDay, formatNumber, script } = useTranslate();
  const amounts = useRead('amounts.list');
  const today = useRead('office.get').data?.today ?? '';
  const [edited, setEdited] = useState<AmountLine | 'new' | null>(null);
  return (
    <Panel
      title={t('settings.amounts')}
      note={
        <Button size="xs" variant="default" onClick={() => setEdited('new')}>
          {t('common.add')}
        </Button>
      }
      isFlush
    >
      <ReadState read={amounts}>
        {(lines) => (
          <SimpleTable
            rows={newestFirst(lines)}
            rowKey={(line) => line.id}
            onOpen={setEdited}
            columns={[
              {
                key: 'kind',
                title: t('settings.amountKind'),
                cell: (line) => t(`settings.${line.kind}`),
                isOneLine: true,
              },
              {
                key: 'from',
                title: t('settings.amountFrom'),
                cell: (line) => formatDay(line.fromOn),
              },
              {
                key: 'sum',
                title: t('settings.amountSum'),
                align: 'right',
                cell: (line) => <strong>{formatNumber(line.amount)}</strong>,
              },
              {
                key: 'state',
                title: '',
                cell: (line) =>
                  isInForce(line, lines, today) && (
                    <StateChip state="good">{t('settings.inForce')}</StateChip>
                  ),
              },
              {
                key: 'source',
                title: t('settings.amountSource'),
                cell: (line) => script(line.source ?? ''),
              },
            ]}
          />
        )}
      </ReadState>
      {edited && (
        <AmountDialog line={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </Panel>
  );
}

function newestFirst(lines: readonly AmountLine[]): AmountLine[] {
  return lines.toSorted(
    (one, other) => one.kind.localeCompare(other.kind) || other.fromOn.localeCompare(one.fromOn),
  );
}

function isInForce(line: AmountLine, lines: readonly AmountLine[], today: string): boolean {
  if (line.fromOn > today) return false;
  const isLater = (other: AmountLine) => other.kind === line.kind && other.fromOn > line.fromOn;
  return !lines.some((other) => isLater(other) && other.fromOn <= today);
}
