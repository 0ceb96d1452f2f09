import type { Passport, PassportFields } from '../../shared/citizen-requests.ts';
import type { Database } from '../open.ts';
import { ageSql } from '../persons.ts';
import { hasConsentSql } from './consent-sql.ts';
import { getDutyFacts, listRules } from './facts.ts';

/** What the base holds on a person, by what kind of data it is; special data is that of article 25 of the law. */
const groups: readonly PassportFields[] = [
  {
    group: 'identity',
    fields: [
      'person.full_name',
      'person.born_on',
      'person.sex',
      'person.jshshir',
      'person.document',
    ],
  },
  { group: 'contact', fields: ['family.address', 'person.phone'] },
  { group: 'family', fields: ['membership.relation_id', 'family.number', 'family.mahalla_id'] },
  {
    group: 'social',
    fields: [
      'person.education_id',
      'person.employment_id',
      'person.workplace',
      'family_income.total',
      'family_category.category_id',
      'family_register.register_id',
      'family_cause.cause_id',
    ],
  },
  { group: 'special', fields: ['person.disability_id', 'person.is_able_to_work'] },
  { group: 'help', fields: ['plan_item.measure', 'plan_item.amount', 'log_entry.work'] },
];

/** What the passport of the base says; counts of today. */
export function getPassport(database: Database, today: string): Omit<Passport, 'printedBy'> {
  const people = database
    .prepare<[{ today: string }], { people: number; children: number; withConsent: number }>(
      `SELECT count(*) AS people, coalesce(sum(age < 18), 0) AS children, coalesce(sum(given), 0) AS withConsent FROM (
         SELECT ${ageSql.replaceAll('p.', 'r.')} AS age, ${hasConsentSql} AS given FROM grid_member r GROUP BY r.person)`,
    )
    .get({ today });
  const count = (sql: string) => database.prepare<[], number>(sql).pluck().get() ?? 0;
  return {
    facts: getDutyFacts(database),
    rules: listRules(database, today),
    people: people?.people ?? 0,
    children: people?.children ?? 0,
    withConsent: people?.withConsent ?? 0,
    families: count(
      'SELECT count(*) FROM family WHERE removed_at IS NULL AND destroyed_on IS NULL',
    ),
    officials: count('SELECT count(*) FROM official WHERE removed_at IS NULL'),
    accounts: count('SELECT count(*) FROM account WHERE removed_at IS NULL'),
    roleIds: database
      .prepare<[], string>('SELECT id FROM role WHERE removed_at IS NULL ORDER BY position')
      .pluck()
      .all(),
    groups,
    imports: count('SELECT count(*) FROM import_batch WHERE undone_at IS NULL'),
    journalLines: count('SELECT count(*) FROM journal_entry'),
  };
}
