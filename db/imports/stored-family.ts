import type { Database } from '../open.ts';
import type { Row } from './plan.ts';

/** What the office has about a family, read with a few prepared statements. */
export interface StoredFamilies {
  family(id: string): Row;
  person(id: string): Row;
  /** Membership of now of a person in a family. */
  membership(personId: string, familyId: string): Row | null;
  lastPosition(familyId: string): number;
  categories(familyId: string): readonly Row[];
  incomes(familyId: string): readonly Row[];
  registers(familyId: string): readonly Row[];
  causes(familyId: string): readonly Row[];
  /** Ids of the officials of now, in whatever role. */
  officials(familyId: string): readonly string[];
  /** Attached heads of now. */
  heads(familyId: string): readonly Row[];
}

/** Prepares the statements once for a whole sheet; each call reads the office as it stands then. */
export function readStoredFamilies(database: Database): StoredFamilies {
  const one = (sql: string) => database.prepare<string[], Row>(sql);
  const present = 'family_id = ? AND removed_at IS NULL AND to_on IS NULL';
  const family = one('SELECT * FROM family WHERE id = ?');
  const person = one('SELECT * FROM person WHERE id = ?');
  const membership = one(
    `SELECT id, relation_id FROM membership WHERE person_id = ? AND ${present}`,
  );
  const position = one(`SELECT max(position) AS last FROM membership WHERE ${present}`);
  const categories = one(
    `SELECT id, category_id, from_on FROM family_category WHERE ${present} ORDER BY from_on DESC, id DESC`,
  );
  const incomes = one(
    `SELECT id, total, period_end_on FROM family_income WHERE family_id = ? AND removed_at IS NULL
      ORDER BY period_end_on DESC, id DESC`,
  );
  const registers = one(`SELECT id, register_id, from_on FROM family_register WHERE ${present}`);
  const causes = one(
    'SELECT id, cause_id FROM family_cause WHERE family_id = ? AND removed_at IS NULL',
  );
  const heads = one(
    `SELECT id, official_id, from_on, to_on FROM attachment WHERE ${present}
      AND role_id = 'attachmentRole.attachedHead'`,
  );
  const officials = database
    .prepare<[string], string>(`SELECT official_id FROM attachment WHERE ${present}`)
    .pluck();
  const must = (row: Row | undefined): Row => {
    if (!row) throw new Error('a row that was just matched is gone');
    return row;
  };
  return {
    family: (id) => must(family.get(id)),
    person: (id) => must(person.get(id)),
    membership: (personId, familyId) => membership.get(personId, familyId) ?? null,
    lastPosition: (familyId) => Number(position.get(familyId)?.['last'] ?? -1),
    categories: (familyId) => categories.all(familyId),
    incomes: (familyId) => incomes.all(familyId),
    registers: (familyId) => registers.all(familyId),
    causes: (familyId) => causes.all(familyId),
    officials: (familyId) => officials.all(familyId),
    heads: (familyId) => heads.all(familyId),
  };
}
