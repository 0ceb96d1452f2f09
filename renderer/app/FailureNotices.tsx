import { notifications } from '@mantine/notifications';
import { type RefObject, useEffect } from 'react';
import { CallError, onShellEvent } from './call.ts';
import { useErrorWords } from './error-words.ts';

/** Tells of writes that failed, and of faults that no call waits for, in the present language, wherever the person is. */
export function FailureNotices({
  target,
}: {
  readonly target: RefObject<(error: CallError) => void>;
}) {
  const wordsOf = useErrorWords();
  useEffect(() => {
    target.current = (error) => {
      const { sentence, advice, code } = wordsOf(error);
      notifications.show({
        color: 'red',
        autoClose: 12_000,
        title: sentence,
        message: (
          <>
            {advice}
            <div style={{ color: 'var(--text-soft)', fontSize: 12 }}>{code}</div>
          </>
        ),
      });
    };
    return onShellEvent((event) => {
      if (event.type === 'fault') target.current(new CallError(event.error));
    });
  }, [target, wordsOf]);
  return null;
}
