import { VisuallyHidden } from '@mantine/core';
import type { HeatDay } from '../../../shared/log.ts';
import { href } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import styles from './Heatmap.module.css';

const daysOfWeek = 7;
/** Below it too few reported: the colour says so. */
const leastShare = 50;
const keyShares = [30, 50, 65, 80, 90, 100];

/** The darker the more reported; all of the scale lies between the least share and the whole. */
function colorOfShare(share: number): string {
  if (share < leastShare) return 'color-mix(in srgb, var(--bad) 55%, var(--panel))';
  const depth = 18 + (82 * (share - leastShare)) / (100 - leastShare);
  return `color-mix(in srgb, var(--accent) ${Math.round(depth)}%, var(--panel))`;
}

/** Sixteen weeks: a column a week from Monday to Sunday, the darker the more reported. */
export function Heatmap({ days }: { readonly days: readonly HeatDay[] }) {
  const { t, weekdayName } = useTranslate();
  const told = ({ day, share, expected, reported }: HeatDay) =>
    share === null
      ? t('dashboard.heatOff', { day })
      : t('dashboard.heatCell', { day, expected, reported, share });
  return (
    <div className={styles['heat']}>
      <div className={styles['weekdays']} aria-hidden>
        {days.slice(0, daysOfWeek).map(({ day }, index) => (
          <span key={day}>{index % 2 === 0 ? weekdayName(day, 'short') : ''}</span>
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a picture made of links */}
      <div className={styles['cells']} role="group" aria-label={t('dashboard.heat')}>
        {days.map((one) =>
          one.expected === 0 ? (
            <span key={one.day} className={styles['cell']} data-empty />
          ) : (
            <a
              key={one.day}
              className={styles['cell']}
              href={href('/log', { day: one.day })}
              title={told(one)}
              style={one.share === null ? undefined : { background: colorOfShare(one.share) }}
              // A hundred stops of the Tab key would be in everybody's way; the day's page has them all.
              tabIndex={-1}
            >
              <VisuallyHidden>{told(one)}</VisuallyHidden>
            </a>
          ),
        )}
      </div>
      <div className={styles['key']} aria-hidden>
        {t('dashboard.heatLess')}
        {keyShares.map((share) => (
          <span
            key={share}
            className={styles['cell']}
            style={{ background: colorOfShare(share) }}
          />
        ))}
        {t('dashboard.heatMore')}
      </div>
    </div>
  );
}
