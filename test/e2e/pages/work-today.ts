import type { Page } from '@playwright/test';
import { today } from '../../../shared/clock.ts';
import type { SpecialDayRow } from '../../../shared/reference-lists.ts';
import { mustCall } from './sign-in-as.ts';

/** Makes today a working day, whatever the day of the week and the holidays; answers it. */
export function workToday(window: Page): Promise<string> {
  return makeToday(window, 'movedWorkingDay');
}

/** Makes today a day off called «Синов куни»; answers it. */
export function callOffToday(window: Page): Promise<string> {
  return makeToday(window, 'movedDayOff');
}

async function makeToday(window: Page, kind: SpecialDayRow['kind']): Promise<string> {
  const day = today({ now: () => new Date() });
  const named = { nameCyrl: 'Синов куни', nameRu: 'Пробный день', nameEn: 'Day of a test' };
  const known = await mustCall(window, 'holidays.list', {});
  const id = known.find((one) => one.day === day)?.id ?? null;
  await mustCall(window, 'holidays.save', { id, day, kind, ...named, source: '' });
  return day;
}
