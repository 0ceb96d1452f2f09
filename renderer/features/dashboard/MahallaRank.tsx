import type { RankedMahalla } from '../../../shared/dashboard.ts';
import { Link } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import styles from './Rank.module.css';
import { RankCells, RankTitles } from './RankRows.tsx';

interface MahallaRankProps {
  readonly mahallas: readonly RankedMahalla[];
  readonly today: string;
  readonly sector: number | null;
  /** So many of the first and of the last; all when there are not more. */
  readonly ends: number;
}

/** The first and the last mahallas. */
export function MahallaRank({ mahallas, today, sector, ends }: MahallaRankProps) {
  const { t, script } = useTranslate();
  const isShort = mahallas.length > 2 * ends + 1;
  const first = isShort ? mahallas.slice(0, ends) : mahallas;
  const last = isShort ? mahallas.slice(-ends) : [];
  const rowOf = (row: RankedMahalla, isBehind: boolean) => (
    <RankCells
      key={row.id}
      row={row}
      within={{ mahallaId: row.id }}
      today={today}
      isBehind={isBehind}
    >
      <td data-text title={script(row.heads ?? '')}>
        <Link className={styles['name']} to="/mahallas/:id" values={{ id: row.id }}>
          {script(row.name)}
        </Link>
      </td>
      <td>{row.sector}</td>
    </RankCells>
  );
  return (
    <table className={styles['table']}>
      <RankTitles>
        <th scope="col" data-text style={{ width: '28%', minWidth: 104 }}>
          {t('dashboard.mahalla')}
        </th>
        <th scope="col">{t('dashboard.sectorColumn')}</th>
      </RankTitles>
      <tbody>
        {first.map((row) => rowOf(row, false))}
        {isShort && (
          <tr className={styles['gap']}>
            <td colSpan={10}>
              <Link to="/ranking" values={sector === null ? {} : { sector: String(sector) }}>
                {t('dashboard.allMahallas', { count: mahallas.length })}
              </Link>
            </td>
          </tr>
        )}
        {last.map((row) => rowOf(row, true))}
      </tbody>
    </table>
  );
}
