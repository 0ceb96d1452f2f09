/** The narrow tables behind the long grids: what is sorted and filtered by, in numbers. */
import type { TableName } from '../shared/tables.ts';
import { foldKey } from '../shared/uzbek-script.ts';
import type { Database } from './open.ts';
import { prepared } from './statements.ts';
import type { Value } from './tables.ts';

interface Narrow {
  readonly table: string;
  /** Column → expression; that of a text yields the words, which are kept in `grid_text`. */
  readonly columns: Readonly<Record<string, string>>;
  readonly texts: readonly string[];
  /** FROM and WHERE of the rows that stand in the grid; `x.seq` is the row's number. */
  readonly from: string;
  /** Its rows that a new or changed row touches, by its table; `?` is a JSON array of ids. */
  readonly madeOf: Partial<Readonly<Record<TableName, string>>>;
  /** Its rows that name a changed one; those that name a new one are new themselves. */
  readonly naming: Partial<Readonly<Record<TableName, string>>>;
}

const ids = '(SELECT value FROM json_each(?))';

const narrowTables: readonly Narrow[] = [
  {
    table: 'grid_plan',
    columns: {
      family: 'f.seq',
      mahalla: 'm.seq',
      opportunity: 'op.seq',
      measure_item: 'mi.seq',
      person: 'w.seq',
      due_on: 'x.due_on',
      official: 'o.seq',
      source: 'so.seq',
      amount: 'x.amount',
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
      LEFT JOIN person w ON w.id = x.person_id LEFT JOIN official o ON o.id = x.official_id
      WHERE x.removed_at IS NULL`,
    madeOf: { plan_item: `SELECT seq FROM plan_item WHERE id IN ${ids}` },
    naming: {
      family: `SELECT r.seq FROM family f JOIN grid_plan r ON r.family = f.seq
                 LEFT JOIN mahalla m ON m.id = f.mahalla_id WHERE f.id IN ${ids} AND r.mahalla IS NOT m.seq`,
      official: `SELECT r.seq FROM official o JOIN plan_item p ON p.official_id = o.id AND p.removed_at IS NULL
                   JOIN grid_plan r ON r.seq = p.seq JOIN grid_text t ON t.seq = r.responsible
                  WHERE o.id IN ${ids} AND t.key <> o.name_key`,
    },
  },
  {
    table: 'grid_log',
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
      families: `(SELECT group_concat(coalesce(CAST(f.number AS TEXT), s.head_name), ', ' ORDER BY f.number, s.head_key)
        FROM log_family lf JOIN family f ON f.id = lf.family_id LEFT JOIN family_summary s ON s.seq = f.seq
       WHERE lf.log_entry_id = x.id AND lf.removed_at IS NULL)`,
    },
    texts: ['official_name', 'work', 'note'],
    from: `log_entry x LEFT JOIN official o ON o.id = x.official_id LEFT JOIN mahalla m ON m.id = x.mahalla_id
      WHERE x.removed_at IS NULL`,
    madeOf: {
      log_entry: `SELECT seq FROM log_entry WHERE id IN ${ids}`,
      log_family: `SELECT e.seq FROM log_family lf JOIN log_entry e ON e.id = lf.log_entry_id WHERE lf.id IN ${ids}`,
      // A family without a number is shown by its head.
      membership: `SELECT e.seq FROM membership ms JOIN family f ON f.id = ms.family_id AND f.number IS NULL
                     JOIN log_family lf ON lf.family_id = f.id JOIN log_entry e ON e.id = lf.log_entry_id
                    WHERE ms.id IN ${ids}`,
    },
    naming: {
      family: `SELECT e.seq FROM log_family lf JOIN log_entry e ON e.id = lf.log_entry_id
                WHERE lf.family_id IN ${ids} AND lf.removed_at IS NULL`,
      person: `SELECT e.seq FROM membership ms JOIN family f ON f.id = ms.family_id AND f.number IS NULL
                 JOIN log_family lf ON lf.family_id = f.id JOIN log_entry e ON e.id = lf.log_entry_id
                WHERE ms.person_id IN ${ids}`,
      official: `SELECT e.seq FROM official o JOIN log_entry e ON e.official_id = o.id AND e.removed_at IS NULL
                   JOIN grid_log r ON r.seq = e.seq JOIN grid_text t ON t.seq = r.official_name
                  WHERE o.id IN ${ids} AND t.key <> o.name_key`,
    },
  },
  {
    table: 'grid_member',
    columns: {
      person: 'p.seq',
      family: 'f.seq',
      mahalla: 'm.seq',
      relation: 're.seq',
      name_key: 'p.name_key',
      sex: 'p.sex',
      born_on: 'p.born_on',
      birth_year: 'p.birth_year',
      education: 'ed.seq',
      employment: 'em.seq',
      disability: 'di.seq',
      workplace: 'p.workplace',
      note: 'p.note',
    },
    texts: ['workplace', 'note'],
    from: `membership x JOIN person p ON p.id = x.person_id AND p.removed_at IS NULL
      JOIN family f ON f.id = x.family_id AND f.removed_at IS NULL LEFT JOIN mahalla m ON m.id = f.mahalla_id
      LEFT JOIN list_item re ON re.id = x.relation_id LEFT JOIN list_item ed ON ed.id = p.education_id
      LEFT JOIN list_item em ON em.id = p.employment_id LEFT JOIN list_item di ON di.id = p.disability_id
      WHERE x.removed_at IS NULL AND x.to_on IS NULL`,
    madeOf: { membership: `SELECT seq FROM membership WHERE id IN ${ids}` },
    naming: {
      person: `SELECT seq FROM membership WHERE person_id IN ${ids}`,
      family: `SELECT seq FROM membership WHERE family_id IN ${ids} AND removed_at IS NULL`,
    },
  },
];

/** Held in memory together. */
const rowsAtOnce = 5000;

/**
 * Brings the narrow tables in step with what a transaction changed; after the family summaries, inside it.
 * @param added ids of the rows that the transaction made
 */
export function refreshGridRows(
  database: Database,
  touched: ReadonlyMap<TableName, ReadonlySet<string>>,
  added: ReadonlySet<string>,
): void {
  let keepText: ((text: string) => number) | undefined;
  for (const narrow of narrowTables) {
    const rows = new Set<number>();
    for (const [table, changed] of touched) {
      const old = () => [...changed].filter((id) => !added.has(id));
      for (const [sql, ids] of [
        [narrow.madeOf[table], () => [...changed]],
        [narrow.naming[table], old],
      ] as const) {
        const list = sql === undefined ? [] : ids();
        if (sql === undefined || list.length === 0) continue;
        const found = database.prepare<[string], number>(sql).pluck();
        for (const seq of found.all(JSON.stringify(list))) rows.add(seq);
      }
    }
    if (rows.size === 0) continue;
    keepText ??= textKeeper(database);
    const inOrder = [...rows].sort((a, b) => a - b);
    for (let at = 0; at < inOrder.length; at += rowsAtOnce) {
      rewrite(database, narrow, inOrder.slice(at, at + rowsAtOnce), keepText);
    }
  }
}

function rewrite(
  database: Database,
  { table, columns, texts, from }: Narrow,
  rows: readonly number[],
  keepText: (text: string) => number,
): void {
  const names = ['seq', ...Object.keys(columns)];
  const list = JSON.stringify(rows);
  const inList = '(SELECT value FROM json_each(?))';
  prepared<[string], never>(database, `DELETE FROM ${table} WHERE seq IN ${inList}`).run(list);
  const add = prepared<Value[], never>(
    database,
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
  );
  const read = database
    .prepare<[string], Value[]>(
      `SELECT x.seq, ${Object.values(columns).join(', ')} FROM ${from} AND x.seq IN ${inList} ORDER BY x.seq`,
    )
    .raw();
  const places = texts.map((text) => names.indexOf(text));
  for (const row of read.all(list)) {
    for (const place of places) {
      const text = row[place];
      row[place] = typeof text === 'string' && text !== '' ? keepText(text) : null;
    }
    add.run(...row);
  }
}

/** Text → number of its search key; known ones are remembered as long as this transaction may hold. */
function textKeeper(database: Database): (text: string) => number {
  const known = new Map<string, number>();
  const find = prepared<[string], { seq: number }>(
    database,
    'SELECT seq FROM grid_text WHERE key = ?',
  );
  const add = prepared<[string], never>(database, 'INSERT INTO grid_text (key) VALUES (?)');
  return (text) => {
    let seq = known.get(text);
    if (seq === undefined) {
      const key = foldKey(text);
      seq = find.get(key)?.seq ?? Number(add.run(key).lastInsertRowid);
      known.set(text, seq);
    }
    return seq;
  };
}
