import { useState } from 'react';
import type { Given } from '../../../shared/api.ts';
import { asCallError, type CallError, call } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { notifySaved } from '../../components/notify-saved.tsx';

/** Prints the chosen sheets and enters them into the register; closes the dialog when it is done. */
export function usePrintSheets(
  selection: { familyIds: string[]; mahallaId: string | null; script: 'cyrl' | 'latn' },
  title: string,
  onDone: () => void,
) {
  const { t } = useTranslate();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<CallError | null>(null);

  async function run(work: () => Promise<void>): Promise<void> {
    setBusy(true);
    setError(null);
    try {
      await work();
    } catch (failure) {
      setError(asCallError(failure));
    } finally {
      setBusy(false);
    }
  }

  async function print(path: string | null): Promise<number> {
    const { pages } = await call('shell.print', { sheet: addressOf(selection), path });
    await call('sheets.register', selection);
    return pages;
  }

  return {
    isBusy,
    error,
    toPaper: () =>
      run(async () => {
        await print(null);
        onDone();
      }),
    toPdf: () =>
      run(async () => {
        const suggestedName = t('sheets.fileName', { name: title });
        const path = await call('shell.chooseSave', { kind: 'pdf', suggestedName });
        if (path === null) return;
        const pages = await print(path);
        notifySaved({ message: t('sheets.saved', { pages }), openLabel: t('sheets.open'), path });
        onDone();
      }),
  };
}

function addressOf(selection: Given<'sheets.register'>): Given<'shell.print'>['sheet'] {
  const query = new URLSearchParams({ script: selection.script ?? 'cyrl' });
  if (selection.mahallaId) query.set('mahalla', selection.mahallaId);
  else query.set('families', (selection.familyIds ?? []).join(','));
  return `plan?${query}`;
}
