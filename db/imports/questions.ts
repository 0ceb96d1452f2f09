/** Turns findings that ask into questions on the list «to decide». */
import type { Finding } from '../../shared/import/findings.ts';
import type { KnownMahalla } from '../../shared/import/known.ts';
import type { DecisionChoice, DecisionOption } from '../../shared/imports.ts';
import { foldKey, foldMahalla } from '../../shared/uzbek-script.ts';
import { mahallaSpellingKinds } from './known.ts';
import type { PlannedQuestion } from './plan.ts';

export interface Subject {
  readonly table: PlannedQuestion['table'];
  readonly rowId: string | null;
  readonly familyId?: string | null;
  readonly about: string;
  readonly options: readonly DecisionOption[];
  readonly planned?: PlannedQuestion['planned'];
  readonly params?: PlannedQuestion['params'];
  readonly typedKey?: string;
}

/** Names a column as the office sees it: letters in a workbook, a number in a CSV file. */
export type ColumnName = (column: number) => string;

/** The question that a finding asks. @param subject what it is about, and the answers to choose from */
export function questionOf(
  finding: Finding,
  columnName: ColumnName,
  subject: Subject,
): PlannedQuestion {
  const { kind, sheet, row, column, raw, params } = finding;
  const { table, rowId, familyId = null, about, options, planned = [], typedKey = null } = subject;
  return {
    kind,
    sheet,
    row,
    column: column === null ? null : columnName(column),
    raw: raw === undefined || raw === null ? null : String(raw),
    params: { ...plainParams(params), ...subject.params },
    table,
    rowId,
    familyId,
    options,
    typedKey,
    about,
    planned,
  };
}

function plainParams(params: Finding['params']): PlannedQuestion['params'] {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'object' && value !== null ? value.join(', ') : value,
    ]),
  );
}

/**
 * One answer to choose. @param rowId the row that it means @param label what the window shows for it, where the choice
 * alone does not say it
 */
export function option(
  choice: DecisionChoice,
  rowId: string | null = null,
  label: string | null = null,
): DecisionOption {
  return { choice, rowId, label };
}

/** A name that was not understood, or only nearly: what it can mean. */
export function spellingSubject(
  finding: Finding,
  mahallas: readonly KnownMahalla[],
): { readonly typedKey: string; readonly options: readonly DecisionOption[] } {
  const typed = String(finding.params['typed'] ?? finding.raw ?? '');
  if (!mahallaSpellingKinds.includes(finding.kind)) {
    const options = [option('official'), option('newOfficial', null, typed), option('leaveOut')];
    return { typedKey: foldKey(typed), options };
  }
  const offered = mahallas.find(({ id }) => id === finding.clean);
  return {
    typedKey: foldMahalla(typed),
    options: [
      ...(offered ? [option('mahalla', offered.id, offered.name)] : []),
      option('mahalla'),
      option('newMahalla', null, typed),
      option('leaveOut'),
    ],
  };
}
