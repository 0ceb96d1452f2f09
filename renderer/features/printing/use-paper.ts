import { useState } from 'react';
import { asCallError, type CallError, call } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { notifySaved } from '../../components/notify-saved.tsx';

interface PaperJob<What> {
  /** Proposed for a PDF, without its ending. */
  readonly fileName: string;
  /** What is to be printed; null: there is nothing, and the person was told. */
  readonly prepare: () => Promise<What | null>;
  /**
   * Prints it and enters it into the register.
   * @param path of the PDF that was chosen; null is paper
   * @returns how many pages
   */
  readonly print: (what: What, path: string | null) => Promise<number>;
  readonly onDone: () => void;
}

export interface Paper {
  readonly isBusy: boolean;
  readonly error: CallError | null;
  readonly toPaper: () => void;
  readonly toPdf: () => void;
}

/** Printing to paper or PDF, with what came of it; whoever gives up choosing a file is asked again. */
export function usePaper<What>({ fileName, prepare, print, onDone }: PaperJob<What>): Paper {
  const { t } = useTranslate();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<CallError | null>(null);

  async function work(isPdf: boolean): Promise<void> {
    const what = await prepare();
    if (what === null) return onDone();
    const path = isPdf
      ? await call('shell.chooseSave', { kind: 'pdf', suggestedName: fileName })
      : null;
    if (isPdf && path === null) return;
    const pages = await print(what, path);
    if (path !== null)
      notifySaved({ message: t('sheets.saved', { pages }), openLabel: t('common.open'), path });
    onDone();
  }

  async function run(isPdf: boolean): Promise<void> {
    setBusy(true);
    setError(null);
    try {
      await work(isPdf);
    } catch (failure) {
      setError(asCallError(failure));
    } finally {
      setBusy(false);
    }
  }

  return { isBusy, error, toPaper: () => void run(false), toPdf: () => void run(true) };
}
