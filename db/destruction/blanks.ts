/** What of a destroyed family or person goes, table by table. What is not here stays: days, states, sums, counts. */
import type { TableName } from '../../shared/tables.ts';
import type { Value } from '../tables.ts';
import type { Targets } from './targets.ts';

/** Stands where a name has to stand. */
export const destroyedName = '(маълумоти йўқ қилинган)';

export interface Blank {
  readonly table: TableName;
  /** Its rows: a condition with `?`, a JSON array of ids of families or people. */
  readonly where: string;
  readonly of: 'family' | 'person';
  /** Column → what stands in its place; null: the whole row goes. */
  readonly columns: Readonly<Record<string, Value>> | null;
}

const inList = 'IN (SELECT value FROM json_each(?))';

const decision = {
  raw: null,
  params: '{}',
  options: '[]',
  planned: null,
  question: '',
  typed_key: null,
  state: 'dismissed',
};
const printedSheet = { code: '', data_digest: '' };

/** Those that name other rows before those that are named. */
export const blanks: readonly Blank[] = [
  { table: 'consent', of: 'person', where: `person_id ${inList}`, columns: null },
  { table: 'family_retention', of: 'family', where: `family_id ${inList}`, columns: null },
  {
    table: 'citizen_request',
    of: 'person',
    where: `person_id ${inList}`,
    columns: { person_id: null, applicant: destroyedName, text: null, answer: null },
  },
  { table: 'decision', of: 'family', where: `family_id ${inList}`, columns: decision },
  { table: 'decision', of: 'person', where: `row_id ${inList}`, columns: decision },
  { table: 'printed_sheet', of: 'family', where: `subject_id ${inList}`, columns: printedSheet },
  { table: 'printed_sheet', of: 'person', where: `subject_id ${inList}`, columns: printedSheet },
  {
    table: 'plan_item',
    of: 'family',
    where: `family_id ${inList}`,
    columns: {
      problem: null,
      measure: '—',
      mechanism: null,
      person_id: null,
      responsible: null,
      expected_result: null,
      evidence: null,
      extension_reason: null,
      note: null,
    },
  },
  { table: 'attachment', of: 'family', where: `family_id ${inList}`, columns: { note: null } },
  { table: 'family_income', of: 'family', where: `family_id ${inList}`, columns: { note: null } },
  {
    table: 'family_category',
    of: 'family',
    where: `family_id ${inList}`,
    columns: { document: null, note: null },
  },
  {
    table: 'membership',
    of: 'family',
    where: `family_id ${inList}`,
    columns: { relation_id: null },
  },
  {
    table: 'family',
    of: 'family',
    where: `id ${inList}`,
    columns: {
      number: null,
      mahalla_text: null,
      address: null,
      lifted_document: null,
      return_reason: null,
      note: null,
    },
  },
  {
    table: 'person',
    of: 'person',
    where: `id ${inList}`,
    columns: {
      full_name: destroyedName,
      born_on: null,
      birth_year: null,
      sex: null,
      jshshir: null,
      document: null,
      education_id: null,
      employment_id: null,
      workplace: null,
      disability_id: null,
      phone: null,
      note: null,
    },
  },
];

/** The rows whose fields are emptied: of the families, or of the people who go. */
export function idsOf(blank: Blank, targets: Targets): readonly string[] {
  return blank.of === 'family' ? targets.familyIds : targets.personIds;
}
