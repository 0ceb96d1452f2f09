import { Button, Portal } from '@mantine/core';
import { useFocusTrap, useViewportSize } from '@mantine/hooks';
import type { Dashboard } from '../../../shared/dashboard.ts';
import {
  familiesLink,
  type GridLink,
  notVisitedLink,
  overdueLink,
  reachedLink,
} from '../../../shared/dashboard-links.ts';
import { useRead } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { KeyHint } from '../../components/KeyHint.tsx';
import { colorOfState, type State } from '../../components/StateChip.tsx';
import { useDashboardWords } from './dashboard-words.ts';
import { gridHref } from './grid-href.ts';
import { MovementChart } from './MovementChart.tsx';
import { SectorSwitch } from './SectorSwitch.tsx';
import styles from './Selector.module.css';
import { SelectorBehind } from './SelectorBehind.tsx';
import { SelectorMissing } from './SelectorMissing.tsx';
import { SelectorSectors } from './SelectorSectors.tsx';

interface SelectorViewProps {
  readonly data: Dashboard;
  readonly sector: number | null;
  readonly onSector: (sector: number | null) => void;
  readonly onLeave: () => void;
}

/** For the meeting: the whole window, figures that are read from the other end of the room. */
export function SelectorView({ data, sector, onSector, onLeave }: SelectorViewProps) {
  const { t, nameOf, formatDay, weekdayName } = useTranslate();
  const office = useRead('office.get').data;
  const trap = useFocusTrap();
  const { width } = useViewportSize();
  const { indicators, movement, today } = data;
  const within = { sector };
  const share = data.funnel.find(({ stage }) => stage === 'inProgress')?.share ?? 0;
  return (
    <Portal>
      <section ref={trap} className={styles['selector']} aria-label={t('dashboard.selector')}>
        <header className={styles['head']}>
          <h1>{office && nameOf(office.district)}</h1>
          <span className={styles['day']}>
            {formatDay(today)}, {weekdayName(today)}
          </span>
          <SectorSwitch value={sector} onChange={onSector} size="sm" />
          <Button
            className={styles['leave']}
            variant="default"
            size="md"
            rightSection={<KeyHint keys="Esc" />}
            onClick={onLeave}
          >
            {t('dashboard.leave')}
          </Button>
        </header>
        <div className={styles['figures']}>
          <Figure
            label={t('dashboard.families')}
            value={indicators.families.value}
            to={familiesLink(within)}
            change={indicators.families.today}
            when="dashboard.byToday"
          />
          <Figure
            label={t('dashboard.lifted')}
            value={indicators.lifted.value}
            to={reachedLink(within, 'lifted')}
            change={indicators.lifted.thisWeek}
            when="dashboard.byWeek"
            state="good"
          />
          <Figure
            label={t('dashboard.inProgress')}
            value={indicators.inProgress.value}
            to={reachedLink(within, 'inProgress')}
            note={t('dashboard.ofFamilies', { share })}
          />
          <Figure
            label={t('dashboard.overdue')}
            value={indicators.overdue.value}
            to={overdueLink(within)}
            change={indicators.overdue.today}
            when="dashboard.byToday"
            state="bad"
            isLit={indicators.overdue.value > 0}
          />
          <Figure
            label={t('dashboard.notVisited')}
            value={indicators.notVisited.value}
            to={notVisitedLink(within)}
            change={indicators.notVisited.change}
            when="dashboard.byWeek"
            state={indicators.notVisited.change > 0 ? 'bad' : 'good'}
          />
        </div>
        <div className={styles['body']}>
          <SelectorBehind mahallas={data.ranking.mahallas} />
          <div className={styles['side']}>
            <SelectorSectors sectors={data.ranking.sectors} />
            <SelectorMissing reports={data.reports} today={today} />
            <div className={styles['box']}>
              <h2>{t('dashboard.movement')}</h2>
              <div className={styles['chart']}>
                <MovementChart
                  movement={movement}
                  fontSize={Math.max(10, Math.round(width / 128))}
                />
              </div>
            </div>
          </div>
        </div>
      </section>
    </Portal>
  );
}

interface FigureProps {
  readonly label: string;
  readonly value: number;
  readonly to: GridLink;
  readonly change?: number;
  /** In place of a change. */
  readonly note?: string;
  readonly when?: 'dashboard.byToday' | 'dashboard.byWeek';
  readonly state?: State;
  /** The number itself in the colour of its state. */
  readonly isLit?: boolean;
}

function Figure({
  label,
  value,
  to,
  change = 0,
  note,
  when,
  state = 'neutral',
  isLit = false,
}: FigureProps) {
  const { t, formatNumber } = useTranslate();
  const { signed } = useDashboardWords();
  return (
    <a className={styles['figure']} href={gridHref(to)}>
      <span className={styles['label']}>{label}</span>
      <span className={styles['value']} style={isLit ? { color: colorOfState(state) } : undefined}>
        {formatNumber(value)}
      </span>
      <span
        className={styles['change']}
        style={{ color: colorOfState(change === 0 ? 'neutral' : state) }}
      >
        {when ? t(when, { change: signed(change) }) : note}
      </span>
    </a>
  );
}
