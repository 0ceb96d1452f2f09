/** A new family for each test of a file, in one headquarters: where its card is tested. */
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Headquarters, openHeadquarters } from './headquarters.ts';

export interface FamilyOffice {
  readonly hq: Headquarters;
  /** Of the family, identified on 01.03.2026. */
  readonly id: string;
  /** Of its only member, a woman born on 12.05.1984. */
  readonly headId: string;
}

/** @param take is given the family before each test */
export function familyForEach(take: (office: FamilyOffice) => void): void {
  let hq: Headquarters;
  beforeAll(async () => {
    hq = await openHeadquarters();
  });
  afterAll(() => hq.close());
  beforeEach(async () => {
    const made = await hq.call('families.create', {
      headName: 'Қодирова Мавлуда Ҳамроевна',
      headBornOn: '1984-05-12',
      headSex: 'female',
      identifiedOn: '2026-03-01',
    });
    take({ hq, id: made.id, headId: made.personId });
  });
}

/** Adds members until there are so many. */
export async function grow({ hq, id }: FamilyOffice, members: number): Promise<void> {
  for (let count = 1; count < members; count += 1) {
    await hq.call('persons.create', {
      familyId: id,
      fullName: `Қодиров ${count}`,
      relationId: 'relation.son',
    });
  }
}
