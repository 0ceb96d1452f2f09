import { Refusal } from '../shared/errors.ts';
import type {
  CardCategory,
  CardDecision,
  CardMember,
  CardOfficial,
  CardVisit,
  FamilyCard,
} from '../shared/family-card.ts';
import { maskJshshir } from '../shared/jshshir.ts';
import { assessFamily, listIncomes } from './family-income.ts';
import type { Database } from './open.ts';
import { ageSql } from './persons.ts';

/** So many visits stand on the card; the rest are in the daily log. */
const shownVisits = 30;

type Head = Pick<
  FamilyCard,
  Exclude<
    keyof FamilyCard,
    | 'members'
    | 'incomes'
    | 'assessment'
    | 'categories'
    | 'registers'
    | 'causeIds'
    | 'officials'
    | 'visits'
    | 'decisions'
  >
> & { readonly memberCount: number };

const headSql = `
SELECT f.id, f.number, coalesce(s.head_name, '') AS headName, f.mahalla_id AS mahallaId, m.name AS mahalla,
       m.sector, f.address, f.note, f.stage, f.identified_on AS identifiedOn, f.studied_on AS studiedOn,
       f.planned_on AS plannedOn, f.started_on AS startedOn, f.lifted_on AS liftedOn,
       f.rechecked_on AS recheckedOn, f.lifted_document AS liftedDocument, f.lifted_by AS liftedBy,
       f.returns, f.returned_on AS returnedOn, f.return_reason AS returnReason,
       coalesce(s.able, 0) AS able, coalesce(s.members, 0) AS memberCount, coalesce(s.visits, 0) AS visitsTotal
  FROM family f
  LEFT JOIN family_summary s ON s.family_id = f.id
  LEFT JOIN mahalla m ON m.id = f.mahalla_id
 WHERE f.id = ? AND f.removed_at IS NULL`;

/** Everything the card of a family shows. @throws Refusal `not-found` */
export function getFamily(database: Database, id: string, today: string): FamilyCard {
  const found = database.prepare<[string], Head>(headSql).get(id);
  if (!found) throw new Refusal('not-found', { table: 'family', id });
  const { memberCount, ...head } = found;
  const incomes = listIncomes(database, id, memberCount);
  const categories = listCategories(database, id);
  return {
    ...head,
    members: listMembers(database, id, today),
    incomes,
    categories,
    assessment: assessFamily(
      database,
      { income: incomes.at(-1) ?? null, official: currentOf(categories), memberCount, ...head },
      today,
    ),
    registers: database
      .prepare<[string], FamilyCard['registers'][number]>(
        `SELECT id, register_id AS registerId, from_on AS fromOn FROM family_register
          WHERE family_id = ? AND removed_at IS NULL AND to_on IS NULL ORDER BY from_on, id`,
      )
      .all(id),
    causeIds: database
      .prepare<[string], { causeId: string }>(
        'SELECT cause_id AS causeId FROM family_cause WHERE family_id = ? AND removed_at IS NULL ORDER BY id',
      )
      .all(id)
      .map((row) => row.causeId),
    officials: listOfficials(database, id, head.mahallaId),
    visits: listVisits(database, id),
    decisions: listDecisions(database, id),
  };
}

function listMembers(database: Database, id: string, today: string): CardMember[] {
  return database
    .prepare<[{ id: string; today: string }], CardMember>(
      `SELECT p.id, p.full_name AS fullName, ms.relation_id AS relationId, p.sex, p.born_on AS bornOn,
              p.birth_year AS birthYear, ${ageSql} AS age, p.employment_id AS employmentId, p.workplace,
              p.education_id AS educationId, p.disability_id AS disabilityId, p.phone, p.jshshir
         FROM membership ms JOIN person p ON p.id = ms.person_id AND p.removed_at IS NULL
        WHERE ms.family_id = :id AND ms.removed_at IS NULL AND ms.to_on IS NULL
        ORDER BY ms.relation_id IS NOT 'relation.head', ms.position, ms.id`,
    )
    .all({ id, today })
    .map((row) => ({ ...row, jshshir: row.jshshir === null ? null : maskJshshir(row.jshshir) }));
}

function listCategories(database: Database, id: string): CardCategory[] {
  return database
    .prepare<[string], CardCategory>(
      `SELECT id, category_id AS categoryId, from_on AS fromOn, to_on AS toOn, document, note
         FROM family_category WHERE family_id = ? AND removed_at IS NULL
        ORDER BY to_on IS NOT NULL, from_on DESC, id DESC`,
    )
    .all(id);
}

function currentOf(categories: readonly CardCategory[]): CardCategory | null {
  return categories.find((category) => category.toOn === null) ?? null;
}

/** Those attached to the family and those who answer for its whole mahalla. */
function listOfficials(database: Database, id: string, mahallaId: string | null): CardOfficial[] {
  const select = `
    SELECT a.id AS attachmentId, a.official_id AS officialId, o.full_name AS fullName, o.organisation,
           o.position, o.phone, a.role_id AS roleId, a.order_number AS orderNumber, a.order_on AS orderOn,
           a.from_on AS fromOn, a.to_on AS toOn`;
  return database
    .prepare<[{ id: string; mahallaId: string | null }], CardOfficial>(
      `SELECT * FROM (
         ${select}, 'family' AS scope FROM attachment a JOIN official o ON o.id = a.official_id
          WHERE a.family_id = :id AND a.removed_at IS NULL
         UNION ALL
         ${select}, 'mahalla' FROM attachment a JOIN official o ON o.id = a.official_id
          WHERE a.mahalla_id = :mahallaId AND a.removed_at IS NULL AND a.to_on IS NULL)
       ORDER BY toOn IS NOT NULL, scope, fromOn DESC, attachmentId`,
    )
    .all({ id, mahallaId });
}

function listVisits(database: Database, id: string): CardVisit[] {
  return database
    .prepare<[string, number], CardVisit>(
      `SELECT e.id AS logEntryId, e.day, e.official_id AS officialId, coalesce(o.full_name, e.official_text) AS official, e.work, e.note
         FROM log_family lf
         JOIN log_entry e ON e.id = lf.log_entry_id AND e.removed_at IS NULL
         LEFT JOIN official o ON o.id = e.official_id
        WHERE lf.family_id = ? AND lf.removed_at IS NULL
        ORDER BY e.day DESC, e.id DESC LIMIT ?`,
    )
    .all(id, shownVisits);
}

function listDecisions(database: Database, id: string): CardDecision[] {
  return database
    .prepare<[string], Omit<CardDecision, 'params'> & { params: string }>(
      `SELECT id, kind, params, raw FROM decision
        WHERE family_id = ? AND state = 'open' AND removed_at IS NULL ORDER BY id`,
    )
    .all(id)
    .map((row) => ({ ...row, params: JSON.parse(row.params) as CardDecision['params'] }));
}

/** The whole personal number and document of one person. @throws Refusal `not-found` */
export function revealPerson(
  database: Database,
  id: string,
): { jshshir: string | null; document: string | null } {
  const row = database
    .prepare<[string], { jshshir: string | null; document: string | null }>(
      'SELECT jshshir, document FROM person WHERE id = ? AND removed_at IS NULL',
    )
    .get(id);
  if (!row) throw new Refusal('not-found', { table: 'person', id });
  return row;
}
