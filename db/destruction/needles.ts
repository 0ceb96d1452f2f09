import { foldKey, toCyrillic, toLatin } from '../../shared/uzbek-script.ts';
import type { Database } from '../open.ts';
import { pluck } from './targets.ts';

/** What means something in a regular expression. */
const special = /[\\^$.*+?()[\]{}|/]/g;

const columns = ['full_name', 'jshshir', 'document', 'phone'] as const;

/**
 * Names and numbers of people, as they are and as they ever were by the change log, in both alphabets and folded:
 * whatever of them stands in free text is found by these. A name of one word is none: it would be found everywhere.
 */
export function needlesOf(database: Database, personIds: readonly string[]): RegExp | null {
  const list = '(SELECT value FROM json_each(?))';
  const found = columns.flatMap((column) => [
    ...pluck(database, `SELECT ${column} FROM main.person WHERE id IN ${list}`, personIds),
    ...pluck(
      database,
      `SELECT value FROM (
         SELECT old_value AS value, table_name, row_id, column_name FROM main.change
         UNION ALL SELECT new_value, table_name, row_id, column_name FROM main.change)
        WHERE row_id IN ${list} AND table_name = 'person' AND column_name = '${column}'`,
      personIds,
    ),
    ...pluck(
      database,
      `SELECT json_extract(new_value, '$.${column}') FROM main.change
        WHERE row_id IN ${list} AND table_name = 'person' AND column_name = '*'`,
      personIds,
    ),
  ]);
  const needles = new Set<string>();
  for (const value of found) {
    const text = (value ?? '').trim();
    const isNumber = /\d{7}/.test(text.replace(/[\s-]/g, ''));
    if (!isNumber && !(text.length >= 8 && /\s/.test(text))) continue;
    for (const form of [text, toLatin(text), toCyrillic(text), foldKey(text)]) needles.add(form);
  }
  if (needles.size === 0) return null;
  // The longest first: a name within a longer one would leave its end behind.
  const longestFirst = [...needles].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map((text) => text.replace(special, '\\$&')).join('|'), 'gi');
}
