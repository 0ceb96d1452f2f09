import { isDay } from '../../shared/calendar.ts';
import { Refusal } from '../../shared/errors.ts';
import type {
  Consent,
  CoverageRow,
  MemberConsent,
  NewConsents,
} from '../../shared/personal-data.ts';
import { mustBeInList, mustBePastDay, mustFind } from '../input-checks.ts';
import type { Database } from '../open.ts';
import { ageSql } from '../persons.ts';
import type { Writer } from '../write.ts';
import { hasConsentSql } from './consent-sql.ts';

/** From this age on somebody signs for themselves. */
const adultAge = 18;

/** Each member of a family with what they signed. @throws Refusal `not-found` */
export function listConsents(database: Database, familyId: string, today: string): MemberConsent[] {
  mustFind(database, 'family', familyId);
  const members = database
    .prepare<
      [{ familyId: string; today: string }],
      { personId: string; fullName: string; age: number | null }
    >(
      `SELECT p.id AS personId, p.full_name AS fullName, ${ageSql} AS age
         FROM membership ms JOIN person p ON p.id = ms.person_id AND p.removed_at IS NULL AND p.destroyed_on IS NULL
        WHERE ms.family_id = :familyId AND ms.removed_at IS NULL AND ms.to_on IS NULL
        ORDER BY ms.relation_id IS NOT 'relation.head', ms.position, ms.id`,
    )
    .all({ familyId, today });
  const list = database.prepare<[string], Omit<Consent, 'scopeIds'> & { scopeIds: string }>(
    `SELECT id, given_on AS givenOn, valid_until AS validUntil, document, signed_by AS signedBy, scopes AS scopeIds,
            withdrawn_on AS withdrawnOn, withdrawn_document AS withdrawnDocument
       FROM consent WHERE person_id = ? AND removed_at IS NULL ORDER BY given_on DESC, id DESC`,
  );
  return members.map(({ age, ...member }) => {
    const consents = list
      .all(member.personId)
      .map((row) => ({ ...row, scopeIds: JSON.parse(row.scopeIds) as string[] }));
    return {
      ...member,
      isChild: age !== null && age < adultAge,
      isGiven: consents.some(
        ({ withdrawnOn, validUntil }) =>
          withdrawnOn === null && (validUntil === null || validUntil >= today),
      ),
      consents,
    };
  });
}

/** How many people of each mahalla have a consent in force. */
export function listCoverage(database: Database, today: string): CoverageRow[] {
  return database
    .prepare<[{ today: string }], CoverageRow>(
      `SELECT m.id AS mahallaId, m.name AS mahalla, m.sector, sum(g.people) AS people, sum(g.given) AS withConsent,
              count(*) AS families, sum(g.people = g.given) AS whole
         FROM (SELECT r.family, r.mahalla, count(*) AS people, sum(${hasConsentSql}) AS given
                 FROM grid_member r GROUP BY r.family) g
         LEFT JOIN mahalla m ON m.seq = g.mahalla
        GROUP BY g.mahalla ORDER BY m.name_sort`,
    )
    .all({ today });
}

/** @throws Refusal `not-found`, `day-impossible`, `day-in-future`, `day-order`, `signer-missing`, `bad-input` */
export function giveConsents(writer: Writer, input: NewConsents, today: string): number {
  const { personIds, givenOn, validUntil, document, signedBy, scopeIds } = input;
  mustBePastDay(givenOn, 'givenOn', today);
  if (validUntil !== null && !isDay(validUntil))
    throw new Refusal('day-impossible', { field: 'validUntil', day: validUntil });
  if (validUntil !== null && validUntil < givenOn)
    throw new Refusal('day-order', { field: 'validUntil' });
  for (const scope of scopeIds) mustBeInList(writer.database, 'consentScope', scope, 'scopeIds');
  const find = writer.database.prepare<
    [{ id: string; today: string }],
    { name: string; age: number | null }
  >(
    `SELECT p.full_name AS name, ${ageSql} AS age FROM person p
      WHERE p.id = :id AND p.removed_at IS NULL AND p.destroyed_on IS NULL`,
  );
  for (const id of new Set(personIds)) {
    const person = find.get({ id, today });
    if (!person) throw new Refusal('not-found', { table: 'person', id });
    if (person.age !== null && person.age < adultAge && !signedBy)
      throw new Refusal('signer-missing', { name: person.name });
    writer.insert('consent', {
      person_id: id,
      given_on: givenOn,
      valid_until: validUntil,
      document: document || null,
      signed_by: signedBy || null,
      scopes: JSON.stringify(scopeIds),
    });
  }
  return new Set(personIds).size;
}

/** @throws Refusal `not-found`, `day-impossible`, `day-in-future`, `day-order` */
export function withdrawConsent(
  writer: Writer,
  id: string,
  on: string,
  document: string | null,
  today: string,
): void {
  mustBePastDay(on, 'on', today);
  const row = mustFind(writer.database, 'consent', id);
  if (on < String(row['given_on'])) throw new Refusal('day-order', { field: 'on' });
  writer.update('consent', id, { withdrawn_on: on, withdrawn_document: document || null });
}

/** @throws Refusal `not-found` */
export function removeConsent(writer: Writer, id: string): void {
  mustFind(writer.database, 'consent', id);
  writer.remove('consent', id);
}
