/** A new family for each test of a file, and one official: where individual plans are tested. */
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Given } from '../../shared/api.ts';
import { addRow } from './add-row.ts';
import { type Headquarters, openHeadquarters } from './headquarters.ts';

type GivenItem = Given<'plans.saveItems'>['items'][number];
export type NewItem = Extract<GivenItem, { familyId: string }>['fields'];

export const sewing: NewItem = {
  opportunityId: 'opportunity.employment',
  measure: 'Тикувчилик ишига жойлаштириш',
  dueOn: '2026-11-30',
};

export interface PlanOffice {
  readonly hq: Headquarters;
  readonly familyId: string;
  readonly headId: string;
  readonly officialId: string;
}

/** @param take is given the family before each test */
export function planForEach(take: (office: PlanOffice) => void): void {
  let hq: Headquarters;
  let officialId: string;
  beforeAll(async () => {
    hq = await openHeadquarters();
    officialId = addRow(hq, 'official', { full_name: 'Турсунов Баҳодир Раҳимович' });
  });
  afterAll(() => hq.close());
  beforeEach(async () => {
    const made = await hq.call('families.create', { headName: 'Қодирова Мавлуда Ҳамроевна' });
    take({ hq, familyId: made.id, headId: made.personId, officialId });
  });
}

/** Adds items to the plan of a family, under employment where nothing else is said. @returns their ids */
export async function addItems(
  { hq, familyId }: Pick<PlanOffice, 'hq' | 'familyId'>,
  items: readonly Partial<NewItem>[],
): Promise<readonly string[]> {
  const { ids } = await hq.call('plans.saveItems', {
    items: items.map((fields) => ({
      familyId,
      fields: { opportunityId: 'opportunity.employment', ...fields },
    })),
  });
  return ids;
}
