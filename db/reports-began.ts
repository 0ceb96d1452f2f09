import { today } from '../shared/clock.ts';
import { idTime } from './ids.ts';
import { findOffice } from './office.ts';
import type { Database } from './open.ts';

/**
 * The first day for which anybody can owe a report: that of the first entry of the log or that on which the
 * headquarters was made, whichever is earlier. Attachments are often older, orders were given long before.
 * The same for whoever sees all of the log and whoever sees some of it.
 */
export function reportsBeganOn(database: Database): string {
  const first = database
    .prepare<[], { day: string | null }>(
      'SELECT min(day) AS day FROM main.log_entry WHERE removed_at IS NULL',
    )
    .get();
  const office = findOffice(database);
  const madeOn = office && today({ now: () => new Date(idTime(office.id)) });
  return [first?.day, madeOn].filter((day) => typeof day === 'string').sort()[0] ?? '';
}
