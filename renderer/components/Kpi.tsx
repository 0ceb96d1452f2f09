import type { ReactNode } from 'react';
import styles from './Kpi.module.css';
import { colorOfState, type State } from './StateChip.tsx';

interface KpiProps {
  readonly label: ReactNode;
  /** The number, already written for a person. */
  readonly value: ReactNode;
  /** What changed: «+3 бугун», with the state its colour says. */
  readonly change?: ReactNode;
  readonly changeState?: State;
  /** The list behind the number: `href('/families', { quick: 'overdue' })`. */
  readonly to?: string;
  /** Below the number: a small chart. */
  readonly children?: ReactNode;
}

/** One number of the headquarters. */
export function Kpi({ label, value, change, changeState = 'neutral', to, children }: KpiProps) {
  const content = (
    <>
      <div className={styles['label']}>{label}</div>
      <div className={styles['line']}>
        <span className={styles['value']}>{value}</span>
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
