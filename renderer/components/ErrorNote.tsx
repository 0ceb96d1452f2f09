import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { CallError } from '../app/call.ts';
import { useErrorWords } from '../app/error-words.ts';
import { useTranslate } from '../app/translate.tsx';
import styles from './Notes.module.css';

interface ErrorNoteProps {
  readonly error: CallError;
  readonly onRetry?: () => void;
  /** The sentence alone, where what to do stands beside it. */
  readonly isBrief?: boolean;
  /** False where the person can put it right alone: an administrator has nothing to look for. */
  readonly hasCode?: boolean;
}

/** What went wrong and what to do about it, in the person's words, with the code for the administrator. */
export function ErrorNote({ error, onRetry, isBrief = false, hasCode = true }: ErrorNoteProps) {
  const { t } = useTranslate();
  const words = useErrorWords()(error);
  return (
    <div className={styles['error']} role="alert">
      <IconAlertTriangle size={20} stroke={1.7} />
      <div>
        <div className={styles['title']}>{words.sentence}</div>
        {!isBrief && <div>{words.advice}</div>}
        {!isBrief && hasCode && <div className={styles['code']}>{words.code}</div>}
        {onRetry && (
          <Button variant="default" size="xs" mt="xs" onClick={onRetry}>
            {t('common.retry')}
          </Button>
        )}
      </div>
    </div>
  );
}
