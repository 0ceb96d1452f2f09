import { foldKey, toCyrillic, toLatin } from '../../shared/uzbek-script.ts';
import { changeLines } from '../change-lines.ts';
import type { Database } from '../open.ts';

/** What means something in a regular expression. */
const special = /[\\^$.*+?()[\]{}|/]/g;

const columns = ['full_name', 'jshshir', 'document', 'phone'] as const;

/**
 * Names and numbers of people, as they are and as they ever were by the change log, in both alphabets and folded:
 * whatever of them stands in free text is found by these. A name of one word is none: it would be found everywhere
 * (in the family's own part of the log it is, see `own-texts.ts`).
 */
export function needlesOf(database: Database, personIds: readonly string[]): RegExp | null {
  const found = columns.flatMap((column) =>
    everKept(database, column, personIds).map(({ value }) => value),
  );
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
  return new RegExp(longestFirst.map(literally).join('|'), 'gi');
}

/** What ever stood in a column of these people: now, and by the change log. */
export function everKept(
  database: Database,
  column: (typeof columns)[number],
  personIds: readonly string[],
): { readonly personId: string; readonly value: string | null }[] {
  return database
    .prepare<[{ ids: string }], { personId: string; value: string | null }>(
      `WITH asked AS (SELECT value AS id FROM json_each(:ids)),
         told AS MATERIALIZED (
           SELECT row_id, column_name, old_value, new_value FROM ${changeLines}
            WHERE table_name = 'person' AND column_name IN ('${column}', '*') AND row_id IN (SELECT id FROM asked))
       SELECT id AS personId, ${column} AS value FROM main.person WHERE id IN (SELECT id FROM asked)
       UNION ALL SELECT row_id, old_value FROM told WHERE column_name = '${column}'
       UNION ALL SELECT row_id, new_value FROM told WHERE column_name = '${column}'
       UNION ALL SELECT row_id, json_extract(new_value, '$.${column}') FROM told WHERE column_name = '*'`,
    )
    .all({ ids: JSON.stringify(personIds) });
}

/** A text as part of a regular expression. */
export function literally(text: string): string {
  return text.replace(special, '\\$&');
}
