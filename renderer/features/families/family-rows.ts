import type { AskRows } from '../../app/routes.tsx';
import { firstRequest } from '../../components/data-grid/grid-query.ts';
import { familyStart } from './family-start.ts';

/** The rows that the families grid begins with. */
export const familyRows: AskRows = (ask, values) =>
  ask('families.list', firstRequest(familyStart(values)));
