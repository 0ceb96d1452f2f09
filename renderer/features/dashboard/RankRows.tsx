import type { ReactNode } from 'react';
import type { RankedMahalla, RankedSector } from '../../../shared/dashboard.ts';
import {
  familiesLink,
  liftedLink,
  newlyOverdueLink,
  overdueLink,
  plansLink,
  reachedLink,
  type Within,
} from '../../../shared/dashboard-links.ts';
import { useTranslate } from '../../app/translate.tsx';
import { ProgressBar } from '../../components/ProgressBar.tsx';
import { Count } from './Count.tsx';
import { useDashboardWords } from './dashboard-words.ts';
import { gridHref } from './grid-href.ts';
import styles from './Rank.module.css';

/** Titles of the columns that `RankCells` fills. */
export function RankTitles({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslate();
  return (
    <thead>
      <tr>
        <th scope="col">{t('dashboard.place')}</th>
        {children}
        <th scope="col">{t('dashboard.familiesColumn')}</th>
        <th scope="col">{t('dashboard.liftedColumn')}</th>
        <th scope="col" data-today>
          {t('dashboard.todayColumn')}
        </th>
        <th scope="col" style={{ textAlign: 'left' }}>
          {t('dashboard.planShare')}
        </th>
        <th scope="col" title={t('dashboard.overdueColumn')}>
          {t('dashboard.lateColumn')}
        </th>
        <th scope="col" data-today>
          {t('dashboard.todayColumn')}
        </th>
        <th scope="col">{t('dashboard.score')}</th>
      </tr>
    </thead>
  );
}

interface RankCellsProps {
  readonly row: RankedMahalla | RankedSector;
  readonly within: Within;
  readonly today: string;
  readonly isBehind?: boolean;
  /** Cells after the place: whose row it is. */
  readonly children: ReactNode;
}

/** The cells of a mahalla or sector in the short ranking. */
export function RankCells({ row, within, today, isBehind = false, children }: RankCellsProps) {
  const { formatNumber } = useTranslate();
  const { score } = useDashboardWords();
  const { place, shares } = row;
  return (
    <tr>
      <td className={styles['place']}>{place ?? '–'}</td>
      {children}
      <td>
        <Count value={row.families} to={familiesLink(within)} />
      </td>
      <td>
        <Count value={row.lifted} to={reachedLink(within, 'lifted')} />
      </td>
      <td data-today>
        <Count value={row.liftedToday} to={liftedLink(within, today, today)} state="good" isToday />
      </td>
      <td style={{ textAlign: 'left' }}>
        {shares.plan !== null && (
          <a className={`${styles['count']} ${styles['bar']}`} href={gridHref(plansLink(within))}>
            <ProgressBar
              done={shares.plan}
              total={100}
              width={48}
              state={isBehind ? 'bad' : 'accent'}
            />
            <span className={styles['percent']}>{formatNumber(shares.plan, 0)}%</span>
          </a>
        )}
      </td>
      <td>
        <Count value={row.overdue} to={overdueLink(within)} state="bad" />
      </td>
      <td data-today>
        <Count value={row.overdueToday} to={newlyOverdueLink(within, today)} state="bad" isToday />
      </td>
      <td className={styles['score']}>{score(row.score)}</td>
    </tr>
  );
}
