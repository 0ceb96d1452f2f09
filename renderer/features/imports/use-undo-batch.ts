import { notifications } from '@mantine/notifications';
import { useRef, useState } from 'react';
import type { Progress } from '../../../shared/call.ts';
import { asCallError, type CallError, runTask } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';

interface Batch {
  readonly id: string;
  readonly fileName: string;
}

/** Takes a whole import back and says so; show it with `<TaskProgress>`. */
export function useUndoBatch() {
  const { t } = useTranslate();
  const abort = useRef<AbortController | null>(null);
  const [running, setRunning] = useState<Batch | null>(null);
  const [isCancelling, setCancelling] = useState(false);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [failed, setFailed] = useState<{ batch: Batch; error: CallError } | null>(null);

  /** Answers whether the batch was undone. The call itself answers nothing that would say so. */
  async function undo(batch: Batch): Promise<boolean> {
    const controller = new AbortController();
    abort.current = controller;
    setRunning(batch);
    setCancelling(false);
    setProgress(null);
    setFailed(null);
    try {
      const options = { onProgress: setProgress, signal: controller.signal };
      await runTask('imports.undo', { batchId: batch.id }, options);
      notifications.show({ message: t('importWindow.undone', { file: batch.fileName }) });
      return true;
    } catch (failure) {
      const error = asCallError(failure);
      if (error.report.code !== 'cancelled') setFailed({ batch, error });
      return false;
    } finally {
      setRunning(null);
    }
  }

  function cancel(): void {
    setCancelling(true);
    abort.current?.abort();
  }

  const task = { isRunning: running !== null, isCancelling, progress, error: null, cancel };
  return { undo, failed, task };
}
