import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { PlanSheets, SheetScript } from '../../../shared/sheets.ts';
import { useRead } from '../../app/call.ts';
import type { DialogProps } from '../../app/dialogs.ts';
import { useTranslate } from '../../app/translate.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { ReadState } from '../../components/ReadState.tsx';
import { SheetGaps } from './SheetGaps.tsx';
import { usePrintSheets } from './use-print-sheets.ts';

/** Asks for the script and whether to paper or PDF, after telling what the sheets lack. */
export function PrintDialog({ input, onClose }: DialogProps<'print'>) {
  const { t, language } = useTranslate();
  const [script, setScript] = useState<SheetScript>(language === 'uz-latn' ? 'latn' : 'cyrl');
  const selection = {
    familyIds: [...(input.familyIds ?? [])],
    mahallaId: input.mahallaId ?? null,
    script,
  };
  const sheets = useRead('sheets.plans', selection);
  const printing = usePrintSheets(selection, input.title, onClose);
  const title = input.mahallaId ? t('sheets.planSheets') : t('sheets.planSheet');

  return (
    <Dialog onClose={onClose} title={`${title}: ${input.title}`} size="lg" centered>
      <Stack gap="md">
        <ReadState read={sheets}>{(found) => <SheetsToPrint found={found} />}</ReadState>
        <SegmentedControl
          aria-label={t('sheets.script')}
          value={script}
          onChange={(value) => setScript(value === 'latn' ? 'latn' : 'cyrl')}
          data={[
            { value: 'cyrl', label: t('sheets.cyrillic') },
            { value: 'latn', label: t('sheets.latin') },
          ]}
        />
        {printing.error && <ErrorNote error={printing.error} />}
        <Group justify="flex-end">
          {printing.isBusy && <Text size="sm">{t('sheets.printing')}</Text>}
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button
            variant="default"
            disabled={printing.isBusy || !sheets.data?.sheets.length}
            onClick={() => void printing.toPaper()}
          >
            {t('sheets.toPaper')}
          </Button>
          <Button
            data-autofocus
            disabled={printing.isBusy || !sheets.data?.sheets.length}
            onClick={() => void printing.toPdf()}
          >
            {t('sheets.toPdf')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

function SheetsToPrint({ found }: { readonly found: PlanSheets }) {
  const { t } = useTranslate();
  const stale = found.sheets.filter((sheet) => sheet.isStale).length;
  if (found.sheets.length === 0) return <Text>{t('sheets.nothing')}</Text>;
  return (
    <Stack gap="xs">
      <Text>{t('sheets.count', { count: found.sheets.length })}</Text>
      {stale > 0 && <Text c="var(--warn)">{t('sheets.stale', { count: stale })}</Text>}
      <SheetGaps sheets={found.sheets} />
    </Stack>
  );
}
