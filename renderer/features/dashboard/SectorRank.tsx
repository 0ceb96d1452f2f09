import type { RankedSector } from '../../../shared/dashboard.ts';
import { shortName } from '../../../shared/short-name.ts';
import { Link } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { useDashboardWords } from './dashboard-words.ts';
import styles from './Rank.module.css';
import { RankCells, RankTitles } from './RankRows.tsx';

interface SectorRankProps {
  readonly sectors: readonly RankedSector[];
  readonly today: string;
}

/** The sectors with who heads them by law, and who does now. */
export function SectorRank({ sectors, today }: SectorRankProps) {
  const { t, script } = useTranslate();
  const { sectorName, sectorPost } = useDashboardWords();
  return (
    <table className={styles['table']} data-tall>
      <RankTitles>
        <th scope="col" data-text style={{ width: '40%' }}>
          {t('dashboard.sectorColumn')}
        </th>
      </RankTitles>
      <tbody>
        {sectors.map((row) => (
          <RankCells key={row.sector} row={row} within={{ sector: row.sector }} today={today}>
            <td data-text>
              <Link className={styles['name']} to="/" values={{ sector: String(row.sector) }}>
                {[sectorName(row.sector), sectorPost(row.sector)].filter(Boolean).join(', ')}
              </Link>
              <div className={styles['under']}>{script(shortName(row.head ?? ''))}</div>
            </td>
          </RankCells>
        ))}
      </tbody>
    </table>
  );
}
