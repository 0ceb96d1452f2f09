import type {
  AnswerField,
  AnswerReader,
  AnswerSection,
  AnswerSheet,
} from '../../shared/citizen-requests.ts';
import { Refusal } from '../../shared/errors.ts';
import type { TableName } from '../../shared/tables.ts';
import type { Database } from '../open.ts';
import { tableOf, type Value } from '../tables.ts';
import { createSourceFinder } from './answer-sources.ts';
import { getDutyFacts, listRules } from './facts.ts';
import { getRequest } from './requests.ts';
import { getRetention } from './retention.ts';

interface Part {
  readonly table: AnswerSection['table'] & TableName;
  /** What a person may read; ids of other rows are given by name. */
  readonly columns: Readonly<Record<string, string>>;
  /** FROM and WHERE of its rows `x`; `:person` and `:family` are ids. */
  readonly from: string;
}

const own = (columns: readonly string[]) =>
  Object.fromEntries(columns.map((column) => [column, `x.${column}`]));
/** All that is written there; whose row it is the sheet says already. */
const whole = (table: TableName) =>
  own(tableOf(table).columns.filter((column) => column !== 'family_id'));
const ofFamily = 'x.family_id = :family AND x.removed_at IS NULL';

const parts: readonly Part[] = [
  {
    table: 'person',
    columns: whole('person'),
    from: 'person x WHERE x.id = :person',
  },
  {
    table: 'membership',
    columns: own(['relation_id', 'from_on', 'to_on']),
    from: 'membership x WHERE x.person_id = :person AND x.removed_at IS NULL',
  },
  {
    table: 'family',
    columns: {
      ...own(['number', 'address', 'identified_on', 'studied_on', 'planned_on', 'started_on']),
      mahalla_id: 'm.name',
      ...own([
        'lifted_on',
        'lifted_document',
        'rechecked_on',
        'returned_on',
        'return_reason',
        'note',
      ]),
    },
    from: 'family x LEFT JOIN mahalla m ON m.id = x.mahalla_id WHERE x.id = :family',
  },
  {
    table: 'family_income',
    columns: whole('family_income'),
    from: `family_income x WHERE ${ofFamily} ORDER BY x.period_end_on`,
  },
  {
    table: 'family_category',
    columns: whole('family_category'),
    from: `family_category x WHERE ${ofFamily} ORDER BY x.from_on`,
  },
  {
    table: 'family_register',
    columns: whole('family_register'),
    from: `family_register x WHERE ${ofFamily} ORDER BY x.from_on`,
  },
  {
    table: 'family_cause',
    columns: whole('family_cause'),
    from: `family_cause x WHERE ${ofFamily}`,
  },
  {
    table: 'plan_item',
    columns: own([
      'measure',
      'problem',
      'expected_result',
      'due_on',
      'done_on',
      'amount',
      'state_id',
      'note',
    ]),
    // Measures for one member are that member's; those for the whole family everybody's.
    from: `plan_item x WHERE ${ofFamily} AND (x.person_id IS NULL OR x.person_id = :person) ORDER BY x.position`,
  },
  {
    table: 'attachment',
    columns: { official_id: 'o.full_name', ...own(['role_id', 'from_on', 'to_on']) },
    from: `attachment x JOIN official o ON o.id = x.official_id WHERE ${ofFamily} ORDER BY x.from_on`,
  },
  {
    table: 'log_entry',
    columns: { day: 'x.day', work: 'x.work', official_id: 'o.full_name' },
    from: `log_family lf JOIN log_entry x ON x.id = lf.log_entry_id AND x.removed_at IS NULL
      LEFT JOIN official o ON o.id = x.official_id
      WHERE lf.family_id = :family AND lf.removed_at IS NULL ORDER BY x.day`,
  },
  {
    table: 'consent',
    columns: own(['given_on', 'valid_until', 'document', 'signed_by', 'withdrawn_on']),
    from: 'consent x WHERE x.person_id = :person AND x.removed_at IS NULL ORDER BY x.given_on',
  },
];

/** Everything that is kept on a person, with where each value came from. @throws Refusal `not-found` */
export function getAnswerSheet(
  database: Database,
  personId: string,
  requestId: string | null,
  today: string,
): Omit<AnswerSheet, 'printedBy'> {
  const person = database
    .prepare<[string], { fullName: string; familyId: string | null }>(
      `SELECT p.full_name AS fullName, (
          SELECT family_id FROM membership WHERE person_id = p.id AND removed_at IS NULL
           ORDER BY to_on IS NOT NULL, id LIMIT 1) AS familyId
         FROM person p WHERE p.id = ? AND p.destroyed_on IS NULL`,
    )
    .get(personId);
  if (!person) throw new Refusal('not-found', { table: 'person', id: personId });
  const { fullName, familyId } = person;
  const subjects = JSON.stringify(familyId === null ? [personId] : [personId, familyId]);
  const printed = database
    .prepare<[string], number>(
      'SELECT count(*) FROM printed_sheet WHERE subject_id IN (SELECT value FROM json_each(?))',
    )
    .pluck()
    .get(subjects);
  const kept = familyId === null ? null : getRetention(database, familyId, today);
  return {
    personId,
    fullName,
    request: requestId === null ? null : getRequest(database, requestId, today),
    sections: listSections(database, personId, familyId),
    readers: listReaders(database, subjects),
    printedSheets: printed ?? 0,
    retentionDueOn: kept?.retention?.dueOn ?? null,
    isRetentionUnconfirmed: kept?.rule?.isUnconfirmed ?? false,
    facts: getDutyFacts(database),
    rules: listRules(database, today),
  };
}

function listSections(database: Database, person: string, family: string | null): AnswerSection[] {
  const sourceOf = createSourceFinder(database);
  return parts.flatMap(({ table, columns, from }) => {
    const names = Object.keys(columns);
    const rows = database
      .prepare<[Record<string, string | null>], [string, ...Value[]]>(
        `SELECT x.id, ${Object.values(columns).join(', ')} FROM ${from}`,
      )
      .raw()
      .all({ person, family })
      .map(([id, ...values]) => {
        const fields: AnswerField[] = [];
        for (const [at, column] of names.entries()) {
          const value = values[at];
          if (value === null || value === undefined || value === '') continue;
          fields.push({ field: `${table}.${column}`, value, source: sourceOf(table, id, column) });
        }
        return fields;
      })
      .filter((fields) => fields.length > 0);
    return rows.length === 0 ? [] : [{ table, rows }];
  });
}

/** Who looked, by role: the law speaks of those who received the data, not of what the officials are called. */
function listReaders(database: Database, subjects: string): AnswerReader[] {
  return database
    .prepare<[string], AnswerReader>(
      `SELECT a.role_id AS roleId, j.kind, count(*) AS times, min(date(j.at, '+5 hours')) AS firstOn,
              max(date(j.at, '+5 hours')) AS lastOn
         FROM journal_entry j LEFT JOIN account a ON a.id = j.account_id
        WHERE j.subject_id IN (SELECT value FROM json_each(?))
        GROUP BY a.role_id, j.kind ORDER BY a.role_id, j.kind`,
    )
    .all(subjects);
}
