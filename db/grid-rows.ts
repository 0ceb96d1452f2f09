/** The narrow tables behind the long grids: what is sorted and filtered by, in numbers. */
import type { TableName } from '../shared/tables.ts';
import { placeFunction, textSeq } from './grid-places.ts';
import { textBook, textNumber } from './grid-texts.ts';
import { withLateIndexes } from './late-indexes.ts';
import { type Database, orderFunction } from './open.ts';
import { prepared } from './statements.ts';
import { countNew, newSince, type Touched } from './touched.ts';

interface Narrow {
  readonly table: string;
  /** The table whose rows it shows. */
  readonly of: TableName;
  /** Column → expression; that of a text yields the words, which are kept in `grid_text`. */
  readonly columns: Readonly<Record<string, string>>;
  readonly texts: readonly string[];
  /** FROM and WHERE of the rows that stand in the grid; `x.seq` is the row's number. */
  readonly from: string;
  /** Its rows that name a changed one, by its table; `?` is a JSON array of ids. */
  readonly naming: Partial<Readonly<Record<TableName, string>>>;
  /** Its rows that new rows of another table are part of; `?` is the rowid after which these are new. */
  readonly parts: Partial<Readonly<Record<TableName, string>>>;
  /** Tables of whose new rows an old family is shown in another way. */
  readonly families: readonly TableName[];
}

const ids = '(SELECT value FROM json_each(?))';

const otherHead = `r.head_place <> ${placeFunction}(coalesce(s.head_sort, ''))`;

/** Of an entry `x` of the log: numbers, and heads of families without one. */
const visitedFamilies = `(SELECT group_concat(coalesce(CAST(f.number AS TEXT), s.head_name), ', ' ORDER BY f.number, s.head_sort)
  FROM log_family lf JOIN family f ON f.id = lf.family_id LEFT JOIN family_summary s ON s.seq = f.seq
 WHERE lf.log_entry_id = x.id AND lf.removed_at IS NULL)`;

const narrowTables: readonly Narrow[] = [
  {
    table: 'grid_plan',
    of: 'plan_item',
    columns: {
      family: 'f.seq',
      mahalla: 'm.seq',
      opportunity: 'op.seq',
      measure_item: 'mi.seq',
      person: 'w.seq',
      due_on: 'x.due_on',
      official: 'o.seq',
      source: 'so.seq',
      amount:
        'CASE WHEN x.amount = CAST(x.amount AS INTEGER) THEN CAST(x.amount AS INTEGER) ELSE x.amount END',
      state: 'st.seq',
      done_on: 'x.done_on',
      is_open: 'x.is_open',
      extended_times: 'x.extended_times',
      problem: 'x.problem',
      measure: 'x.measure',
      mechanism: 'x.mechanism',
      responsible: 'coalesce(o.full_name, x.responsible)',
      expected_result: 'x.expected_result',
      evidence: 'x.evidence',
      note: 'x.note',
      is_for_own: `x.person_id IS NULL OR EXISTS (SELECT 1 FROM membership ms
        WHERE ms.person_id = x.person_id AND ms.family_id = x.family_id AND ms.removed_at IS NULL)`,
      head_place: `${placeFunction}(coalesce(s.head_sort, ''))`,
      person_place: `CASE WHEN w.seq IS NOT NULL THEN ${placeFunction}(w.name_sort) END`,
    },
    texts: [
      'problem',
      'measure',
      'mechanism',
      'responsible',
      'expected_result',
      'evidence',
      'note',
    ],
    from: `plan_item x JOIN family f ON f.id = x.family_id LEFT JOIN mahalla m ON m.id = f.mahalla_id
      JOIN list_item op ON op.id = x.opportunity_id JOIN list_item st ON st.id = x.state_id
      LEFT JOIN list_item mi ON mi.id = x.measure_id LEFT JOIN list_item so ON so.id = x.source_id
      LEFT JOIN person w ON w.id = x.person_id LEFT JOIN family_summary s ON s.seq = f.seq LEFT JOIN official o ON o.id = x.official_id
      WHERE x.removed_at IS NULL`,
    parts: {},
    // A new member may be the head.
    families: ['membership'],
    naming: {
      // Somebody is taken out of the family, or brought back; nobody's plan names a member who is new.
      membership: `SELECT r.seq FROM membership ms JOIN family f ON f.id = ms.family_id JOIN grid_plan r ON r.family = f.seq
                    LEFT JOIN family_summary s ON s.seq = f.seq
                    WHERE ms.id IN ${ids} AND (r.is_for_own = 0 OR ms.removed_at IS NOT NULL OR ${otherHead})`,
      person: `WITH p (id, seq, place) AS (SELECT id, seq, ${placeFunction}(name_sort) FROM person WHERE id IN ${ids}),
          own (id, seq, place, family) AS (SELECT p.id, p.seq, p.place, f.seq FROM p
            JOIN membership ms ON ms.person_id = p.id AND ms.removed_at IS NULL JOIN family f ON f.id = ms.family_id)
        SELECT r.seq FROM own JOIN grid_plan r ON r.family = own.family
         WHERE r.person = own.seq AND r.person_place <> own.place
        UNION SELECT r.seq FROM own JOIN family_summary s ON s.seq = own.family AND s.head_person_id = own.id
          JOIN grid_plan r ON r.family = own.family WHERE r.head_place <> own.place
        UNION SELECT r.seq FROM p JOIN grid_plan r ON r.person = p.seq AND r.is_for_own = 0
         WHERE r.person_place <> p.place`,
      family: `SELECT r.seq FROM family f JOIN grid_plan r ON r.family = f.seq
                 LEFT JOIN mahalla m ON m.id = f.mahalla_id LEFT JOIN family_summary s ON s.seq = f.seq
                WHERE f.id IN ${ids} AND (r.mahalla IS NOT m.seq OR ${otherHead})`,
      official: `SELECT r.seq FROM official o JOIN plan_item p ON p.official_id = o.id AND p.removed_at IS NULL
                   JOIN grid_plan r ON r.seq = p.seq JOIN grid_text t ON t.seq = ${textSeq('r.responsible')}
                  WHERE o.id IN ${ids} AND (t.key, t.sort) <> (o.name_key, o.name_sort)`,
    },
  },
  {
    table: 'grid_log',
    of: 'log_entry',
    columns: {
      day: 'x.day',
      official: 'o.seq',
      mahalla: 'm.seq',
      visited: 'x.visited',
      found: 'x.found',
      solved: 'x.solved',
      official_name: 'coalesce(o.full_name, x.official_text)',
      work: 'x.work',
      note: 'x.note',
      families: visitedFamilies,
      families_sort: `${orderFunction}(${visitedFamilies})`,
    },
    texts: ['official_name', 'work', 'note'],
    from: `log_entry x LEFT JOIN official o ON o.id = x.official_id LEFT JOIN mahalla m ON m.id = x.mahalla_id
      WHERE x.removed_at IS NULL`,
    parts: {
      log_family:
        'SELECT e.seq FROM log_family lf JOIN log_entry e ON e.id = lf.log_entry_id WHERE lf.rowid > ?',
    },
    families: ['membership'],
    naming: {
      log_family: `SELECT e.seq FROM log_family lf JOIN log_entry e ON e.id = lf.log_entry_id WHERE lf.id IN ${ids}`,
      // A family without a number is shown by its head.
      membership: `SELECT e.seq FROM membership ms JOIN family f ON f.id = ms.family_id AND f.number IS NULL
                     JOIN log_family lf ON lf.family_id = f.id JOIN log_entry e ON e.id = lf.log_entry_id
                    WHERE ms.id IN ${ids} AND lf.removed_at IS NULL`,
      family: `SELECT e.seq FROM log_family lf JOIN log_entry e ON e.id = lf.log_entry_id
                WHERE lf.family_id IN ${ids} AND lf.removed_at IS NULL`,
      person: `SELECT e.seq FROM membership ms JOIN family f ON f.id = ms.family_id AND f.number IS NULL
                 JOIN log_family lf ON lf.family_id = f.id JOIN log_entry e ON e.id = lf.log_entry_id
                WHERE ms.person_id IN ${ids} AND lf.removed_at IS NULL`,
      official: `SELECT e.seq FROM official o JOIN log_entry e ON e.official_id = o.id AND e.removed_at IS NULL
                   JOIN grid_log r ON r.seq = e.seq JOIN grid_text t ON t.seq = ${textSeq('r.official_name')}
                  WHERE o.id IN ${ids} AND (t.key, t.sort) <> (o.name_key, o.name_sort)`,
    },
  },
  {
    table: 'grid_member',
    of: 'membership',
    columns: {
      person: 'p.seq',
      family: 'f.seq',
      mahalla: 'm.seq',
      relation: 're.seq',
      name_sort: 'p.name_sort',
      sex: 'p.sex',
      born_on: 'p.born_on',
      birth_year: 'p.birth_year',
      education: 'ed.seq',
      employment: 'em.seq',
      disability: 'di.seq',
      workplace: 'p.workplace',
      note: 'p.note',
      figures:
        'CASE WHEN length(p.jshshir) > 8 THEN CAST(substr(p.jshshir, -4) AS INTEGER) WHEN p.jshshir IS NOT NULL THEN -1 END',
      phone: 'p.phone',
      consent_until: `(SELECT max(coalesce(c.valid_until, '9999-12-31')) FROM consent c
        WHERE c.person_id = p.id AND c.removed_at IS NULL AND c.withdrawn_on IS NULL)`,
    },
    texts: ['workplace', 'note'],
    from: `membership x JOIN person p ON p.id = x.person_id AND p.removed_at IS NULL AND p.destroyed_on IS NULL
      JOIN family f ON f.id = x.family_id AND f.removed_at IS NULL LEFT JOIN mahalla m ON m.id = f.mahalla_id
      LEFT JOIN list_item re ON re.id = x.relation_id LEFT JOIN list_item ed ON ed.id = p.education_id
      LEFT JOIN list_item em ON em.id = p.employment_id LEFT JOIN list_item di ON di.id = p.disability_id
      WHERE x.removed_at IS NULL AND x.to_on IS NULL`,
    parts: {
      consent:
        'SELECT ms.seq FROM consent c JOIN membership ms ON ms.person_id = c.person_id WHERE c.rowid > ?',
    },
    families: [],
    naming: {
      person: `SELECT seq FROM membership WHERE person_id IN ${ids}`,
      family: `SELECT seq FROM membership WHERE family_id IN ${ids} AND removed_at IS NULL AND to_on IS NULL`,
      consent: `SELECT ms.seq FROM consent c JOIN membership ms ON ms.person_id = c.person_id WHERE c.id IN ${ids}`,
    },
  },
];

/** Held in memory together. */
const rowsAtOnce = 5000;

/** Brings the narrow tables in step with what a transaction changed; after the family summaries, inside it. */
export function refreshGridRows(database: Database, touched: Touched): void {
  // Statements below call its functions.
  textBook(database);
  for (const narrow of narrowTables) {
    const since = newSince(touched, narrow.of);
    if (since !== null) {
      const added = new Map([[narrow.table, countNew(database, touched, narrow.of)]]);
      withLateIndexes(database, added, () => addRows(database, narrow, 'x.seq > ?', since));
    }
    const rows = changedRows(database, narrow, touched);
    for (let at = 0; at < rows.length; at += rowsAtOnce) {
      const list = JSON.stringify(rows.slice(at, at + rowsAtOnce));
      prepared<[string], never>(
        database,
        `DELETE FROM ${narrow.table} WHERE seq IN (SELECT value FROM json_each(?))`,
      ).run(list);
      addRows(database, narrow, 'x.seq IN (SELECT value FROM json_each(?))', list);
    }
  }
}

/** Numbers of the rows to be written anew, in order; new rows are none of them. */
function changedRows(database: Database, narrow: Narrow, touched: Touched): number[] {
  const { of, naming, parts, families } = narrow;
  const since = newSince(touched, of) ?? Number.MAX_SAFE_INTEGER;
  const rows = new Set<number>();
  const find = (sql: string, value: string | number) => {
    const found = prepared<[string | number], number>(database, sql).pluck();
    for (const seq of found.all(value)) if (seq <= since) rows.add(seq);
  };
  const findNaming = (table: TableName, changed: readonly string[]) => {
    const sql = table === of ? `SELECT seq FROM ${of} WHERE id IN ${ids}` : naming[table];
    if (sql !== undefined && changed.length > 0) find(sql, JSON.stringify(changed));
  };
  for (const [table, { changed }] of touched) {
    findNaming(table, [...changed]);
    const newPart = newSince(touched, table);
    const sql = parts[table];
    if (sql !== undefined && newPart !== null) find(sql, newPart);
  }
  for (const table of families) findNaming('family', [...(touched.get(table)?.families ?? [])]);
  return [...rows].sort((a, b) => a - b);
}

/** Adds the rows that `picked` finds by one value. */
function addRows(
  database: Database,
  { table, columns, texts, from }: Narrow,
  picked: string,
  value: string | number,
): void {
  const book = textBook(database);
  book.forget();
  const words = texts.map((text) => columns[text] ?? '');
  const worded = prepared<[string | number], (string | null)[]>(
    database,
    `SELECT ${words.join(', ')} FROM ${from} AND ${picked} AND coalesce(${words.join(', ')}) IS NOT NULL`,
  ).raw();
  for (const row of worded.all(value)) for (const text of row) if (text) book.keep(text);
  const values = Object.entries(columns).map(([column, sql]) =>
    texts.includes(column) ? `CASE WHEN ${sql} <> '' THEN ${textNumber}(${sql}) END` : sql,
  );
  prepared<[string | number], never>(
    database,
    `INSERT INTO ${table} (seq, ${Object.keys(columns).join(', ')})
     SELECT x.seq, ${values.join(', ')} FROM ${from} AND ${picked} ORDER BY x.seq`,
  ).run(value);
}

/** Takes out the texts that no row names any more. */
export function forgetUnusedTexts(database: Database): number {
  const used = narrowTables.flatMap(({ table, texts }) =>
    texts.map((text) => `SELECT ${textSeq(text)} FROM main.${table} WHERE ${text} IS NOT NULL`),
  );
  return database
    .prepare(`DELETE FROM grid_text WHERE seq NOT IN (${used.join(' UNION ALL ')})`)
    .run().changes;
}
