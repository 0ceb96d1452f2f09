/** What a person is to decide about a list of officials. */
import type { Finding } from '../../shared/import/findings.ts';
import type { ResolvedOfficial } from '../../shared/import/resolve-officials.ts';
import { newId } from '../ids.ts';
import { mahallaAttachment, type OfficialGroup, officialFields } from './official-parts.ts';
import { draftRow, type PlannedQuestion, type PlannedWrite } from './plan.ts';
import { option, questionOf, type Subject, spellingSubject } from './questions.ts';
import type { SheetPlan } from './sheet-plan.ts';

/** The questions about an official of the sheet and the rows that name the same one again. */
export function officialQuestions(group: OfficialGroup, plan: SheetPlan): PlannedQuestion[] {
  return [group.main, ...group.copies].flatMap((official) => {
    const { row } = official.record;
    return plan.book.asked([row]).flatMap((finding) => {
      const subject = subjectOf(finding, official, group, plan);
      return subject ? [questionOf(finding, plan.columnName, subject)] : [];
    });
  });
}

function subjectOf(
  finding: Finding,
  official: ResolvedOfficial,
  group: OfficialGroup,
  plan: SheetPlan,
): Subject | null {
  const { id, attachments } = group;
  const own = { table: 'official', rowId: id, params: nameOf(group.main) } as const;
  if (finding.kind === 'official_duplicate') {
    return {
      ...own,
      about: `${id} ${official.mahallaIds.join(' ')}`,
      options: [option('keep'), option('separate', null, official.record.fullName.value)],
      planned: plannedAlone(official, group, plan),
    };
  }
  if (finding.kind !== 'list_unknown' && finding.kind !== 'mahalla_misspelt') return null;
  const spelling = spellingSubject(finding, plan.known.mahallas);
  const guess = typeof finding.clean === 'string' ? finding.clean : null;
  const attachment: PlannedWrite = {
    table: 'attachment',
    id: (guess !== null && attachments.get(guess)) || newId(plan.context.nowMs),
    fields: mahallaAttachment(id, null, official.record, plan.context),
    before: null,
  };
  return { ...own, ...spelling, about: `${id} ${spelling.typedKey}`, planned: [attachment] };
}

/** The second row as an official of its own, who takes the mahallas of that row along. */
function plannedAlone(
  { record, mahallaIds }: ResolvedOfficial,
  { main, attachments }: OfficialGroup,
  { context }: SheetPlan,
): readonly PlannedWrite[] {
  const draft = draftRow(context.nowMs);
  const id = draft.insert('official', officialFields(record, null));
  for (const mahallaId of mahallaIds) {
    const shared = attachments.get(mahallaId);
    if (shared !== undefined && !main.mahallaIds.includes(mahallaId)) {
      draft.remove('attachment', { id: shared });
    }
    draft.insert('attachment', mahallaAttachment(id, mahallaId, record, context));
  }
  return draft.writes;
}

function nameOf({ record }: ResolvedOfficial): { readonly name: string } {
  return { name: record.fullName.value ?? '' };
}
