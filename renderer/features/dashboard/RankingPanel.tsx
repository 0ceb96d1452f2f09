import { SegmentedControl } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useState } from 'react';
import type { Ranking } from '../../../shared/dashboard.ts';
import { useTranslate } from '../../app/translate.tsx';
import { EmptyNote } from '../../components/EmptyNote.tsx';
import { Panel } from '../../components/Panel.tsx';
import styles from './Dashboard.module.css';
import { HowCounted } from './HowCounted.tsx';
import { MahallaRank } from './MahallaRank.tsx';
import { SectorRank } from './SectorRank.tsx';

interface RankingPanelProps {
  readonly ranking: Ranking;
  readonly today: string;
  readonly sector: number | null;
}

const [titleHeight, gapHeight, rowHeight] = [28, 24, 28];

/** Who is ahead and who is behind, of mahallas or of sectors. */
export function RankingPanel({ ranking, today, sector }: RankingPanelProps) {
  const { t } = useTranslate();
  const [by, setBy] = useState<'mahallas' | 'sectors'>('mahallas');
  const { ref, height } = useElementSize();
  // As many of each end as there is room for.
  const ends = Math.max(3, Math.floor((height - titleHeight - gapHeight) / rowHeight / 2));
  return (
    <Panel
      isFlush
      title={
        <span className={styles['switchTitle']}>
          {t(by === 'mahallas' ? 'dashboard.ranking' : 'dashboard.sectorRanking')}
          <SegmentedControl
            size="xs"
            aria-label={t('dashboard.rankBy')}
            value={by}
            onChange={setBy}
            data={[
              { value: 'mahallas', label: t('dashboard.rankMahallas') },
              { value: 'sectors', label: t('dashboard.sectors') },
            ]}
            transitionDuration={0}
          />
        </span>
      }
      note={<HowCounted weights={ranking.weights} />}
    >
      <div ref={ref} className={styles['tall']}>
        {ranking.mahallas.length === 0 ? (
          <EmptyNote title={t('dashboard.rankingEmpty')} hint={t('dashboard.rankingEmptyHint')} />
        ) : by === 'mahallas' ? (
          <MahallaRank mahallas={ranking.mahallas} today={today} sector={sector} ends={ends} />
        ) : (
          <SectorRank sectors={ranking.sectors} today={today} />
        )}
      </div>
    </Panel>
  );
}
