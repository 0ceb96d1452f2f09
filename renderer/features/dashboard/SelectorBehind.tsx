import type { RankedMahalla } from '../../../shared/dashboard.ts';
import { overdueLink, plansLink } from '../../../shared/dashboard-links.ts';
import { Link } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { Count } from './Count.tsx';
import { useDashboardWords } from './dashboard-words.ts';
import { gridHref } from './grid-href.ts';
import styles from './Selector.module.css';
import { shortHeads } from './short-heads.ts';

const shown = 6;

/** The mahallas at the end of the ranking, the last one first, with who answers for them. */
export function SelectorBehind({ mahallas }: { readonly mahallas: readonly RankedMahalla[] }) {
  const { t, script, formatNumber } = useTranslate();
  const { score } = useDashboardWords();
  const ranked = mahallas.filter(({ place }) => place !== null);
  const last = ranked.slice(-shown).reverse();
  return (
    <div className={styles['box']}>
      <h2>{t('dashboard.behind')}</h2>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('dashboard.place')}</th>
            <th scope="col" data-text>
              {t('dashboard.mahalla')}
            </th>
            <th scope="col">{t('dashboard.planShare')}</th>
            <th scope="col">{t('dashboard.overdueColumn')}</th>
            <th scope="col">{t('dashboard.score')}</th>
          </tr>
        </thead>
        <tbody>
          {last.map((row) => (
            <tr key={row.id}>
              <td>{row.place}</td>
              <td data-text>
                <Link className={styles['name']} to="/mahallas/:id" values={{ id: row.id }}>
                  {script(row.name)}
                </Link>
                <div className={styles['heads']}>{script(shortHeads(row.heads))}</div>
              </td>
              <td>
                {row.shares.plan !== null && (
                  <a className={styles['plain']} href={gridHref(plansLink({ mahallaId: row.id }))}>
                    {formatNumber(row.shares.plan, 0)}%
                  </a>
                )}
              </td>
              <td>
                <Count value={row.overdue} to={overdueLink({ mahallaId: row.id })} state="bad" />
              </td>
              <td className={styles['score']}>{score(row.score)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
