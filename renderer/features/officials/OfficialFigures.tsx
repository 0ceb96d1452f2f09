import type { OfficialCard } from '../../../shared/officials.ts';
import { useRead } from '../../app/call.ts';
import { href } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { Kpi, KpiRow } from '../../components/Kpi.tsx';

/** Load, measures, reports: the few numbers a head looks at. */
export function OfficialFigures({ card }: { readonly card: OfficialCard }) {
  const { t, formatNumber, formatDay } = useTranslate();
  const office = useRead('office.get').data;
  const today = office?.today;
  const { measures, month, lastReportOn } = card;
  // The role furthest over its norm comes first.
  const norm = card.norms[0];
  const over = norm ? norm.families - norm.norm : 0;
  return (
    <KpiRow>
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
        value={formatNumber(measures.overdue)}
        isBad={measures.overdue > 0}
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
          lastReportOn === today && today
            ? t('officials.today')
            : formatDay(lastReportOn) || t('officials.never')
        }
        isBad={lastReportOn !== today && office?.isDayOff !== true}
      />
    </KpiRow>
  );
}
