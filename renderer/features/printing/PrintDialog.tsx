import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Given } from '../../../shared/api.ts';
import type { PlanSheets, SheetScript } from '../../../shared/sheets.ts';
import { call, useRead } from '../../app/call.ts';
import type { DialogProps } from '../../app/dialogs.ts';
import { useTranslate } from '../../app/translate.tsx';
import { ReadState } from '../../components/ReadState.tsx';
import { PaperDialog } from './PaperDialog.tsx';
import { SheetGaps } from './SheetGaps.tsx';
import { usePaper } from './use-paper.ts';

/** Prints plan sheets, after telling what they lack. */
export function PrintDialog({ input, onClose }: DialogProps<'print'>) {
  const { t, language } = useTranslate();
  const [script, setScript] = useState<SheetScript>(language === 'uz-latn' ? 'latn' : 'cyrl');
  const selection = {
    familyIds: [...(input.familyIds ?? [])],
    mahallaId: input.mahallaId ?? null,
    script,
  };
  const sheets = useRead('sheets.plans', selection);
  const paper = usePaper({
    fileName: t('sheets.fileName', { name: input.title }),
    prepare: async () => selection,
    async print(chosen, path) {
      const { pages } = await call('shell.print', { sheet: addressOf(chosen), path });
      await call('sheets.register', chosen);
      return pages;
    },
    onDone: onClose,
  });
  const title = input.mahallaId ? t('sheets.planSheets') : t('sheets.planSheet');
  return (
    <PaperDialog
      title={`${title}: ${input.title}`}
      size="lg"
      script={script}
      onScript={setScript}
      paper={paper}
      isReady={(sheets.data?.sheets.length ?? 0) > 0}
      onClose={onClose}
    >
      <ReadState read={sheets}>{(found) => <SheetsToPrint found={found} />}</ReadState>
    </PaperDialog>
  );
}

function addressOf(selection: Given<'sheets.register'>): Given<'shell.print'>['sheet'] {
  const query = new URLSearchParams({ script: selection.script ?? 'cyrl' });
  if (selection.mahallaId) query.set('mahalla', selection.mahallaId);
  else query.set('families', (selection.familyIds ?? []).join(','));
  return `plan?${query}`;
}

function SheetsToPrint({ found }: { readonly found: PlanSheets }) {
  const { t } = useTranslate();
  const stale = found.sheets.filter((sheet) => sheet.isStale).length;
  const leftOut = found.leftOut > 0 && (
    <Text size="sm">{t('sheets.leftOut', { count: found.leftOut })}</Text>
  );
  if (found.sheets.length === 0)
    return (
      <Stack gap="xs">
        <Text>{t('sheets.nothing')}</Text>
        {leftOut}
      </Stack>
    );
  return (
    <Stack gap="xs">
      <Text>{t('sheets.count', { count: found.sheets.length })}</Text>
      {leftOut}
      {stale > 0 && <Text c="var(--warn)">{t('sheets.stale', { count: stale })}</Text>}
      <SheetGaps sheets={found.sheets} />
    </Stack>
  );
}
