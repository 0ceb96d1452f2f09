import type { ReactNode } from 'react';
import styles from './WithSide.module.css';

interface WithSideProps {
  /** Panels under each other, in a narrow column at the right. */
  readonly side: ReactNode;
  readonly children: ReactNode;
  /** Both are as high as the higher one. */
  readonly isEven?: boolean;
}

/** The main thing of a card, and what is read beside it. */
export function WithSide({ side, children, isEven = false }: WithSideProps) {
  return (
    <div className={styles['columns']} data-even={isEven || undefined}>
      {children}
      <div className={styles['side']}>{side}</div>
    </div>
  );
}
