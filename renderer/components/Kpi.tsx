import type { ReactNode } from 'react';
import styles from './Kpi.module.css';
import { colorOfState, type State } from './StateChip.tsx';

interface KpiProps {
  readonly label: ReactNode;
  /** The number, already written for a person. */
  readonly value: ReactNode;
  /** The number itself is bad news. */
  readonly isBad?: boolean;
  /** What changed: «+3 бугун», with the state its colour says. */
  readonly change?: ReactNode;
  readonly changeState?: State;
  /** The list behind the number: `href('/families', { quick: 'overdue' })`. */
  readonly to?: string;
  /** Below the number: a small chart. */
  readonly children?: ReactNode;
}

/** One number of the headquarters. */
export function Kpi({ label, value, isBad = false, change, ...props }: KpiProps) {
  const { changeState = 'neutral', to, children } = props;
  const content = (
    <>
      <div className={styles['label']}>{label}</div>
      <div className={styles['line']}>
        <span className={styles['value']} data-bad={isBad || undefined}>
          {value}
        </span>
        {change && <span style={{ color: colorOfState(changeState) }}>{change}</span>}
      </div>
      {children}
    </>
  );
  return to === undefined ? (
    <div className={styles['kpi']}>{content}</div>
  ) : (
    <a className={styles['kpi']} href={to}>
      {content}
    </a>
  );
}

/** Numbers of one thing beside each other, all of one width. */
export function KpiRow({ children }: { readonly children: ReactNode }) {
  return <div className={styles['row']}>{children}</div>;
}
