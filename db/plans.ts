import { daysBetween, isDay } from '../shared/calendar.ts';
import { Refusal } from '../shared/errors.ts';
import type { FamilyPlan, PlanItem } from '../shared/plans.ts';
import type { DayOffHint } from '../shared/working-days.ts';
import { dayOffHints } from './days-off.ts';
import type { Database } from './open.ts';

type ItemRow = Omit<PlanItem, 'isOpen' | 'dueDayOff' | 'overdueDays'> & { isOpen: number };

/** A family's plan, in the order of the seven opportunities. @throws Refusal `not-found` */
export function getPlan(database: Database, familyId: string, today: string): FamilyPlan {
  const head = database
    .prepare<[string], Omit<FamilyPlan, 'items'>>(
      `SELECT id AS familyId, plan_edition AS edition, plan_approved_on AS approvedOn,
              plan_approved_by AS approvedBy
         FROM family WHERE id = ? AND removed_at IS NULL`,
    )
    .get(familyId);
  if (!head) throw new Refusal('not-found', { table: 'family', id: familyId });
  const hintOf = dayOffHints(database);
  const items = database
    .prepare<[string], ItemRow>(
      `SELECT p.id, p.opportunity_id AS opportunityId, p.problem, p.measure_id AS measureId, p.measure,
              p.mechanism, p.person_id AS personId, w.full_name AS person, p.due_on AS dueOn,
              p.official_id AS officialId, o.full_name AS official, p.responsible,
              p.source_id AS sourceId, p.amount, p.expected_result AS expectedResult,
              p.state_id AS stateId, p.is_open AS isOpen, p.done_on AS doneOn, p.evidence,
              p.extended_times AS extendedTimes, p.extension_reason AS extensionReason, p.note
         FROM plan_item p
         JOIN list_item y ON y.id = p.opportunity_id
         LEFT JOIN person w ON w.id = p.person_id
         LEFT JOIN official o ON o.id = p.official_id
        WHERE p.family_id = ? AND p.removed_at IS NULL
        ORDER BY y.position, p.position, p.id`,
    )
    .all(familyId)
    .map((row): PlanItem => {
      const isOverdue = row.isOpen === 1 && row.dueOn !== null && row.dueOn < today;
      return {
        ...row,
        isOpen: row.isOpen === 1,
        dueDayOff: row.isOpen === 1 && row.dueOn !== null ? hintOf(row.dueOn) : null,
        overdueDays: isOverdue ? daysBetween(row.dueOn, today) : null,
      };
    });
  return { ...head, items };
}

/** @throws Refusal `day-impossible` */
export function explainDay(database: Database, day: string): DayOffHint | null {
  if (!isDay(day)) throw new Refusal('day-impossible', { field: 'day', day });
  return dayOffHints(database)(day);
}
