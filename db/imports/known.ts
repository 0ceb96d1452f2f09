import type {
  Answers,
  Known,
  KnownFamily,
  KnownMahalla,
  KnownOfficial,
  KnownPerson,
} from '../../shared/import/known.ts';
import type { Database } from '../open.ts';

const personColumns = `p.id, ms.family_id AS familyId, ms.relation_id AS relationId, p.full_name AS fullName,
  p.born_on AS bornOn, p.jshshir`;
const livingIn = `JOIN membership ms ON ms.person_id = p.id AND ms.removed_at IS NULL AND ms.to_on IS NULL
  JOIN family f ON f.id = ms.family_id AND f.removed_at IS NULL`;

/** After so many questions it is quicker to read everybody at once. */
const fewQuestions = 500;

/** What an import looks up: by indexes for a short file, from memory for a long one; see `shared/import/known.ts`. */
export function createKnown(database: Database): Known {
  const numbered = database.prepare<[number], KnownFamily>(
    'SELECT id, number, mahalla_id AS mahallaId FROM family WHERE number = ? AND removed_at IS NULL ORDER BY id',
  );
  const withId = database.prepare<[string], KnownFamily>(
    'SELECT id, number, mahalla_id AS mahallaId FROM family WHERE id = ? AND removed_at IS NULL',
  );
  const personWithId = database.prepare<[string], KnownPerson>(
    `SELECT ${personColumns} FROM person p ${livingIn} WHERE p.id = ? AND p.removed_at IS NULL`,
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
  let questions = 0;
  let everybody: Everybody | null = null;
  const inMemory = () => {
    questions += 1;
    if (questions > fewQuestions) everybody ??= readEverybody(database);
    return everybody;
  };
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
    isEmpty: !database
      .prepare(
        'SELECT 1 FROM family WHERE removed_at IS NULL UNION ALL SELECT 1 FROM person WHERE removed_at IS NULL',
      )
      .get(),
    familyWithId: (id) => withId.get(id) ?? null,
    personWithId: (id) => personWithId.get(id) ?? null,
    familiesNumbered: (number) =>
      inMemory()?.byNumber.get(number) ?? (everybody ? [] : numbered.all(number)),
    membersOf: (id) => inMemory()?.byFamily.get(id) ?? (everybody ? [] : members.all(id)),
    personsWithJshshir: (jshshir) =>
      inMemory()?.byJshshir.get(jshshir) ?? (everybody ? [] : withJshshir.all(jshshir)),
    personsNamed: (key) => inMemory()?.byName.get(key) ?? (everybody ? [] : named.all(key)),
  };
}

type PersonsBy = ReadonlyMap<string, readonly KnownPerson[]>;

interface Everybody {
  readonly byFamily: PersonsBy;
  readonly byJshshir: PersonsBy;
  readonly byName: PersonsBy;
  readonly byNumber: ReadonlyMap<number, readonly KnownFamily[]>;
}

function readEverybody(database: Database): Everybody {
  const byFamily = new Map<string, KnownPerson[]>();
  const byJshshir = new Map<string, KnownPerson[]>();
  const byName = new Map<string, KnownPerson[]>();
  const byNumber = new Map<number, KnownFamily[]>();
  const all = database.prepare<[], KnownPerson & { readonly nameKey: string }>(
    `SELECT ${personColumns}, p.name_key AS nameKey FROM person p ${livingIn}
      WHERE p.removed_at IS NULL ORDER BY ms.family_id, ms.position, ms.id`,
  );
  for (const person of all.iterate()) {
    add(byFamily, person.familyId, person);
    add(byName, person.nameKey, person);
    if (person.jshshir !== null) add(byJshshir, person.jshshir, person);
  }
  const families = database.prepare<[], KnownFamily & { readonly number: number }>(
    `SELECT id, number, mahalla_id AS mahallaId FROM family
      WHERE number IS NOT NULL AND removed_at IS NULL ORDER BY id`,
  );
  for (const family of families.iterate()) add(byNumber, family.number, family);
  return { byFamily, byJshshir, byName, byNumber };
}

function add<Key, One>(to: Map<Key, One[]>, key: Key, one: One): void {
  const same = to.get(key);
  if (same) same.push(one);
  else to.set(key, [one]);
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
