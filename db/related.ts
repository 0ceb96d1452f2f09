import type { Database } from './open.ts';

const rowsOf = {
  family: `
    SELECT id FROM family WHERE id = :id
    UNION ALL SELECT id FROM membership WHERE family_id = :id
    UNION ALL SELECT person_id FROM membership WHERE family_id = :id
    UNION ALL SELECT id FROM family_income WHERE family_id = :id
    UNION ALL SELECT id FROM family_category WHERE family_id = :id
    UNION ALL SELECT id FROM family_register WHERE family_id = :id
    UNION ALL SELECT id FROM family_cause WHERE family_id = :id
    UNION ALL SELECT id FROM attachment WHERE family_id = :id
    UNION ALL SELECT id FROM plan_item WHERE family_id = :id
    UNION ALL SELECT id FROM log_family WHERE family_id = :id`,
  mahalla: `
    SELECT id FROM mahalla WHERE id = :id
    UNION ALL SELECT id FROM mahalla_post WHERE mahalla_id = :id
    UNION ALL SELECT id FROM attachment WHERE mahalla_id = :id`,
  official: `
    SELECT id FROM official WHERE id = :id
    UNION ALL SELECT id FROM attachment WHERE official_id = :id`,
};

/** Ids of a subject's row and of the rows that hang on it: what its history is made of. */
export function listRelatedIds(
  database: Database,
  subject: keyof typeof rowsOf,
  id: string,
): string[] {
  return database
    .prepare<[{ id: string }], { id: string }>(rowsOf[subject])
    .all({ id })
    .map((row) => row.id);
}
