import { useRead } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { goTo } from './DayNavigation.tsx';
import styles from './Log.module.css';

interface WeekStripProps {
  readonly day: string;
  readonly today: string;
}

/** The week of the day: how many of those who owed a report gave it. */
export function WeekStrip({ day, today }: WeekStripProps) {
  const { t, weekdayName, formatDay, formatNumber } = useTranslate();
  const days = useRead('log.heatmap', { weeks: 1, until: day }, { keepPrevious: true }).data ?? [];
  return (
    <nav className={styles['week']} aria-label={t('log.title')}>
      {days.map((one) => {
        const isOff = !one.isWorkingDay;
        const isCounted = one.expected > 0 && (one.isWorkingDay || one.reported > 0);
        // What is given on a day off is no part of what is owed.
        const percent = isOff || one.expected === 0 ? 0 : (100 * one.reported) / one.expected;
        return (
          <button
            key={one.day}
            type="button"
            className={styles['weekDay']}
            data-off={isOff || undefined}
            aria-current={one.day === day ? 'date' : undefined}
            disabled={one.day > today}
            title={
              isOff
                ? t('log.weekDayOff', { day: one.day, count: one.reported })
                : t('log.weekDay', one)
            }
            onClick={() => goTo(one.day, today)}
          >
            <span className={styles['weekLine']}>
              <span className={styles['weekName']}>
                <span className={styles['weekDate']}>{formatDay(one.day).slice(0, 5)}</span>{' '}
                <span className={styles['weekLong']}>{weekdayName(one.day)}</span>
                <span className={styles['weekShort']}>{weekdayName(one.day, 'short')}</span>
              </span>
              {isCounted && (
                <span className={styles['weekCount']}>
                  {formatNumber(one.reported)}
                  {!isOff && `/${formatNumber(one.expected)}`}
                </span>
              )}
            </span>
            <span className={styles['weekBar']}>
              <span
                className={styles['weekFill']}
                data-full={percent === 100 || undefined}
                style={{ width: `${percent}%` }}
              />
            </span>
          </button>
        );
      })}
    </nav>
  );
}
