/** Names and numbers that stand in free text: of the log, of plans, of drafts, of what imports found. */
import { changeLines } from '../change-lines.ts';
import type { Database } from '../open.ts';
import type { OwnNeedles } from './own-texts.ts';

/** No name or number is shorter. */
const shortestText = 4;

/** Put in place of a name. */
const swept = '***';

/**
 * Tables that are no free text about families: they name officials and places, are kept in step by the writer, or
 * are proof. People who stay are in `person`; somebody else may have the same name.
 */
const passedOver = new Set([
  'account',
  'amount_line',
  'change',
  'change_set',
  'destroyed_set',
  'emergency_access',
  'family_summary',
  'family_visit',
  'holiday',
  'list_item',
  'mahalla',
  'mahalla_post',
  'office',
  'official',
  'official_summary',
  'person',
  'place',
  'role',
  'search_doc',
  'target',
]);
const kept = /^(grid|journal|search|sqlite|lens)_/;

export interface SweptRows {
  readonly table: string;
  /** Ids of the rows, where they have one. */
  readonly ids: readonly string[];
  readonly places: number;
}

/** Takes names and numbers out of all free text of the file but the change log. `onStep` is told before each table. */
export function sweepTexts(database: Database, needles: RegExp, onStep: () => void): SweptRows[] {
  return textColumns(database).flatMap(({ table, columns, hasId }) => {
    onStep();
    const rows = database
      .prepare<[], unknown[]>(
        `SELECT rowid, ${hasId ? 'id' : 'NULL'}, ${columns.join(', ')} FROM main.${table}`,
      )
      .raw();
    const found: { rowid: unknown; id: unknown; texts: unknown[] }[] = [];
    let places = 0;
    for (const [rowid, id, ...texts] of rows.iterate()) {
      const clean = texts.map((text) => {
        const next = sweepText(text, needles);
        if (next !== text) places += 1;
        return next;
      });
      if (clean.some((text, at) => text !== texts[at])) found.push({ rowid, id, texts: clean });
    }
    if (found.length === 0) return [];
    const save = database.prepare(
      `UPDATE main.${table} SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE rowid = ?`,
    );
    for (const { rowid, texts } of found) save.run(...texts, rowid);
    const ids = hasId ? found.map(({ id }) => String(id)) : [];
    return [{ table, ids, places }];
  });
}

/** The same in the log's entries of which each has words of its own. */
export function sweepOwnTexts(database: Database, needles: OwnNeedles): SweptRows[] {
  const find = database.prepare<[string], { work: string; note: string | null }>(
    'SELECT work, note FROM main.log_entry WHERE id = ?',
  );
  const save = database.prepare('UPDATE main.log_entry SET work = ?, note = ? WHERE id = ?');
  const ids: string[] = [];
  let places = 0;
  for (const [id, needle] of needles) {
    const row = find.get(id);
    if (!row) continue;
    const work = sweepText(row.work, needle);
    const note = sweepText(row.note, needle);
    const swept = Number(work !== row.work) + Number(note !== row.note);
    if (swept === 0) continue;
    save.run(work, note, id);
    ids.push(id);
    places += swept;
  }
  return ids.length === 0 ? [] : [{ table: 'log_entry', ids, places }];
}

export interface SweptChange {
  readonly id: number;
  /** Where many rows stand in one line: which of them. */
  readonly place: number | null;
  readonly setId: number;
  readonly oldValue: unknown;
  readonly newValue: unknown;
}

const linesAtOnce = 5000;

/**
 * Lines of the change log, of those tables, that hold a name; with what they are to say. Changes nothing. `onStep` is
 * told now and then.
 */
export function findInChanges(
  database: Database,
  needles: RegExp | null,
  own: OwnNeedles,
  onStep: () => void,
): SweptChange[] {
  const rows = database
    .prepare<[string], [number, number | null, number, string, string, unknown, unknown]>(
      `SELECT id, place, set_id, row_id, column_name, old_value, new_value FROM ${changeLines}
        WHERE table_name IN (SELECT value FROM json_each(?))
          AND (typeof(new_value) = 'text' OR typeof(old_value) = 'text')`,
    )
    .raw();
  const found: SweptChange[] = [];
  const tables = JSON.stringify(textColumns(database).map(({ table }) => table));
  let line = 0;
  for (const [id, place, setId, rowId, column, before, after] of rows.iterate(tables)) {
    if (line % linesAtOnce === 0) onStep();
    line += 1;
    const ofRow = own.get(rowId) ?? null;
    const clean = (value: unknown) => sweepText(sweepText(value, needles), ofRow);
    const oldValue = clean(before);
    let newValue = clean(after);
    if (newValue !== after && column === '*') newValue = sweepFields(String(after), clean);
    if (oldValue !== before || newValue !== after)
      found.push({ id, place, setId, oldValue, newValue });
  }
  return found;
}

/** Fields of a new row, as JSON: a sum of money that has the figures of a telephone stays a number. */
function sweepFields(json: string, clean: (value: unknown) => unknown): string {
  const fields = Object.entries(JSON.parse(json) as Record<string, unknown>);
  return JSON.stringify(Object.fromEntries(fields.map(([name, value]) => [name, clean(value)])));
}

function sweepText(value: unknown, needles: RegExp | null): unknown {
  if (needles === null || typeof value !== 'string' || value.length < shortestText) return value;
  return value.replace(needles, swept);
}

/** Columns of text that may hold what people write. */
function textColumns(database: Database): { table: string; columns: string[]; hasId: boolean }[] {
  const tables = database
    .prepare<[], string>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND wr = 0 ORDER BY name",
    )
    .pluck()
    .all()
    .filter((table) => !passedOver.has(table) && !kept.test(table));
  const list = database.prepare<[string], { name: string; hidden: number }>(
    `SELECT name, hidden FROM pragma_table_xinfo(?, 'main') WHERE type IN ('TEXT', 'ANY')`,
  );
  return tables.flatMap((table) => {
    const all = list.all(table);
    const columns = all
      .filter(({ name, hidden }) => hidden === 0 && !/^(id|key)$|_(id|on|at)$/.test(name))
      .map(({ name }) => name);
    return columns.length === 0
      ? []
      : [{ table, columns, hasId: all.some(({ name }) => name === 'id') }];
  });
}
