import type { ConsentForm, ConsentForms, FormSelection } from '../../shared/citizen-requests.ts';
import { inWalkingOrder } from '../../shared/walking-order.ts';
import type { Database } from '../open.ts';
import { ageSql } from '../persons.ts';
import { hasConsentSql } from './consent-sql.ts';
import { getDutyFacts, listRules } from './facts.ts';

type Row = Omit<ConsentForm, 'isChild'> & {
  readonly age: number | null;
  readonly number: number | null;
};

/**
 * Consent forms to be signed, in walking order. People named one by one get theirs in any case; of families and of
 * a mahalla only those without a consent in force.
 */
export function getConsentForms(
  database: Database,
  { personIds, familyIds, mahallaId }: FormSelection,
  today: string,
): Omit<ConsentForms, 'printedBy'> {
  const rows = database
    .prepare<[Record<string, string | null>], Row>(
      `SELECT p.id AS personId, p.full_name AS fullName, p.born_on AS bornOn, p.jshshir, p.document, f.address,
              f.number, m.name AS mahalla, ${ageSql} AS age,
              CASE WHEN s.head_person_id IS NOT p.id THEN s.head_name END AS signer
         FROM grid_member r JOIN person p ON p.seq = r.person JOIN family f ON f.seq = r.family
         LEFT JOIN family_summary s ON s.seq = r.family LEFT JOIN mahalla m ON m.seq = r.mahalla
        WHERE p.id IN (SELECT value FROM json_each(:persons))
           OR (NOT ${hasConsentSql} AND (f.id IN (SELECT value FROM json_each(:families)) OR m.id = :mahalla))
        GROUP BY p.id ORDER BY r.family, r.seq LIMIT 2000`,
    )
    .all({
      today,
      persons: JSON.stringify(personIds),
      families: JSON.stringify(familyIds),
      mahalla: mahallaId,
    });
  const forms = inWalkingOrder(rows).map(({ age, number: _number, ...form }) => {
    const isChild = age !== null && age < 18;
    return { ...form, isChild, signer: isChild ? form.signer : null };
  });
  return { forms, facts: getDutyFacts(database), rules: listRules(database, today) };
}
