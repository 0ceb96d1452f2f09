import { notifications } from '@mantine/notifications';
import { type RefObject, useEffect } from 'react';
import type { CallError } from './call.ts';
import { useErrorWords } from './error-words.ts';

/** Tells of writes that failed, in the present language, wherever the person is. */
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
  }, [target, wordsOf]);
  return null;
}
