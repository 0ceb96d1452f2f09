import type { Indicator, Overdue } from '../../../shared/dashboard.ts';
import { overdueLink } from '../../../shared/dashboard-links.ts';
import { shortName } from '../../../shared/short-name.ts';
import { Link } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useDashboardWords } from './dashboard-words.ts';
import { gridHref } from './grid-href.ts';
import styles from './Overdue.module.css';

interface OverduePanelProps {
  readonly overdue: Overdue;
  readonly indicator: Indicator;
  readonly sector: number | null;
}

/** Overdue measures: under which opportunity, and the oldest ones. */
export function OverduePanel({ overdue, indicator, sector }: OverduePanelProps) {
  const { t, formatNumber, script } = useTranslate();
  const { shortItemName, itemName } = useDashboardWords();
  const rows = overdue.byOpportunity.filter(({ measures }) => measures > 0);
  const most = Math.max(1, ...rows.map(({ measures }) => measures));
  return (
    <Panel
      title={t('dashboard.overdueTitle')}
      note={
        // A red nought would look like a fault; the panel says that there is none.
        indicator.value > 0 && (
          <a className={styles['all']} href={gridHref(overdueLink({ sector }))}>
            {formatNumber(indicator.value)}
          </a>
        )
      }
    >
      {rows.length === 0 ? (
        <div className={styles['none']}>{t('dashboard.noOverdue')}</div>
      ) : (
        <div className={styles['overdue']}>
          <ul className={styles['bars']}>
            {rows.map(({ opportunityId, measures }) => (
              <li key={opportunityId}>
                <a
                  href={gridHref(overdueLink({ sector }, opportunityId))}
                  title={itemName(opportunityId)}
                >
                  <span className={styles['name']}>{shortItemName(opportunityId)}</span>
                  <span className={styles['track']}>
                    <span style={{ width: `${(100 * measures) / most}%` }} />
                  </span>
                  <b>{formatNumber(measures)}</b>
                </a>
              </li>
            ))}
          </ul>
          <h3 className={styles['heading']}>{t('dashboard.oldest')}</h3>
          <ul className={styles['oldest']}>
            {overdue.oldest.map((one) => (
              <li key={one.id} title={script(one.responsible ?? '')}>
                <Link to="/families/:id" values={{ id: one.familyId, tab: 'plan' }}>
                  <span className={styles['days']}>
                    {t('dashboard.daysLate', { count: one.overdueDays })}
                  </span>
                  <span className={styles['measure']}>{script(one.measure)}</span>
                  <span className={styles['whose']}>
                    {[shortName(one.headName), one.mahalla]
                      .filter(Boolean)
                      .map((text) => script(text ?? ''))
                      .join(', ')}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Panel>
  );
}
