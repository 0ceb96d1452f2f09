import type { SearchHit } from '../shared/desk.ts';
import type { TableName } from '../shared/tables.ts';
import { foldKey } from '../shared/uzbek-script.ts';
import { hidesFigures } from './lens.ts';
import { type Database, orderFunction } from './open.ts';
import { prepared } from './statements.ts';
import { newSince, type Touched } from './touched.ts';

/** What is found, and from which rows its entry is built: id, seq, title, detail, folded words that find it. */
const sources = {
  family: {
    table: 'family',
    sql: `SELECT f.id, f.seq, coalesce(s.head_name, '') AS title, coalesce(f.address, '') AS detail,
            coalesce(s.head_key, '') || ' ' || coalesce(f.number, '') || ' ' || f.address_key AS keys
          FROM family f LEFT JOIN family_summary s ON s.seq = f.seq
          WHERE f.removed_at IS NULL AND f.destroyed_on IS NULL AND f.`,
  },
  person: {
    table: 'person',
    sql: `SELECT id, seq, full_name AS title, coalesce(born_on, '') AS detail,
            name_key || ' ' || coalesce(jshshir, '') AS keys
          FROM person WHERE removed_at IS NULL AND destroyed_on IS NULL AND `,
  },
  mahalla: {
    table: 'mahalla',
    sql: `SELECT id, seq, name AS title, coalesce(code, '') AS detail, name_key || ' ' || coalesce(code, '') AS keys
          FROM mahalla WHERE removed_at IS NULL AND `,
  },
  official: {
    table: 'official',
    sql: `SELECT id, seq, full_name AS title, coalesce(organisation, '') AS detail, name_key AS keys
          FROM official WHERE removed_at IS NULL AND `,
  },
} as const satisfies Record<string, { table: TableName; sql: string }>;

/** Brings the search index in step with what a transaction changed; runs inside that transaction. */
export function refreshSearch(database: Database, touched: Touched): void {
  for (const [kind, { table, sql }] of Object.entries(sources)) {
    const since = newSince(touched, table);
    if (since !== null) addDocs(database, `${sql}seq > ?`, kind, since);
    const changed =
      kind === 'family' ? changedFamilies(database, touched) : touched.get(table)?.changed;
    if (!changed || changed.size === 0) continue;
    const ids = JSON.stringify([...changed]);
    removeDocs(database, ids);
    addDocs(database, `${sql}id IN (SELECT value FROM json_each(?))`, kind, ids);
  }
}

/** A family is found by its head, who changes through people and memberships. */
function changedFamilies(database: Database, touched: Touched): ReadonlySet<string> {
  const families = new Set(touched.get('family')?.changed);
  for (const id of touched.get('membership')?.families ?? []) families.add(id);
  for (const [table, column] of [
    ['membership', 'id'],
    ['person', 'person_id'],
  ] as const) {
    const ids = touched.get(table)?.changed;
    if (!ids || ids.size === 0) continue;
    const found = database
      .prepare<[string], string>(
        `SELECT DISTINCT family_id FROM membership WHERE ${column} IN (SELECT value FROM json_each(?))`,
      )
      .pluck()
      .all(JSON.stringify([...ids]));
    for (const id of found) families.add(id);
  }
  return families;
}

/** @param ids JSON array */
function removeDocs(database: Database, ids: string): void {
  database
    .prepare(
      `INSERT INTO search_index (search_index, rowid, keys)
       SELECT 'delete', id, keys FROM search_doc WHERE entity_id IN (SELECT value FROM json_each(?))`,
    )
    .run(ids);
  database
    .prepare('DELETE FROM search_doc WHERE entity_id IN (SELECT value FROM json_each(?))')
    .run(ids);
}

/** @param sql the rows, picked by one value */
function addDocs(database: Database, sql: string, kind: string, picked: string | number): void {
  const { last } = database
    .prepare<[], { last: number | null }>('SELECT max(id) AS last FROM search_doc')
    .get() ?? { last: null };
  database
    .prepare<[string, string | number]>(
      `INSERT INTO search_doc (kind, seq, entity_id, title, detail, keys)
       SELECT ?, seq, id, title, detail, keys FROM (${sql}) ORDER BY seq`,
    )
    .run(kind, picked);
  database
    .prepare<[number]>(
      'INSERT INTO search_index (rowid, keys) SELECT id, keys FROM search_doc WHERE id > ?',
    )
    .run(last ?? 0);
}

/** From so many figures on, a number is found only whole by whoever may not see numbers of people. */
const wholeFrom = /^\d{3,}$/;

/**
 * The FTS5 expression for words typed in any script: each word must begin a word of the key.
 * @returns null when nothing searchable was typed
 */
export function matchExpression(database: Database, typed: string): string | null {
  const words = foldKey(typed).split(' ').filter(Boolean);
  if (words.length === 0) return null;
  const isGuarded = hidesFigures(database);
  return words
    .map((word) => (isGuarded && wholeFrom.test(word) ? `"${word}"` : `"${word}"*`))
    .join(' ');
}

interface Asked {
  readonly match: string;
  readonly first: string;
  /** JSON array. */
  readonly kinds: string;
  readonly limit: number;
}

/** The best hits of some kinds, of those that fit a condition; a person with the family to open. */
const bestHits = (condition: string) => `
  SELECT kind, id, title, detail,
         CASE kind WHEN 'person' THEN (
           SELECT family_id FROM membership
            WHERE person_id = hit.id AND removed_at IS NULL ORDER BY to_on IS NOT NULL LIMIT 1) END AS familyId
    FROM (SELECT d.kind, d.entity_id AS id, d.title, d.detail,
                 row_number() OVER (
                   PARTITION BY d.kind ORDER BY instr(' ' || d.keys, ' ' || :first), ${orderFunction}(d.title)) AS place
            FROM search_index JOIN search_doc d ON d.id = search_index.rowid
           WHERE search_index MATCH :match AND d.kind IN (SELECT value FROM json_each(:kinds)) ${condition}) AS hit
   WHERE place <= :limit
   ORDER BY kind, place`;
const beginning = bestHits('AND substr(d.keys, 1, length(:first)) = :first');
const anywhere = bestHits('');

/**
 * The best hits of each kind (or of one), kind by kind: those where the first word typed stands
 * nearest to the beginning of the name come first, streets last.
 */
export function search(
  database: Database,
  typed: string,
  { kind, limit }: { kind: SearchHit['kind'] | null; limit: number },
): SearchHit[] {
  const match = matchExpression(database, typed);
  if (match === null) return [];
  const [first = ''] = foldKey(typed).split(' ');
  const kinds = kind === null ? Object.keys(sources).sort() : [kind];
  const find = (sql: string, of: readonly string[]) =>
    prepared<[Asked], SearchHit>(database, sql).all({
      match,
      first,
      limit,
      kinds: JSON.stringify(of),
    });
  // One letter finds half of all people: only where too few begin with it all the others are put in order.
  const begun = find(beginning, kinds);
  const short = kinds.filter((one) => begun.filter((hit) => hit.kind === one).length < limit);
  const rest = short.length === 0 ? [] : find(anywhere, short);
  return kinds.flatMap((one) =>
    (short.includes(one) ? rest : begun).filter((hit) => hit.kind === one),
  );
}
