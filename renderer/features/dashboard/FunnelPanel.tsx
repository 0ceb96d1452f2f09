import type { FunnelStep } from '../../../shared/dashboard.ts';
import { reachedLink } from '../../../shared/dashboard-links.ts';
import { useTranslate } from '../../app/translate.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useDashboardWords } from './dashboard-words.ts';
import styles from './Funnel.module.css';
import { gridHref } from './grid-href.ts';

interface FunnelPanelProps {
  readonly steps: readonly FunnelStep[];
  readonly sector: number | null;
}

/** How many families came how far; each step is a link to them. */
export function FunnelPanel({ steps, sector }: FunnelPanelProps) {
  const { t, formatNumber } = useTranslate();
  const { itemName } = useDashboardWords();
  return (
    <Panel title={t('dashboard.funnel')} note={t('dashboard.funnelNote')}>
      <ul className={styles['funnel']}>
        {steps.map(({ stage, families, share }) => {
          const name = itemName(`familyStage.${stage}`);
          return (
            <li key={stage}>
              <a
                className={styles['step']}
                href={gridHref(reachedLink({ sector }, stage))}
                aria-label={t('dashboard.funnelRow', { stage: name, count: families, share })}
              >
                <span className={styles['name']}>{name}</span>
                <span className={styles['track']}>
                  <span
                    className={styles['fill']}
                    data-good={stage === 'lifted' || stage === 'rechecked' || undefined}
                    style={{ width: `${share}%` }}
                  />
                </span>
                <b>{formatNumber(families)}</b>
                <span className={styles['share']}>{share}%</span>
              </a>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
