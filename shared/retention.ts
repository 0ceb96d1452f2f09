/**
 * How long the data of a family is kept. The law sets no number of years: data is destroyed when the purpose
 * of its processing is reached (ЎРҚ-547 art. 17), and kept no longer than the purpose needs (order 3478 of
 * 15.11.2023). The office puts it in years after an event of the family's road: rows of list 'retentionRule'.
 */
import { addMonths, type Day } from './calendar.ts';

/** What has happened to a family that ends the purpose; a family still on its road has none of these days. */
export interface RetentionRoad {
  readonly liftedOn: Day | null;
  readonly recheckedOn: Day | null;
  /** Left the district. */
  readonly movedOn: Day | null;
  /** Taken off the register. */
  readonly removedOn: Day | null;
  /** A day set by hand, in place of any rule. */
  readonly keepUntil: Day | null;
}

export const retentionEvents = ['removed', 'moved', 'rechecked', 'lifted'] as const;
export type RetentionEvent = (typeof retentionEvents)[number];

export interface RetentionRule {
  readonly event: RetentionEvent;
  /** Whole years after the event. */
  readonly years: number;
}

export interface Retention {
  /** Null: the day was set by hand. */
  readonly event: RetentionEvent | null;
  readonly startsOn: Day | null;
  /** From this day on the data is to be destroyed. */
  readonly dueOn: Day;
}

/**
 * The day on which the data of a family is due for destruction, and by which rule. What ended the purpose for
 * good (removal, then moving away) goes before how far the family had come.
 * @returns null while the family is on its road, or where the list has no rule for what happened
 */
export function retentionOf(
  road: RetentionRoad,
  rules: readonly RetentionRule[],
): Retention | null {
  if (road.keepUntil !== null) return { event: null, startsOn: null, dueOn: road.keepUntil };
  const days = {
    removed: road.removedOn,
    moved: road.movedOn,
    rechecked: road.recheckedOn,
    lifted: road.liftedOn,
  } satisfies Record<RetentionEvent, Day | null>;
  for (const event of retentionEvents) {
    const startsOn = days[event];
    if (startsOn === null) continue;
    const rule = rules.find((one) => one.event === event);
    return rule ? { event, startsOn, dueOn: addMonths(startsOn, 12 * rule.years) } : null;
  }
  return null;
}
