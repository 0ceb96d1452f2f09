/**
 * What of the file a person sees whose rights do not cover all of it. A connection with a lens has temporary
 * views that bear the names of the tables: SQLite finds them first, so that every question of every handler
 * meets only rows of the person's mahallas, with the fields they may not see left out. Nothing has to be
 * remembered in a handler, and nobody with full rights pays for it.
 */
import { Refusal } from '../shared/errors.ts';
import type { Scope } from '../shared/session.ts';
import type { TableName } from '../shared/tables.ts';
import { lensColumns, lensConditions, lensJoins } from './lens-tables.ts';
import type { Database } from './open.ts';
import { newSince, type Touched } from './touched.ts';

export interface Lens {
  /** Null: every mahalla. */
  readonly scope: Scope | null;
  readonly hidesNumbers: boolean;
  readonly hidesHealth: boolean;
  readonly hidesChildren: boolean;
}

const lenses = new WeakMap<Database, Lens>();

/** Puts a lens before a connection, or (null) takes it away. */
export function setLens(database: Database, lens: Lens | null): void {
  dropViews(database);
  lenses.delete(database);
  database.exec(`CREATE TEMP TABLE IF NOT EXISTS lens_scope (kind TEXT NOT NULL, value ANY NOT NULL);
    DELETE FROM lens_scope;`);
  const add = database.prepare('INSERT INTO temp.lens_scope (kind, value) VALUES (?, ?)');
  // One row at least, also without a lens: totals kept since another person looked are then known to be out of date.
  add.run('lens', 1);
  if (!lens || isClear(lens)) return;
  lenses.set(database, lens);
  for (const sector of lens.scope?.sectors ?? []) add.run('sector', sector);
  for (const id of lens.scope?.mahallaIds ?? []) add.run('mahalla', id);
  makeViews(database, lens);
}

/** Runs what must see the whole file (summaries, search index) and nothing of which reaches the person. */
export function withoutLens<Output>(database: Database, work: () => Output): Output {
  const lens = lenses.get(database);
  if (!lens) return work();
  dropViews(database);
  const output = work();
  // When `work` fails the transaction goes back, and the views with it.
  makeViews(database, lens);
  return output;
}

/**
 * A row as the person sees it, when there is a lens; undefined without one.
 * @throws Refusal `not-found` when it is outside of what they see
 */
export function seenRow(
  database: Database,
  table: TableName,
  id: string,
): Readonly<Record<string, unknown>> | undefined {
  if (!lenses.has(database)) return undefined;
  const row = database
    .prepare<[string], Record<string, unknown>>(`SELECT * FROM ${table} WHERE id = ?`)
    .get(id);
  if (!row) throw new Refusal('not-found', { table, id });
  return row;
}

/** Whether the person sees some mahallas only. */
export function isScoped(database: Database): boolean {
  return (lenses.get(database)?.scope ?? null) !== null;
}

/** Whether numbers of people may be found by their beginning: else they could be guessed figure by figure. */
export function hidesFigures(database: Database): boolean {
  const lens = lenses.get(database);
  return lens !== undefined && (lens.hidesNumbers || lens.hidesChildren);
}

/** Columns whose values the person does not see, or not whole. */
export function hiddenColumns(database: Database, table: string): ReadonlySet<string> {
  const lens = lenses.get(database);
  return new Set(lens ? Object.keys(lensColumns(lens)[table] ?? {}) : []);
}

/** @throws Refusal `outside-scope` when a row that was written lies outside of what the person sees */
export function assertInScope(database: Database, touched: Touched): void {
  if (!isScoped(database)) return;
  for (const [table, { changed }] of touched) {
    if (!(table in lensConditions)) continue;
    const unseen = database
      .prepare<[number, string]>(
        `SELECT 1 FROM main.${table} t
          WHERE (t.rowid > ? OR t.id IN (SELECT value FROM json_each(?)))
            AND NOT EXISTS (SELECT 1 FROM ${table} seen WHERE seen.id = t.id) LIMIT 1`,
      )
      .get(newSince(touched, table) ?? Number.MAX_SAFE_INTEGER, JSON.stringify([...changed]));
    if (unseen) throw new Refusal('outside-scope');
  }
}

function isClear({ scope, hidesNumbers, hidesHealth, hidesChildren }: Lens): boolean {
  return scope === null && !hidesNumbers && !hidesHealth && !hidesChildren;
}

function makeViews(database: Database, lens: Lens): void {
  database.exec(`CREATE TEMP VIEW lens_mahalla AS SELECT id, seq FROM main.mahalla
    WHERE sector IN (SELECT value FROM temp.lens_scope WHERE kind = 'sector')
       OR id IN (SELECT value FROM temp.lens_scope WHERE kind = 'mahalla');`);
  const replaced = lensColumns(lens);
  const hidden = lens.hidesHealth ? { family_cause: healthCauses } : {};
  const tables = new Set([
    ...(lens.scope ? Object.keys(lensConditions) : []),
    ...Object.keys(replaced),
    ...Object.keys(hidden),
  ]);
  for (const table of tables) {
    const columns = columnsOf(database, table).map((column) => {
      const instead = replaced[table]?.[column];
      return instead ? `${instead} AS ${column}` : `t.${column}`;
    });
    const seen = `SELECT ${columns.join(', ')} FROM main.${table} t`;
    if (table === 'person') database.exec(`CREATE TEMP VIEW own_person AS ${seen}`);
    const conditions = [
      lens.scope ? lensConditions[table] : undefined,
      (hidden as Record<string, string>)[table],
    ].filter((condition) => condition !== undefined);
    const join = replaced[table] ? (lensJoins[table] ?? '') : '';
    database.exec(`CREATE TEMP VIEW ${table} AS ${seen} ${join}
      ${conditions.length > 0 ? `WHERE ${conditions.map((one) => `(${one})`).join(' AND ')}` : ''}`);
  }
}

const healthCauses = "t.cause_id NOT IN ('povertyCause.illHealth', 'povertyCause.careForSick')";

function dropViews(database: Database): void {
  const views = database
    .prepare<[], string>("SELECT name FROM sqlite_temp_schema WHERE type = 'view'")
    .pluck()
    .all();
  for (const view of views) database.exec(`DROP VIEW temp.${view}`);
}

/** Generated columns too: handlers read them like others. */
function columnsOf(database: Database, table: string): string[] {
  return database
    .prepare<[string], string>(
      "SELECT name FROM pragma_table_xinfo(?, 'main') WHERE hidden IN (0, 2, 3)",
    )
    .pluck()
    .all(table);
}
