import type { ReportsToday } from '../../../shared/dashboard.ts';
import { shortName } from '../../../shared/short-name.ts';
import { Link } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import styles from './Selector.module.css';

const shown = 6;

interface SelectorMissingProps {
  readonly reports: ReportsToday;
  readonly today: string;
}

/** Today's reports, and the names of those who have not given one. */
export function SelectorMissing({ reports, today }: SelectorMissingProps) {
  const { t, script, formatNumber } = useTranslate();
  const { expected, reported, missing, dayOff } = reports;
  const names = missing
    .slice(0, shown)
    // Initials do not go to a line of their own.
    .map(({ fullName }) => script(shortName(fullName)).replaceAll(' ', '\u00a0'))
    .join(', ');
  return (
    <div className={styles['box']}>
      <h2>{t('dashboard.reports')}</h2>
      <Link className={styles['reports']} to="/log" values={{ day: today }}>
        <b>{formatNumber(reported)}</b>{' '}
        {dayOff ? t('common.reportsGiven') : t('dashboard.ofReports', { expected })}
      </Link>
      {dayOff ? (
        <p className={styles['missing']} data-quiet>
          {t('common.dayOff')}
        </p>
      ) : (
        missing.length > 0 && (
          <p className={styles['missing']}>
            {t('dashboard.missingNames', { names })}
            {missing.length > shown && t('dashboard.andMore', { count: missing.length - shown })}
          </p>
        )
      )}
    </div>
  );
}
