import type { ReactNode } from 'react';
import styles from './Page.module.css';

interface PageProps {
  readonly title: ReactNode;
  /** Beside the title, quiet: «3 912 тадан 2 143 таси». */
  readonly subtitle?: ReactNode;
  /** Before the title: a link back to the list a card belongs to. */
  readonly back?: ReactNode;
  /** Chips beside the title. */
  readonly marks?: ReactNode;
  /** Buttons at the right; the main one last. */
  readonly actions?: ReactNode;
  /** A row below the title, such as ready-made filters. */
  readonly toolbar?: ReactNode;
  /** The body takes the height that is left and scrolls inside itself: for pages that are one grid. */
  readonly isFilled?: boolean;
  readonly children: ReactNode;
}

/** One page inside the frame. What it shows while loading, empty or failed is `<ReadState>`. */
export function Page({ isFilled = false, ...props }: PageProps) {
  return (
    <main className={styles['page']} data-filled={isFilled || undefined}>
      <header className={styles['head']}>
        {props.back && <div className={styles['back']}>{props.back} ›</div>}
        <h1 className={styles['title']}>{props.title}</h1>
        {props.marks && <div className={styles['marks']}>{props.marks}</div>}
        {props.subtitle && <div className={styles['subtitle']}>{props.subtitle}</div>}
        {props.actions && <div className={styles['actions']}>{props.actions}</div>}
      </header>
      {props.toolbar && <div className={styles['toolbar']}>{props.toolbar}</div>}
      <div className={styles['body']}>{props.children}</div>
    </main>
  );
}
