import styles from './CountBars.module.css';
import { colorOfState, type State } from './StateChip.tsx';

interface CountBar {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly state?: State;
  /** The list behind the bar. */
  readonly to?: string;
}

interface CountBarsProps {
  readonly bars: readonly CountBar[];
  /** What 100 % is; by default the sum of the bars. */
  readonly total?: number;
}

/** A few counts as bars with their share of the whole, one under the other. */
export function CountBars({ bars, total }: CountBarsProps) {
  const whole = total ?? bars.reduce((sum, bar) => sum + bar.count, 0);
  const longest = Math.max(1, ...bars.map((bar) => bar.count));
  return (
    <dl className={styles['bars']}>
      {bars.map(({ key, label, count, state = 'accent', to }) => (
        <div key={key} className={styles['bar']}>
          <dt>{to === undefined ? label : <a href={to}>{label}</a>}</dt>
          <dd className={styles['track']}>
            <span
              className={styles['fill']}
              style={{ width: `${(100 * count) / longest}%`, background: colorOfState(state) }}
            />
          </dd>
          <dd className={styles['count']}>
            <b>{count}</b>
            <span className={styles['share']}>
              {whole > 0 ? `${Math.round((100 * count) / whole)}%` : ''}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
