/** What a person is to decide about a sheet of the daily log. */
import type { Finding } from '../../shared/import/findings.ts';
import type { ResolvedLogRow } from '../../shared/import/resolve-log.ts';
import type { PlannedQuestion, PlannedWrite } from './plan.ts';
import { option, questionOf, type Subject, spellingSubject } from './questions.ts';
import type { SheetPlan } from './sheet-plan.ts';

/** A row of the log with its id and what it does. */
export interface LogDraft {
  readonly row: ResolvedLogRow;
  readonly id: string;
  readonly writes: readonly PlannedWrite[];
}

/** @param contentKey tells the sheet from others of the same name */
export function logQuestions(
  drafts: readonly LogDraft[],
  contentKey: string,
  plan: SheetPlan,
): PlannedQuestion[] {
  const { book, columnName } = plan;
  const ofSheet = [book.find('log_title_date_mismatch'), book.find('log_sheet_without_date')];
  const sheetQuestions = ofSheet.flatMap((finding) =>
    finding ? [questionOf(finding, columnName, sheetSubject(finding, drafts, contentKey))] : [],
  );
  const copies = new Map<string, number>();
  const rowQuestions = drafts.flatMap((draft) => {
    const { row } = draft.row.record;
    return book.asked([row]).flatMap((finding) => {
      const subject = rowSubject(finding, draft, drafts, copies, plan);
      return subject ? [questionOf(finding, columnName, subject)] : [];
    });
  });
  return [...sheetQuestions, ...rowQuestions];
}

/** Rows without a day wait; rows of two days stand under the first and can go over to the second. */
function sheetSubject(
  { kind, clean, params }: Finding,
  drafts: readonly LogDraft[],
  contentKey: string,
): Subject {
  const kept = drafts.filter(({ row }) => !row.copyOf);
  const isWaiting = kind === 'log_sheet_without_date';
  const planned = isWaiting
    ? kept.flatMap(({ writes }) => writes)
    : kept.map(({ id }): PlannedWrite => ({ table: 'log_entry', id, fields: {}, before: {} }));
  const offer = params['offer'];
  const offered = typeof offer === 'string' ? option('day', null, offer) : option('day');
  return {
    table: 'log_entry',
    rowId: null,
    about: contentKey,
    options: isWaiting ? [offered] : [offered, option('keep')],
    planned,
    params: { day: typeof clean === 'string' ? clean : null },
  };
}

function rowSubject(
  finding: Finding,
  { row, id, writes }: LogDraft,
  drafts: readonly LogDraft[],
  copies: Map<string, number>,
  { known }: SheetPlan,
): Subject | null {
  const own = { table: 'log_entry', rowId: id } as const;
  switch (finding.kind) {
    case 'log_duplicate_row': {
      const original = drafts.find((one) => one.row.record === row.copyOf)?.id;
      if (original === undefined) return null;
      const count = (copies.get(original) ?? 0) + 1;
      copies.set(original, count);
      return {
        ...own,
        rowId: original,
        about: `${original} ${count}`,
        options: [option('keep'), option('separate')],
        planned: writes,
      };
    }
    case 'mahalla_unknown':
    case 'mahalla_misspelt':
    case 'log_official_unknown': {
      // A copy that is left out asks nothing besides; a row that waits is not there to be changed.
      if (row.copyOf || row.record.workedOn.value === null) return null;
      const spelling = spellingSubject(finding, known.mahallas);
      return { ...own, ...spelling, about: `${id} ${spelling.typedKey}` };
    }
    default:
      return null;
  }
}
