import type { ReactNode } from 'react';
import styles from './StateChip.module.css';

/**
 * What a colour may mean: `good` done, `warn` at risk or near its day, `bad` overdue or missing,
 * `info` of a special kind, `accent` under way, `neutral` not begun.
 */
export type State = 'good' | 'warn' | 'bad' | 'info' | 'accent' | 'neutral';

export function StateChip({
  state,
  children,
}: {
  readonly state: State;
  readonly children: ReactNode;
}) {
  return (
    <span className={styles['chip']} data-state={state}>
      {children}
    </span>
  );
}

/** The colour of a state as CSS, for charts and bars. */
export function colorOfState(state: State): string {
  return state === 'neutral' ? 'var(--text-soft)' : `var(--${state})`;
}
