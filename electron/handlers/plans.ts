import {
  approvePlan,
  completePlanItems,
  extendPlanItems,
  removePlanItems,
  savePlanItems,
} from '../../db/plan-edits.ts';
import { countPlanRows, listPlanRows } from '../../db/plan-grid.ts';
import { explainDay, getPlan } from '../../db/plans.ts';
import type { planCalls } from '../../shared/plans.ts';
import type { HandlersOf } from '../handler.ts';

export const planHandlers: HandlersOf<typeof planCalls> = {
  'plans.get': ({ familyId }, { database, today }) => getPlan(database, familyId, today),
  'plans.explainDay': ({ day }, { database }) => explainDay(database, day),
  'plans.list': (request, { database, today }) => listPlanRows(database, request, today),
  'plans.quickCounts': ({ filters }, { database, today }) =>
    countPlanRows(database, filters, today),
  'plans.saveItems': ({ items }, { writer, today }) => ({
    ids: savePlanItems(writer, items, today),
  }),
  'plans.removeItems': ({ ids }, { writer }) => ({ removed: removePlanItems(writer, ids) }),
  'plans.extend': (input, { writer, today }) => extendPlanItems(writer, input, today),
  'plans.complete': (input, { writer, today }) => completePlanItems(writer, input, today),
  'plans.approve': (input, { writer, today }) => approvePlan(writer, input, today),
};
