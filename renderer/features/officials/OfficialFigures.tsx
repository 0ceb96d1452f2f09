import type { OfficialCard } from '../../../shared/officials.ts';
import { useRead } from '../../app/call.ts';
import { href } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { Kpi } from '../../components/Kpi.tsx';
import styles from './Officials.module.css';

/** Load, measures, reports: the few numbers a head looks at. */
export function OfficialFigures({ card }: { readonly card: OfficialCard }) {
  const { t, formatNumber, formatDay } = useTranslate();
  const today = useRead('office.get').data?.today;
  const { measures, month, lastReportOn } = card;
  // The role furthest over its norm comes first.
  const norm = card.norms[0];
  const over = norm ? norm.families - norm.norm : 0;
  return (
    <div className={styles['figures']}>
      <Kpi
        label={t('officials.kpiFamilies')}
        value={formatNumber(card.families)}
        change={
          norm &&
          (over > 0
            ? t('officials.kpiOver', { count: over })
            : t('officials.kpiWithin', { norm: norm.norm }))
        }
        changeState={over > 0 ? 'bad' : 'neutral'}
        to={href('/families', { official: card.id })}
      />
      <Kpi
        label={t('officials.kpiMeasures')}
        value={formatNumber(measures.open)}
        change={t('officials.kpiDone', { count: measures.done })}
        to={href('/plans', { official: card.id })}
      />
      <Kpi
        label={t('officials.kpiOverdue')}
        value={
          <span data-bad={measures.overdue > 0 || undefined}>{formatNumber(measures.overdue)}</span>
        }
        to={href('/plans', { official: card.id, quick: 'overdue' })}
      />
      <Kpi
        label={t('officials.kpiReports')}
        value={formatNumber(month.reportDays)}
        change={t('officials.kpiVisited', { count: month.visited })}
        to={href('/log', { tab: 'all', official: card.id })}
      />
      <Kpi
        label={t('officials.kpiLast')}
        value={
          <span data-bad={lastReportOn !== today || undefined}>
            {lastReportOn === today && today
              ? t('officials.today')
              : formatDay(lastReportOn) || t('officials.never')}
          </span>
        }
      />
    </div>
  );
}
