import type { GridLink } from '../../../shared/dashboard-links.ts';
import { useTranslate } from '../../app/translate.tsx';
import { colorOfState, type State } from '../../components/StateChip.tsx';
import { useDashboardWords } from './dashboard-words.ts';
import { gridHref } from './grid-href.ts';
import styles from './Rank.module.css';

interface CountProps {
  readonly value: number;
  /** The list behind it. */
  readonly to: GridLink;
  /** What a number above nought says. */
  readonly state?: State;
  /** Of today: written with its sign. */
  readonly isToday?: boolean;
}

/** A number of a table as a link to its list; a nought stays quiet. */
export function Count({ value, to, state, isToday = false }: CountProps) {
  const { formatNumber } = useTranslate();
  const { signed } = useDashboardWords();
  return (
    <a
      className={styles['count']}
      href={gridHref(to)}
      data-nought={value === 0 || undefined}
      style={value > 0 && state ? { color: colorOfState(state) } : undefined}
    >
      {isToday ? signed(value) : formatNumber(value)}
    </a>
  );
}
