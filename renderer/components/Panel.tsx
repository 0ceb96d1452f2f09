import type { ReactNode } from 'react';
import styles from './Panel.module.css';

interface PanelProps {
  readonly title?: ReactNode;
  /** At the right of the title, quiet. */
  readonly note?: ReactNode;
  /** Without inner margins: for tables and grids that reach the border. */
  readonly isFlush?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A white box with a title: the unit every page is laid out in. */
export function Panel({ title, note, isFlush = false, className = '', children }: PanelProps) {
  return (
    <section className={`${styles['panel']} ${className}`} data-flush={isFlush || undefined}>
      {(title || note) && (
        <header className={styles['head']}>
          <h2 className={styles['title']}>{title}</h2>
          {note && <div className={styles['note']}>{note}</div>}
        </header>
      )}
      <div className={styles['body']}>{children}</div>
    </section>
  );
}
