import type { ReportsToday } from '../../../shared/dashboard.ts';
import { logLink } from '../../../shared/dashboard-links.ts';
import { Link } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { Panel } from '../../components/Panel.tsx';
import { gridHref } from './grid-href.ts';
import { Heatmap } from './Heatmap.tsx';
import { MissingList } from './MissingList.tsx';
import styles from './Reports.module.css';

interface ReportsPanelProps {
  readonly reports: ReportsToday;
  readonly today: string;
  readonly sector: number | null;
}

/** Who reported today, what was told, and the sixteen weeks before. */
export function ReportsPanel({ reports, today, sector }: ReportsPanelProps) {
  const { t, formatNumber } = useTranslate();
  const { expected, reported, dayOff, missing, visited, found, solved, heat } = reports;
  const rows = gridHref(logLink({ sector }, today));
  return (
    <Panel
      title={<span className={styles['title']}>{t('dashboard.reports')}</span>}
      note={t('dashboard.reportsNote')}
    >
      <div className={styles['reports']}>
        <Link className={styles['figure']} to="/log" values={{ day: today }}>
          <b>{formatNumber(reported)}</b>{' '}
          {dayOff ? t('common.reportsGiven') : t('dashboard.ofReports', { expected })}
        </Link>
        <div className={styles['line']}>
          {dayOff ? (
            <span className={styles['soft']}>{t('common.dayOff')}</span>
          ) : expected === 0 ? (
            <span className={styles['soft']}>{t('dashboard.nobodyOwes')}</span>
          ) : missing.length === 0 ? (
            <span className={styles['good']}>{t('dashboard.allReported')}</span>
          ) : (
            <MissingList missing={missing} today={today} />
          )}
        </div>
        <div className={styles['told']}>
          <a href={rows}>{t('dashboard.visits', { count: visited })}</a>,{' '}
          <a href={rows}>{t('dashboard.found', { count: found })}</a>,{' '}
          <a href={rows}>{t('dashboard.solved', { count: solved })}</a>
        </div>
        <Heatmap days={heat} />
      </div>
    </Panel>
  );
}
