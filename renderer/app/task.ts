import { useCallback, useRef, useState } from 'react';
import type { CallNameOf, Given, Output } from '../../shared/api.ts';
import type { Progress } from '../../shared/call.ts';
import { asCallError, type CallError, runTask } from './call.ts';

export interface Task<Name extends CallNameOf<'task'>> {
  /** Answers null when it failed or was cancelled; `error` then says why. */
  run(input: Given<Name>): Promise<Output<Name> | null>;
  cancel(): void;
  readonly isRunning: boolean;
  readonly isCancelling: boolean;
  readonly progress: Progress | null;
  /** Null also after the person cancelled it: that is no failure. */
  readonly error: CallError | null;
}

/** Long work with progress and a way to stop it: show it with `<TaskProgress task={task} title={…}>`. */
export function useTask<Name extends CallNameOf<'task'>>(name: Name): Task<Name> {
  const abort = useRef<AbortController | null>(null);
  const [isRunning, setRunning] = useState(false);
  const [isCancelling, setCancelling] = useState(false);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [error, setError] = useState<CallError | null>(null);

  const run = useCallback(
    async (input: Given<Name>) => {
      const controller = new AbortController();
      abort.current = controller;
      setRunning(true);
      setCancelling(false);
      setProgress(null);
      setError(null);
      try {
        return await runTask(name, input, { onProgress: setProgress, signal: controller.signal });
      } catch (failure) {
        const callError = asCallError(failure);
        if (callError.report.code !== 'cancelled') setError(callError);
        return null;
      } finally {
        setRunning(false);
      }
    },
    [name],
  );
  const cancel = useCallback(() => {
    setCancelling(true);
    abort.current?.abort();
  }, []);

  return { run, cancel, isRunning, isCancelling, progress, error };
}
