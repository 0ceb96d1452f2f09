/** What a person is to decide about a list of families. */
import type { Finding } from '../../shared/import/findings.ts';
import type { Known } from '../../shared/import/known.ts';
import type { FamilyRecord, PersonRecord } from '../../shared/import/model.ts';
import type { ResolvedFamily } from '../../shared/import/resolve-families.ts';
import { foldKey } from '../../shared/uzbek-script.ts';
import { type FamilyIds, headOf } from './family-ids.ts';
import type { FindingBook } from './finding-book.ts';
import { draftRow, type PlanContext, type PlannedQuestion, type PlannedWrite } from './plan.ts';
import { headAttachment } from './plan-family.ts';
import { draftNewPerson } from './plan-person.ts';
import { type ColumnName, option, questionOf, type Subject, spellingSubject } from './questions.ts';

export interface FamilyQuestionOptions {
  readonly families: readonly ResolvedFamily[];
  readonly known: Known;
  readonly ids: FamilyIds;
  /** The rows of families left out as copies. */
  readonly leftOut: ReadonlyMap<FamilyRecord, readonly PlannedWrite[]>;
  readonly book: FindingBook;
  readonly columnName: ColumnName;
  readonly context: PlanContext;
}

/** The questions about the families of a sheet, in their order; what is said about a copy is asked with the copy. */
export function familyQuestions(options: FamilyQuestionOptions): PlannedQuestion[] {
  const { families, book, columnName } = options;
  return families.flatMap((family) => {
    const { row, members } = family.record;
    // Members of one family may stand far apart.
    const rows = new Set([row, ...members.map((member) => member.row)]);
    return book.asked(rows).flatMap((finding) => {
      const subject = subjectOf(finding, family, options);
      return subject ? [questionOf(finding, columnName, subject)] : [];
    });
  });
}

/** Null for what is no question of its own: everything about a copy is asked with the copy. */
function subjectOf(
  finding: Finding,
  family: ResolvedFamily,
  options: FamilyQuestionOptions,
): Subject | null {
  if (family.copyOf) return copySubject(finding, family, family.copyOf, options);
  const { ids, known, context } = options;
  const familyId = ids.family(family.record);
  const own = { table: 'family', rowId: familyId, familyId } as const;
  switch (finding.kind) {
    case 'mahalla_unknown':
    case 'mahalla_misspelt':
    case 'official_unknown': {
      const spelling = spellingSubject(finding, known.mahallas);
      const draft = draftRow(context.nowMs);
      if (finding.kind === 'official_unknown') {
        draft.insert('attachment', headAttachment(familyId, null, context.asOf));
      }
      return {
        ...own,
        ...spelling,
        about: `${familyId} ${spelling.typedKey}`,
        planned: draft.writes,
      };
    }
    case 'category_legacy_colour':
    case 'category_unknown': {
      const draft = draftRow(context.nowMs);
      draft.insert('family_category', { family_id: familyId, from_on: context.asOf });
      const about = `${familyId} ${foldKey(String(finding.raw ?? ''))}`;
      return {
        ...own,
        about,
        options: [option('category'), option('keep')],
        planned: draft.writes,
      };
    }
    case 'family_number_shared':
      return sharedNumberSubject(finding, own, options);
    case 'two_heads':
      return twoHeadsSubject(own, family, ids);
    case 'jshshir_duplicate_person':
      return personSubject(finding, family, familyId, options);
    default:
      return null;
  }
}

function copySubject(
  finding: Finding,
  { record }: ResolvedFamily,
  original: FamilyRecord,
  { ids, leftOut }: FamilyQuestionOptions,
): Subject | null {
  if (finding.kind !== 'family_duplicate_script') return null;
  const familyId = ids.family(original);
  const head = headOf(original);
  return {
    table: 'family',
    rowId: familyId,
    familyId,
    about: `${familyId} ${record.number.value ?? ''} ${foldKey(headOf(record))}`,
    options: [
      option('merge', familyId, head),
      option('separate', null, headOf(record)),
      option('keep'),
    ],
    planned: leftOut.get(record) ?? [],
    params: { name: headOf(record), otherName: head },
  };
}

function sharedNumberSubject(
  finding: Finding,
  own: { readonly table: 'family'; readonly rowId: string; readonly familyId: string },
  { families, ids }: FamilyQuestionOptions,
): Subject {
  const other = families.find(({ record }) => record.row === finding.params['otherRow'])?.record;
  const known = finding.params['otherFamilyId'];
  const otherId = other ? ids.family(other) : typeof known === 'string' ? known : undefined;
  const label = other ? headOf(other) : null;
  return {
    ...own,
    about: `${own.familyId} ${finding.params['number'] ?? ''}`,
    options: [
      option('keep'),
      option('clearNumber'),
      ...(otherId === undefined ? [] : [option('merge', otherId, label)]),
    ],
    params: { otherFamilyId: otherId ?? null },
  };
}

function twoHeadsSubject(
  own: { readonly table: 'family'; readonly rowId: string; readonly familyId: string },
  { record }: ResolvedFamily,
  ids: FamilyIds,
): Subject {
  const heads = record.members.filter(({ relation }) => relation.value === 'head');
  return {
    ...own,
    about: own.familyId,
    options: [
      ...heads.map((head) => option('head', ids.person(head), head.fullName.value)),
      option('keep'),
    ],
  };
}

/** The person is left out here and stands in another family, of the file or of the office. */
function personSubject(
  finding: Finding,
  { record, members }: ResolvedFamily,
  familyId: string,
  { ids, context }: FamilyQuestionOptions,
): Subject | null {
  const member = members.find(({ record: person }) => person.row === finding.row);
  if (!member) return null;
  const { record: person, elsewhere, match } = member;
  const otherId = elsewhere ? ids.person(elsewhere.person) : match?.id;
  if (otherId === undefined) return null;
  const draft = draftRow(context.nowMs);
  if (person.fullName.value !== null) {
    const position = record.members.indexOf(person);
    draftNewPerson(draft, ids.person(person), person, familyId, position);
  }
  const label = nameOf(person);
  return {
    table: 'person',
    rowId: otherId,
    familyId,
    about: `${familyId} ${otherId}`,
    options: [option('keep'), option('move', otherId, label), option('separate', null, label)],
    planned: draft.writes,
    params: { name: label },
  };
}

function nameOf({ fullName }: PersonRecord): string {
  return fullName.value ?? '';
}
