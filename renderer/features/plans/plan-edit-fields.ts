import type { PlanItemFields } from '../../../shared/plans.ts';
import type { GridEdit } from '../../components/data-grid/grid-props.ts';
import { findOfficial, measureFields } from './plan-words.ts';
import type { PlanHelp } from './use-plan-help.ts';

/** Words of the list and names of officials become what they name; other words stay words. */
export function fieldsOf(fields: GridEdit['fields'], help: PlanHelp | null): PlanItemFields {
  const { responsible, measure, ...rest } = fields;
  const official =
    typeof responsible === 'string' ? findOfficial(help?.officials ?? [], responsible) : null;
  return {
    ...rest,
    ...(measure !== undefined && measureFields(help?.items ?? [], String(measure ?? ''))),
    ...(responsible !== undefined && {
      officialId: official?.id ?? null,
      responsible: official ? null : (responsible as string | null),
    }),
  };
}
