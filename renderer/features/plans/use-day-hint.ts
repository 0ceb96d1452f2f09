import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import type { DayOffHint } from '../../../shared/working-days.ts';
import { call, useRead } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';

/** Says that a deadline falls on a day without work; it stays where it is. */
export function useDayHint(): (day: string) => void {
  const words = useDayWords();
  return useCallback(
    (day) => {
      void call('plans.explainDay', { day })
        .then((hint) => hint && notifications.show({ color: 'yellow', message: words(day, hint) }))
        // A hint that cannot be had is no reason to disturb anybody.
        .catch(() => undefined);
    },
    [words],
  );
}

/** The same beside a field, and that the day is over already; undefined on a working day to come. */
export function useDayHintText(day: string | null, today: string | undefined): string | undefined {
  const { t } = useTranslate();
  const words = useDayWords();
  const hint = useRead('plans.explainDay', { day: day ?? '' }, { isEnabled: day !== null }).data;
  if (day === null) return undefined;
  const told = [
    ...(today !== undefined && day < today ? [t('plans.dayOver')] : []),
    ...(hint ? [words(day, hint)] : []),
  ];
  return told.length === 0 ? undefined : told.join('. ');
}

function useDayWords(): (day: string, hint: DayOffHint) => string {
  const { t, nameOf, weekdayName } = useTranslate();
  return useCallback(
    (day, hint) =>
      hint.nameCyrl === ''
        ? t('plans.dayOffWeekend', { on: day, weekday: weekdayName(day) })
        : t('plans.dayOffNamed', { on: day, name: nameOf({ ...hint, nameLatn: null }) }),
    [t, nameOf, weekdayName],
  );
}
