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

/** The same beside a field; undefined on a working day. */
export function useDayHintText(day: string | null): string | undefined {
  const words = useDayWords();
  const hint = useRead('plans.explainDay', { day: day ?? '' }, { isEnabled: day !== null }).data;
  return day !== null && hint ? words(day, hint) : undefined;
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
