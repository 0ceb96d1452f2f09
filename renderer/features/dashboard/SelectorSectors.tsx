import type { RankedSector } from '../../../shared/dashboard.ts';
import { overdueLink } from '../../../shared/dashboard-links.ts';
import { shortName } from '../../../shared/short-name.ts';
import { useTranslate } from '../../app/translate.tsx';
import { Count } from './Count.tsx';
import { useDashboardWords } from './dashboard-words.ts';
import styles from './Selector.module.css';

/** The sectors by place: score, overdue measures, who heads them. */
export function SelectorSectors({ sectors }: { readonly sectors: readonly RankedSector[] }) {
  const { t, script } = useTranslate();
  const { sectorName, sectorPost, score } = useDashboardWords();
  return (
    <div className={styles['box']}>
      <h2>{t('dashboard.sectors')}</h2>
      <table className={styles['table']} data-small>
        <thead>
          <tr>
            <th scope="col">{t('dashboard.place')}</th>
            <th scope="col" data-text>
              {t('dashboard.sectorColumn')}
            </th>
            <th scope="col">{t('dashboard.lateColumn')}</th>
            <th scope="col">{t('dashboard.score')}</th>
          </tr>
        </thead>
        <tbody>
          {sectors.map((row) => (
            <tr key={row.sector}>
              <td>{row.place ?? '–'}</td>
              <td data-text>
                <span className={styles['name']}>{sectorName(row.sector)}</span>{' '}
                <span className={styles['heads']}>
                  {[sectorPost(row.sector), script(shortName(row.head ?? ''))]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </td>
              <td>
                <Count value={row.overdue} to={overdueLink({ sector: row.sector })} state="bad" />
              </td>
              <td className={styles['score']}>{score(row.score)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
