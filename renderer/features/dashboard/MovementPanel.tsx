import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import type { Movement } from '../../../shared/dashboard.ts';
import { liftedLink } from '../../../shared/dashboard-links.ts';
import { useMay } from '../../app/rights.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { Panel } from '../../components/Panel.tsx';
import { colorOfState } from '../../components/StateChip.tsx';
import { useDashboardWords } from './dashboard-words.ts';
import { gridHref } from './grid-href.ts';
import styles from './Movement.module.css';
import { MovementChart } from './MovementChart.tsx';
import { TargetDialog } from './TargetDialog.tsx';

interface MovementPanelProps {
  readonly movement: Movement;
  readonly today: string;
  readonly sector: number | null;
}

/** Lifted families week by week against the target line. */
export function MovementPanel({ movement, today, sector }: MovementPanelProps) {
  const { t, formatNumber } = useTranslate();
  const { signed } = useDashboardWords();
  const maySet = useMay('settings');
  const [isSetting, setSetting] = useState(false);
  const { target, expectedToday, weeks, fromOn } = movement;
  const lifted = weeks.at(-1)?.lifted ?? 0;
  const difference = expectedToday === null ? null : lifted - expectedToday;
  const label = t(target ? 'dashboard.changeTarget' : 'dashboard.setTarget');
  return (
    <Panel
      title={<span className={styles['title']}>{t('dashboard.movement')}</span>}
      note={
        <span className={styles['figures']}>
          <span>
            {t('dashboard.actual')}{' '}
            <a className={styles['actual']} href={gridHref(liftedLink({ sector }, fromOn, today))}>
              {formatNumber(lifted)}
            </a>
          </span>
          {expectedToday !== null && difference !== null && (
            <>
              <span>
                {t('dashboard.planToday')} <b>{formatNumber(expectedToday)}</b>
              </span>
              <span>
                {t('dashboard.difference')}{' '}
                <b style={{ color: colorOfState(difference < 0 ? 'bad' : 'good') }}>
                  {signed(difference)}
                </b>
              </span>
            </>
          )}
          {sector !== null && <span>{t('dashboard.targetOfDistrict')}</span>}
          {target && maySet && (
            <Tooltip label={label}>
              <ActionIcon size={20} aria-label={label} onClick={() => setSetting(true)}>
                <IconPencil size={14} stroke={1.7} />
              </ActionIcon>
            </Tooltip>
          )}
        </span>
      }
    >
      <div className={styles['chart']}>
        <MovementChart movement={movement} />
        {sector === null && target === null && (
          <div className={styles['hint']}>
            {t('dashboard.noTarget')}
            {maySet && (
              <Button size="compact-sm" variant="light" onClick={() => setSetting(true)}>
                {label}
              </Button>
            )}
          </div>
        )}
      </div>
      {isSetting && (
        <TargetDialog movement={movement} today={today} onClose={() => setSetting(false)} />
      )}
    </Panel>
  );
}
