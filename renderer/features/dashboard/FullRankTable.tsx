import type { ReactNode } from 'react';
import type { RankedMahalla } from '../../../shared/dashboard.ts';
import { ratingParts } from '../../../shared/rating.ts';
import { Link } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { Count } from './Count.tsx';
import { useDashboardWords } from './dashboard-words.ts';
import styles from './FullRank.module.css';
import { type RankColumn, type RankSort, rankPairs, shareTitles } from './rank-columns.ts';
import { shortHeads } from './short-heads.ts';

interface FullRankTableProps {
  readonly rows: readonly RankedMahalla[];
  readonly today: string;
  readonly sort: RankSort;
  readonly onSort: (sort: RankSort) => void;
}

/** Every indicator with «жами» and «шундан бугун», the four shares, the score. A title sorts by its column. */
export function FullRankTable({ rows, today, sort, onSort }: FullRankTableProps) {
  const { t, script, formatNumber } = useTranslate();
  const { score } = useDashboardWords();
  const title = (column: RankColumn, words: ReactNode, isText = false) => (
    <SortTitle column={column} isText={isText} sort={sort} onSort={onSort}>
      {words}
    </SortTitle>
  );
  return (
    <table className={styles['table']}>
      <thead>
        <tr className={styles['groups']}>
          <th colSpan={5} />
          {rankPairs.map((pair) => (
            <th key={pair.total} colSpan={2} scope="colgroup">
              {t(pair.title)}
            </th>
          ))}
          <th colSpan={ratingParts.length} scope="colgroup">
            {t('dashboard.sharesColumn')}
          </th>
        </tr>
        <tr>
          {title('place', t('dashboard.place'))}
          {title('name', t('dashboard.mahalla'), true)}
          {title('sector', t('dashboard.sectorColumn'))}
          {title('score', t('dashboard.score'))}
          <th scope="col" data-text>
            {t('dashboard.heads')}
          </th>
          {rankPairs.map((pair) => [
            <SortTitle key={pair.total} column={pair.total} sort={sort} onSort={onSort} isFirst>
              {t('dashboard.totalColumn')}
            </SortTitle>,
            <SortTitle key={pair.today} column={pair.today} sort={sort} onSort={onSort}>
              {t('dashboard.todayColumn')}
            </SortTitle>,
          ])}
          {ratingParts.map((part, index) => (
            <SortTitle key={part} column={part} sort={sort} onSort={onSort} isFirst={index === 0}>
              {t(shareTitles[part])}
            </SortTitle>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>{row.place ?? '–'}</td>
            <td data-text>
              <Link className={styles['name']} to="/mahallas/:id" values={{ id: row.id }}>
                {script(row.name)}
              </Link>
            </td>
            <td>{row.sector}</td>
            <td className={styles['score']}>{score(row.score)}</td>
            <td data-text className={styles['heads']} title={script(row.heads ?? '')}>
              {script(shortHeads(row.heads))}
            </td>
            {rankPairs.map((pair) => [
              <td key={pair.total} data-first>
                <Count
                  value={row[pair.total]}
                  to={pair.totalLink({ mahallaId: row.id })}
                  {...(pair.totalState && { state: pair.totalState })}
                />
              </td>,
              <td key={pair.today}>
                <Count
                  value={row[pair.today]}
                  to={pair.todayLink({ mahallaId: row.id }, today)}
                  {...(pair.todayState && { state: pair.todayState })}
                  isToday
                />
              </td>,
            ])}
            {ratingParts.map((part, index) => (
              <td key={part} data-first={index === 0 || undefined}>
                {row.shares[part] === null ? '–' : formatNumber(row.shares[part], 0)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface SortTitleProps {
  readonly column: RankColumn;
  readonly sort: RankSort;
  readonly onSort: (sort: RankSort) => void;
  readonly isText?: boolean;
  /** The first of a group: a line parts it from the one before. */
  readonly isFirst?: boolean;
  readonly children: ReactNode;
}

function SortTitle({
  column,
  sort,
  onSort,
  isText = false,
  isFirst = false,
  children,
}: SortTitleProps) {
  const isSorted = sort.column === column;
  // Places and names begin with the first; figures with the greatest.
  const isAscendingFirst = column === 'place' || column === 'name' || column === 'sector';
  const next = isSorted ? !sort.isDescending : !isAscendingFirst;
  return (
    <th
      scope="col"
      data-text={isText || undefined}
      data-first={isFirst || undefined}
      aria-sort={isSorted ? (sort.isDescending ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" onClick={() => onSort({ column, isDescending: next })}>
        {children}
        {isSorted && (sort.isDescending ? ' ↓' : ' ↑')}
      </button>
    </th>
  );
}
