import type {
  Answers,
  Known,
  KnownFamily,
  KnownMahalla,
  KnownOfficial,
  KnownPerson,
} from '../../shared/import/known.ts';
import type { Database } from '../open.ts';

const personColumns = `p.id, ms.family_id AS familyId, p.full_name AS fullName, p.born_on AS bornOn, p.jshshir`;
const livingIn = `JOIN membership ms ON ms.person_id = p.id AND ms.removed_at IS NULL AND ms.to_on IS NULL
  JOIN family f ON f.id = ms.family_id AND f.removed_at IS NULL`;

/** What an import looks up, each by an index; see `shared/import/known.ts`. */
export function createKnown(database: Database): Known {
  const numbered = database.prepare<[number], KnownFamily>(
    'SELECT id, number, mahalla_id AS mahallaId FROM family WHERE number = ? AND removed_at IS NULL ORDER BY id',
  );
  const members = database.prepare<[string], KnownPerson>(
    `SELECT ${personColumns} FROM membership ms JOIN person p ON p.id = ms.person_id AND p.removed_at IS NULL
      WHERE ms.family_id = ? AND ms.removed_at IS NULL AND ms.to_on IS NULL ORDER BY ms.position, ms.id`,
  );
  const withJshshir = database.prepare<[string], KnownPerson>(
    `SELECT ${personColumns} FROM person p ${livingIn} WHERE p.jshshir = ? AND p.removed_at IS NULL`,
  );
  const named = database.prepare<[string], KnownPerson>(
    `SELECT ${personColumns} FROM person p ${livingIn} WHERE p.name_key = ? AND p.removed_at IS NULL`,
  );
  return {
    mahallas: database
      .prepare<[], KnownMahalla>(
        'SELECT id, name FROM mahalla WHERE removed_at IS NULL ORDER BY id',
      )
      .all(),
    officials: database
      .prepare<[], KnownOfficial>(
        'SELECT id, full_name AS fullName, phone FROM official WHERE removed_at IS NULL ORDER BY id',
      )
      .all(),
    familiesNumbered: (number) => numbered.all(number),
    membersOf: (familyId) => members.all(familyId),
    personsWithJshshir: (jshshir) => withJshshir.all(jshshir),
    personsNamed: (key) => named.all(key),
  };
}

/** Questions about how a mahalla, and how an official, is written. */
export const mahallaSpellingKinds: readonly string[] = [
  'mahalla_unknown',
  'mahalla_misspelt',
  'list_unknown',
];
export const officialSpellingKinds: readonly string[] = [
  'official_unknown',
  'log_official_unknown',
];

/** What was decided earlier about spellings: the next file that has them is not asked about again. */
export function listAnswers(database: Database): Answers {
  const rows = database
    .prepare<[], { kind: string; key: string; chosenId: string | null; isGone: number }>(
      `SELECT kind, typed_key AS key, chosen_id AS chosenId,
              chosen_id IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM mahalla m WHERE m.id = chosen_id AND m.removed_at IS NULL
                UNION ALL SELECT 1 FROM official o WHERE o.id = chosen_id AND o.removed_at IS NULL) AS isGone
         FROM decision
        WHERE typed_key IS NOT NULL AND state = 'decided' AND choice <> 'keep' AND removed_at IS NULL
        ORDER BY decided_at, id`,
    )
    .all()
    .filter(({ isGone }) => isGone === 0);
  const about = (kinds: readonly string[]) =>
    new Map(
      rows.filter(({ kind }) => kinds.includes(kind)).map(({ key, chosenId }) => [key, chosenId]),
    );
  return { mahallas: about(mahallaSpellingKinds), officials: about(officialSpellingKinds) };
}
