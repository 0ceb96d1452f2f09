import type { Writer } from '../write.ts';
import { order } from './attachments.ts';
import { type DemoPerson, makeHousehold } from './people.ts';
import type { DemoFamily, DemoPlan } from './plan-demo.ts';
import { makePlan } from './plans.ts';
import type { Random } from './random.ts';
import { makeStanding } from './standing.ts';
import type { DistrictIds } from './write-district.ts';
import { writeConsents } from './write-duties.ts';

/** One family with all that hangs on it, except the reports of visits. */
export function writeFamily(
  writer: Writer,
  plan: DemoPlan,
  ids: DistrictIds,
  random: Random,
  family: DemoFamily,
): { id: string; people: number; items: number } {
  const { days, papers } = plan;
  const { road } = family;
  const household = makeHousehold(
    { random, days, papers, isLifted: road.lifted !== null },
    family.kind,
  );
  const id = writeCard(writer, plan, ids, random, family);
  const people = household.map((person, position) => ({
    ...person,
    id: writePerson(writer, person, id, position),
  }));

  writeConsents(writer, plan, family, people);

  const standing = makeStanding(random, days, road, household);
  for (const row of standing.incomes) writer.insert('family_income', { ...row, family_id: id });
  for (const row of standing.categories)
    writer.insert('family_category', { ...row, family_id: id });
  for (const row of standing.registers) writer.insert('family_register', { ...row, family_id: id });
  for (const row of standing.causes) writer.insert('family_cause', { ...row, family_id: id });

  writeCharges(writer, plan, ids, family, id);
  const present = family.charges.at(-1);
  const items =
    family.items === 0
      ? []
      : makePlan(random, days, {
          road,
          people,
          items: family.items,
          overdue: family.overdue,
          shift: family.number * 7,
          badness: family.mahalla / Math.max(1, plan.mahallas.length - 1),
          official: present ? { id: ids.officials[present.official] ?? '' } : null,
        });
  for (const row of items) writer.insert('plan_item', { ...row, family_id: id });
  return { id, people: people.length, items: items.length };
}

function writeCard(
  writer: Writer,
  { days, mahallas, officials }: DemoPlan,
  ids: DistrictIds,
  random: Random,
  family: DemoFamily,
): string {
  const { road } = family;
  const on = (offset: number | null) => (offset === null ? null : days.on(offset));
  const street = random.pick(mahallas[family.mahalla]?.streets ?? ['']);
  const approved =
    road.planned === null ? null : Math.min(0, days.workday(road.planned + random.between(1, 6)));
  return writer.insert('family', {
    number: family.number,
    mahalla_id: ids.mahallas[family.mahalla] ?? null,
    address: `${street} кўчаси, ${random.between(1, 140)}-уй`,
    identified_on: days.on(road.identified),
    studied_on: on(road.studied),
    planned_on: on(road.planned),
    started_on: on(road.started),
    lifted_on: on(road.lifted),
    lifted_document: road.lifted === null ? null : `Штаб баённомаси № ${random.between(1, 96)}`,
    rechecked_on: on(road.rechecked),
    plan_edition: road.planned === null ? 0 : road.started === null ? 1 : random.between(1, 3),
    plan_approved_on: on(approved),
    plan_approved_by: approved === null ? null : (officials[0]?.fields.full_name ?? null),
  });
}

function writePerson(
  writer: Writer,
  person: DemoPerson,
  familyId: string,
  position: number,
): string {
  const id = writer.insert('person', {
    full_name: person.fullName,
    born_on: person.bornOn,
    sex: person.sex,
    jshshir: person.jshshir,
    document: person.document,
    education_id: `education.${person.education}`,
    employment_id: `employment.${person.employment}`,
    workplace: person.workplace,
    disability_id: person.disability === null ? null : `disability.${person.disability}`,
    phone: person.phone,
  });
  writer.insert('membership', {
    person_id: id,
    family_id: familyId,
    relation_id: `relation.${person.relation}`,
    position,
  });
  return id;
}

function writeCharges(
  writer: Writer,
  { days, officials }: DemoPlan,
  ids: DistrictIds,
  family: DemoFamily,
  familyId: string,
): void {
  for (const charge of family.charges) {
    const official = officials[charge.official];
    if (!official) continue;
    writer.insert('attachment', {
      ...order(official, official.role, days, charge.from),
      official_id: ids.officials[charge.official] ?? '',
      family_id: familyId,
      to_on: charge.to === null ? null : days.on(charge.to),
    });
  }
}
