/** The form of a new measure: what is typed, and what becomes of it. Pure. */
import type { PlanItemFields } from '../../../shared/plans.ts';
import { findOfficial, measureFields } from './plan-words.ts';
import type { PlanHelp } from './use-plan-help.ts';

export interface ItemForm {
  readonly opportunityId: string;
  readonly problem: string;
  readonly measure: string;
  readonly mechanism: string;
  readonly personId: string | null;
  readonly dueOn: string | null;
  readonly responsible: string;
  readonly sourceId: string | null;
  readonly amount: number | null;
  readonly expectedResult: string;
}

export const emptyItem: ItemForm = {
  opportunityId: 'opportunity.employment',
  problem: '',
  measure: '',
  mechanism: '',
  personId: null,
  dueOn: null,
  responsible: '',
  sourceId: null,
  amount: null,
  expectedResult: '',
};

/** After one is added: heading, deadline and responsible often stay for the next. */
export function keptForNext({ opportunityId, dueOn, responsible }: ItemForm): Partial<ItemForm> {
  return { opportunityId, dueOn, responsible };
}

export function fieldsOfForm(
  form: ItemForm,
  help: PlanHelp,
): PlanItemFields & { opportunityId: string } {
  const official = findOfficial(help.officials, form.responsible);
  return {
    opportunityId: form.opportunityId,
    problem: orNull(form.problem),
    ...measureFields(help.items, form.measure),
    mechanism: orNull(form.mechanism),
    personId: form.personId,
    dueOn: form.dueOn,
    officialId: official?.id ?? null,
    responsible: official ? null : orNull(form.responsible),
    sourceId: form.sourceId,
    amount: form.amount,
    expectedResult: orNull(form.expectedResult),
  };
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
