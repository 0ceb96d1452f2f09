import { readFamilyNumbers } from '../shared/import/cells/family-numbers.ts';
import type { FamilyProblem, FoundFamilies, LogFamily } from '../shared/log.ts';
import { foldKey } from '../shared/uzbek-script.ts';
import type { Database } from './open.ts';

/** What a row of the log tells of a family `f`, with `familyJoins` beside it. */
export const familyColumns = `f.id, f.number, coalesce(s.head_name, '') AS headName, f.mahalla_id AS mahallaId,
  m.name AS mahalla`;
export const familyJoins =
  'LEFT JOIN family_summary s ON s.family_id = f.id LEFT JOIN mahalla m ON m.id = f.mahalla_id';

/** More are not shown: the name has to be written longer. */
const mostCandidates = 20;

/** Families that have this number; most often one, none, or two by somebody's mistake. */
export function listByNumber(database: Database, number: number): LogFamily[] {
  return database
    .prepare<[number, number], LogFamily>(
      `SELECT ${familyColumns} FROM family f ${familyJoins}
        WHERE f.number = ? AND f.removed_at IS NULL ORDER BY f.id LIMIT ?`,
    )
    .all(number, mostCandidates);
}

function listByIds(database: Database, ids: readonly string[]): LogFamily[] {
  return database
    .prepare<[string], LogFamily>(
      `SELECT ${familyColumns} FROM json_each(?) AS wanted JOIN family f ON f.id = wanted.value ${familyJoins}
        WHERE f.removed_at IS NULL`,
    )
    .all(JSON.stringify(ids));
}

/** Families whose head's name begins so, in any script. */
function listByName(database: Database, name: string): LogFamily[] {
  const key = foldKey(name);
  // By the index of people's keys: the head of a family is one of them. ~ is the first sign behind all letters and
  // figures of a key.
  return database
    .prepare<[string, string, number], LogFamily>(
      `SELECT ${familyColumns} FROM own_person p
         CROSS JOIN membership ms ON ms.person_id = p.id AND ms.removed_at IS NULL AND ms.to_on IS NULL
         JOIN family f ON f.id = ms.family_id JOIN family_summary s ON s.seq = f.seq AND s.head_person_id = p.id
         LEFT JOIN mahalla m ON m.id = f.mahalla_id
        WHERE p.name_key >= ? AND p.name_key < ? AND f.removed_at IS NULL
        ORDER BY p.name_sort, f.id LIMIT ?`,
    )
    .all(key, `${key}~`, mostCandidates);
}

/** The one family meant: the only one, or the only one of the mahalla. */
export function choose(families: readonly LogFamily[], mahallaId: string | null): LogFamily | null {
  const near = mahallaId === null ? [] : families.filter((one) => one.mahallaId === mahallaId);
  if (near.length === 1) return near[0] ?? null;
  return families.length === 1 ? (families[0] ?? null) : null;
}

/** Reads what was typed as families: numbers, ranges, names of heads, parted by commas. */
export function findFamilies(
  database: Database,
  text: string,
  mahallaId: string | null,
  known: readonly string[] = [],
): FoundFamilies {
  const families = new Map(listByIds(database, known).map((family) => [family.id, family]));
  const problems: FamilyProblem[] = [];
  const take = (shown: string, fitting: readonly LogFamily[]) => {
    const one = choose(fitting, mahallaId);
    if (one) families.set(one.id, one);
    else {
      const kind = fitting.length === 0 ? 'unknown' : 'unclear';
      problems.push({ text: shown, kind, candidates: fitting });
    }
  };
  for (const piece of text.split(/[,;\n]/).map((part) => part.trim())) {
    if (piece === '') continue;
    if (/\d/.test(piece)) {
      const numbers = readFamilyNumbers(piece).value;
      if (numbers === null) problems.push({ text: piece, kind: 'unreadable', candidates: [] });
      for (const number of numbers ?? []) take(String(number), listByNumber(database, number));
    } else if (foldKey(piece) === '') {
      problems.push({ text: piece, kind: 'unreadable', candidates: [] });
    } else {
      take(piece, listByName(database, piece));
    }
  }
  return { families: [...families.values()], problems };
}
