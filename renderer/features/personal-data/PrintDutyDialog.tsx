import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { SheetScript } from '../../../shared/sheets.ts';
import { asCallError, type CallError, call } from '../../app/call.ts';
import type { DialogProps } from '../../app/dialogs.ts';
import { useTranslate } from '../../app/translate.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { notifySaved } from '../../components/notify-saved.tsx';

/** Asks for the script, prints one of the duty sheets to paper or PDF, and enters it into the register. */
export function PrintDutyDialog({ input, onClose }: DialogProps<'printDuty'>) {
  const { t, language, script: inScript } = useTranslate();
  const [script, setScript] = useState<SheetScript>(language === 'uz-latn' ? 'latn' : 'cyrl');
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<CallError | null>(null);
  const title = inScript(input.title);

  async function print(isPdf: boolean): Promise<void> {
    const subjectIds =
      input.kind === 'consent' ? await peopleOf(input.query) : [...input.subjectIds];
    if (subjectIds.length === 0) {
      notifications.show({ message: t('duty.printNone') });
      return;
    }
    const path = isPdf
      ? await call('shell.chooseSave', { kind: 'pdf', suggestedName: title })
      : null;
    if (isPdf && path === null) return;
    const sheet = `${input.kind}?${new URLSearchParams({ ...input.query, script })}`;
    const { pages } = await call('shell.print', { sheet, path, isLandscape: false });
    await call('personalData.registerSheet', { kind: input.kind, subjectIds, script });
    if (path !== null)
      notifySaved({ message: t('sheets.saved', { pages }), openLabel: t('sheets.open'), path });
  }

  async function run(isPdf: boolean): Promise<void> {
    setBusy(true);
    setError(null);
    try {
      await print(isPdf);
      onClose();
    } catch (failure) {
      setError(asCallError(failure));
    } finally {
      setBusy(false);
    }
  }

  return (
    <Dialog onClose={onClose} title={t('duty.printTitle', { name: title })} centered>
      <Stack gap="md">
        <SegmentedControl
          aria-label={t('sheets.script')}
          value={script}
          onChange={(value) => setScript(value === 'latn' ? 'latn' : 'cyrl')}
          data={[
            { value: 'cyrl', label: t('sheets.cyrillic') },
            { value: 'latn', label: t('sheets.latin') },
          ]}
        />
        {error && <ErrorNote error={error} />}
        <Group justify="flex-end">
          {isBusy && <Text size="sm">{t('sheets.printing')}</Text>}
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button variant="default" disabled={isBusy} onClick={() => void run(false)}>
            {t('sheets.toPaper')}
          </Button>
          <Button data-autofocus disabled={isBusy} onClick={() => void run(true)}>
            {t('sheets.toPdf')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

/** Whose consent forms the address asks for: those without a consent in force. */
async function peopleOf(query: Readonly<Record<string, string>>): Promise<string[]> {
  const { forms } = await call('consents.forms', {
    familyIds: (query['families'] ?? '').split(',').filter(Boolean),
    mahallaId: query['mahalla'] ?? null,
  });
  return forms.map((form) => form.personId);
}
