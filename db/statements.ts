import type { Database, Statement } from './open.ts';

type Prepared = Statement<unknown[], unknown>;
const kept = new WeakMap<Database, Map<string, Prepared>>();
/** Grids ask in as many ways as there are columns and filters; nobody asks in more in a day. */
const most = 300;

/** A prepared statement, kept per connection: preparing one over many tables takes longer than its first page. */
export function prepared<Params extends unknown[], Row>(
  database: Database,
  sql: string,
): Statement<Params, Row> {
  let statements = kept.get(database);
  if (!statements || statements.size >= most) {
    statements = new Map();
    kept.set(database, statements);
  }
  let statement = statements.get(sql);
  if (!statement) {
    statement = database.prepare<unknown[], unknown>(sql);
    statements.set(sql, statement);
  }
  return statement as Statement<Params, Row>;
}
