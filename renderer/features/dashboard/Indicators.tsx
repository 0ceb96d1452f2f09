import type { ReactNode } from 'react';
import type { Dashboard } from '../../../shared/dashboard.ts';
import {
  familiesLink,
  type GridLink,
  identifiedLink,
  liftedLink,
  newlyOverdueLink,
  notVisitedLink,
  overdueLink,
  reachedLink,
} from '../../../shared/dashboard-links.ts';
import { useTranslate } from '../../app/translate.tsx';
import { Kpi, KpiRow } from '../../components/Kpi.tsx';
import type { State } from '../../components/StateChip.tsx';
import styles from './Dashboard.module.css';
import { useDashboardWords } from './dashboard-words.ts';
import { gridHref } from './grid-href.ts';
import { Sparkline } from './Sparkline.tsx';

interface IndicatorsProps {
  readonly data: Dashboard;
  readonly sector: number | null;
}

/** The five numbers at the top. */
export function Indicators({ data, sector }: IndicatorsProps) {
  const { t } = useTranslate();
  const { signed } = useDashboardWords();
  const { indicators, funnel, today, weekStart } = data;
  const { families, lifted, inProgress, overdue, notVisited } = indicators;
  const within = { sector };
  const share = funnel.find(({ stage }) => stage === 'inProgress')?.share ?? 0;
  const seen = notVisited.change <= 0;
  return (
    <KpiRow>
      <Card
        label={t('dashboard.families')}
        value={families.value}
        points={families.points}
        to={familiesLink(within)}
        change={t('dashboard.byToday', { change: signed(families.today) })}
        changeTo={identifiedLink(within, today, today)}
      />
      <Card
        label={t('dashboard.lifted')}
        value={lifted.value}
        points={lifted.points}
        to={reachedLink(within, 'lifted')}
        change={t('dashboard.byWeek', { change: signed(lifted.thisWeek) })}
        changeState={lifted.thisWeek > 0 ? 'good' : 'neutral'}
        changeTo={liftedLink(within, weekStart, today)}
      />
      <Card
        label={t('dashboard.inProgress')}
        value={inProgress.value}
        points={inProgress.points}
        to={reachedLink(within, 'inProgress')}
        change={t('dashboard.ofFamilies', { share })}
      />
      <Card
        label={t('dashboard.overdue')}
        value={overdue.value}
        points={overdue.points}
        to={overdueLink(within)}
        change={t('dashboard.byToday', { change: signed(overdue.today) })}
        changeState={overdue.today > 0 ? 'bad' : 'neutral'}
        changeTo={newlyOverdueLink(within, today)}
      />
      <Card
        label={t('dashboard.notVisited')}
        value={notVisited.value}
        points={notVisited.points}
        to={notVisitedLink(within)}
        change={t('dashboard.byWeek', { change: signed(notVisited.change) })}
        changeState={notVisited.change === 0 ? 'neutral' : seen ? 'good' : 'bad'}
      />
    </KpiRow>
  );
}

interface CardProps {
  readonly label: ReactNode;
  readonly value: number;
  readonly points: readonly number[];
  readonly to: GridLink;
  readonly change: string;
  readonly changeState?: State;
  /** The list behind the change, where there is one. */
  readonly changeTo?: GridLink;
}

function Card({ label, value, points, to, change, changeState = 'neutral', changeTo }: CardProps) {
  const { t, formatNumber } = useTranslate();
  const words = t('dashboard.spark', {
    from: formatNumber(points[0] ?? 0),
    to: formatNumber(points.at(-1) ?? 0),
  });
  return (
    <div className={styles['card']}>
      <Kpi
        label={label}
        value={
          <a className={styles['whole']} href={gridHref(to)}>
            {formatNumber(value)}
          </a>
        }
        change={
          changeTo ? (
            <a className={styles['change']} href={gridHref(changeTo)}>
              {change}
            </a>
          ) : (
            change
          )
        }
        changeState={changeState}
      >
        <Sparkline points={points} label={words} />
      </Kpi>
    </div>
  );
}
