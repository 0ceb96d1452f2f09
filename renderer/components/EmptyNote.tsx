import type { ReactNode } from 'react';
import styles from './Notes.module.css';

interface EmptyNoteProps {
  readonly title: ReactNode;
  /** What to do next. */
  readonly hint?: ReactNode;
  /** The button that does it. */
  readonly action?: ReactNode;
}

/** In place of content that is not there yet. */
export function EmptyNote({ title, hint, action }: EmptyNoteProps) {
  return (
    <div className={styles['empty']}>
      <div className={styles['title']}>{title}</div>
      {hint && <div className={styles['hint']}>{hint}</div>}
      {action}
    </div>
  );
}
