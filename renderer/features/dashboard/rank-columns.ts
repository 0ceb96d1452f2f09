/** The columns of the full ranking, and their order. Pure. */
import type { RankedMahalla, RankFigures } from '../../../shared/dashboard.ts';
import {
  allDoneLink,
  doneLink,
  familiesLink,
  type GridLink,
  identifiedLink,
  liftedLink,
  newlyOverdueLink,
  overdueLink,
  reachedLink,
  visitedLink,
  type Within,
} from '../../../shared/dashboard-links.ts';
import type { PlainKey } from '../../../shared/locales/index.ts';
import { compareNames } from '../../../shared/order-key.ts';
import { type RatingPart, ratingParts } from '../../../shared/rating.ts';
import type { State } from '../../components/StateChip.tsx';

type Figure = keyof RankFigures;

/** «жами» and «шундан бугун» of one indicator. */
export interface RankPair {
  readonly title: PlainKey;
  readonly total: Figure;
  readonly today: Figure;
  readonly totalLink: (within: Within) => GridLink;
  readonly todayLink: (within: Within, today: string) => GridLink;
  readonly totalState?: State;
  readonly todayState?: State;
}

export const rankPairs: readonly RankPair[] = [
  {
    title: 'dashboard.familiesColumn',
    total: 'families',
    today: 'familiesToday',
    totalLink: familiesLink,
    todayLink: (within, today) => identifiedLink(within, today, today),
  },
  {
    title: 'dashboard.liftedColumn',
    total: 'lifted',
    today: 'liftedToday',
    totalLink: (within) => reachedLink(within, 'lifted'),
    todayLink: (within, today) => liftedLink(within, today, today),
    todayState: 'good',
  },
  {
    title: 'dashboard.doneColumn',
    total: 'planDone',
    today: 'doneToday',
    totalLink: allDoneLink,
    todayLink: doneLink,
    todayState: 'good',
  },
  {
    title: 'dashboard.overdueColumn',
    total: 'overdue',
    today: 'overdueToday',
    totalLink: (within) => overdueLink(within),
    todayLink: newlyOverdueLink,
    totalState: 'bad',
    todayState: 'bad',
  },
  {
    title: 'dashboard.visitsColumn',
    total: 'visited',
    today: 'visitedToday',
    totalLink: (within) => visitedLink(within, 30),
    todayLink: (within) => visitedLink(within, 0),
  },
];

export const shareTitles: Readonly<Record<RatingPart, PlainKey>> = {
  plan: 'dashboard.planPart',
  onTime: 'dashboard.onTimeShare',
  visits: 'dashboard.visitShare',
  reports: 'dashboard.reportShare',
};

export type RankColumn = 'place' | 'name' | 'sector' | 'score' | Figure | RatingPart;

export interface RankSort {
  readonly column: RankColumn;
  readonly isDescending: boolean;
}

const isPart = (column: RankColumn): column is RatingPart =>
  ratingParts.some((part) => part === column);

/** In the order asked for; what is not known comes last either way, equals by place. */
export function sortRank(
  rows: readonly RankedMahalla[],
  { column, isDescending }: RankSort,
): RankedMahalla[] {
  const keyOf = (row: RankedMahalla) => (isPart(column) ? row.shares[column] : row[column]);
  const known = rows.filter((row) => keyOf(row) !== null);
  const unknown = rows.filter((row) => keyOf(row) === null);
  const direction = isDescending ? -1 : 1;
  const compared = known.toSorted((one, other) => {
    const [a, b] = [keyOf(one), keyOf(other)];
    return typeof a === 'string' && typeof b === 'string'
      ? direction * compareNames(a, b)
      : direction * (Number(a) - Number(b));
  });
  return [...compared, ...unknown];
}
