import styles from './ProgressBar.module.css';
import { colorOfState, type State } from './StateChip.tsx';

interface ProgressBarProps {
  readonly done: number;
  readonly total: number;
  readonly state?: State;
  /** A thin mark at this share (0 to 1), such as where the poverty line lies. */
  readonly mark?: number;
  readonly width?: number | string;
  /** What a screen reader says. */
  readonly label?: string;
}

/** A thin bar: how much of a whole. */
export function ProgressBar(props: ProgressBarProps) {
  const { done, total, state = 'accent', mark, width = '100%', label } = props;
  const share = total > 0 ? Math.min(1, Math.max(0, done / total)) : 0;
  return (
    <div
      className={styles['track']}
      style={{ width }}
      role="progressbar"
      aria-valuenow={done}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-label={label}
    >
      <div
        className={styles['fill']}
        style={{ width: `${share * 100}%`, background: colorOfState(state) }}
      />
      {mark !== undefined && <div className={styles['mark']} style={{ left: `${mark * 100}%` }} />}
    </div>
  );
}
