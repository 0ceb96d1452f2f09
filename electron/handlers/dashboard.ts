import { getDashboard } from '../../db/dashboard.ts';
import { saveWeights } from '../../db/rating-weights.ts';
import { saveTarget } from '../../db/targets.ts';
import type { dashboardCalls } from '../../shared/dashboard.ts';
import type { HandlersOf } from '../handler.ts';

export const dashboardHandlers: HandlersOf<typeof dashboardCalls> = {
  'dashboard.get': ({ sector }, { database, today }) => getDashboard(database, sector, today),
  'targets.save': (input, { writer }) => ({ id: saveTarget(writer, input) }),
  'rating.saveWeights': (weights, { writer }) => ({ isChanged: saveWeights(writer, weights) }),
};
