import { useState } from 'react';
import type { RankedMahalla } from '../../../shared/dashboard.ts';
import { useRead } from '../../app/call.ts';
import { Link, navigate, useValues } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { EmptyNote } from '../../components/EmptyNote.tsx';
import { Page } from '../../components/Page.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ReadState } from '../../components/ReadState.tsx';
import styles from './FullRank.module.css';
import { FullRankTable } from './FullRankTable.tsx';
import { HowCounted } from './HowCounted.tsx';
import { type RankSort, sortRank } from './rank-columns.ts';
import { SectorSwitch } from './SectorSwitch.tsx';

/** All mahallas in their places, with everything the places were made of. */
export function RankingPage() {
  const { t } = useTranslate();
  const { sector: given } = useValues('/ranking');
  const sector = /^[1-9]$/.test(given ?? '') ? Number(given) : null;
  const dashboard = useRead('dashboard.get', { sector }, { keepPrevious: true });
  const [sort, setSort] = useState<RankSort>({ column: 'place', isDescending: false });
  const today = dashboard.data?.today;
  return (
    <Page
      isFilled
      back={<Link to="/">{t('dashboard.title')}</Link>}
      title={t('dashboard.ranking')}
      subtitle={today && t('dashboard.rankingSubtitle', { day: today })}
      actions={
        <>
          {dashboard.data && <HowCounted weights={dashboard.data.ranking.weights} />}
          <SectorSwitch
            value={sector}
            onChange={(next) =>
              navigate('/ranking', next === null ? {} : { sector: String(next) }, { replace: true })
            }
          />
        </>
      }
    >
      <ReadState
        read={dashboard}
        isEmpty={({ ranking }) => ranking.mahallas.length === 0}
        empty={
          <EmptyNote title={t('dashboard.rankingEmpty')} hint={t('dashboard.rankingEmptyHint')} />
        }
      >
        {(data) => {
          const rows: readonly RankedMahalla[] = sortRank(data.ranking.mahallas, sort);
          return (
            <Panel isFlush className={styles['panel']}>
              <FullRankTable rows={rows} today={data.today} sort={sort} onSort={setSort} />
            </Panel>
          );
        }}
      </ReadState>
    </Page>
  );
}
