import { Button } from '@mantine/core';
import { IconPresentation } from '@tabler/icons-react';
import { useRead } from '../../app/call.ts';
import { navigate, useValues } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { EmptyNote } from '../../components/EmptyNote.tsx';
import { ImportButton } from '../../components/ImportButton.tsx';
import { KeyHint } from '../../components/KeyHint.tsx';
import { Page } from '../../components/Page.tsx';
import { ReadState } from '../../components/ReadState.tsx';
import styles from './Dashboard.module.css';
import { FunnelPanel } from './FunnelPanel.tsx';
import { Indicators } from './Indicators.tsx';
import { MovementPanel } from './MovementPanel.tsx';
import { OverduePanel } from './OverduePanel.tsx';
import { RankingPanel } from './RankingPanel.tsx';
import { ReportsPanel } from './ReportsPanel.tsx';
import { SectorSwitch } from './SectorSwitch.tsx';
import { SelectorView } from './SelectorView.tsx';
import { useSelectorKeys } from './use-selector-keys.ts';

/** The first page: where the district stands, what moved, who is behind. Every number opens its list. */
export function DashboardPage() {
  const { t } = useTranslate();
  const { sector: given, view } = useValues('/');
  const sector = /^[1-9]$/.test(given ?? '') ? Number(given) : null;
  const dashboard = useRead('dashboard.get', { sector }, { keepPrevious: true });
  const isSelector = view === 'selector';
  const show = (next: { sector: number | null; isSelector: boolean }) =>
    navigate(
      '/',
      {
        ...(next.sector !== null && { sector: String(next.sector) }),
        ...(next.isSelector && { view: 'selector' }),
      },
      { replace: true },
    );
  const setSector = (next: number | null) => show({ sector: next, isSelector });
  const setSelector = (next: boolean) => show({ sector, isSelector: next });
  useSelectorKeys(isSelector, setSelector);

  return (
    <Page
      isFilled
      title={t('dashboard.title')}
      subtitle={t('dashboard.subtitle')}
      actions={
        <>
          <SectorSwitch value={sector} onChange={setSector} />
          <Button
            variant="default"
            leftSection={<IconPresentation size={16} stroke={1.7} />}
            rightSection={<KeyHint keys="F11" />}
            onClick={() => setSelector(true)}
          >
            {t('dashboard.selector')}
          </Button>
        </>
      }
    >
      <ReadState
        read={dashboard}
        isEmpty={({ indicators, ranking }) =>
          sector === null && indicators.families.value === 0 && ranking.mahallas.length === 0
        }
        empty={
          <EmptyNote
            title={t('dashboard.emptyTitle')}
            hint={t('dashboard.emptyHint')}
            action={<ImportButton isMain />}
          />
        }
      >
        {(data) => (
          <>
            <div className={styles['dashboard']}>
              <Indicators data={data} sector={sector} />
              <div className={styles['middle']}>
                <FunnelPanel steps={data.funnel} sector={sector} />
                <MovementPanel movement={data.movement} today={data.today} sector={sector} />
              </div>
              <div className={styles['bottom']}>
                <RankingPanel ranking={data.ranking} today={data.today} sector={sector} />
                <ReportsPanel reports={data.reports} today={data.today} sector={sector} />
                <OverduePanel
                  overdue={data.overdue}
                  indicator={data.indicators.overdue}
                  sector={sector}
                />
              </div>
            </div>
            {isSelector && (
              <SelectorView
                data={data}
                sector={sector}
                onSector={setSector}
                onLeave={() => setSelector(false)}
              />
            )}
          </>
        )}
      </ReadState>
    </Page>
  );
}
