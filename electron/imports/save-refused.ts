/** The refused rows as a workbook: each as it stood, with the reason beside it. */
import type { Finding } from '../../shared/import/findings.ts';
import { cellValue, type RawCell } from '../../shared/import/raw-sheet.ts';
import { explainFinding } from '../../shared/locales/explain-finding.ts';
import { translate } from '../../shared/locales/translate.ts';
import type { Language } from '../../shared/office.ts';
import type { TaskContext } from '../handler.ts';
import { type CellValue, writeWorkbook } from '../spreadsheets/write-workbook.ts';
import type { RefusedRow } from './read-import.ts';

export interface SaveRefusedOptions {
  readonly path: string;
  readonly language: Language;
  readonly fileName: string;
  readonly findings: readonly Finding[];
  readonly refused: readonly RefusedRow[];
}

/** Headings are those of the first table; rows of another form keep their cells in their order. */
export async function saveRefused(
  { path, language, fileName, findings, refused }: SaveRefusedOptions,
  context: TaskContext,
): Promise<{ rows: number; path: string }> {
  const headings = refused[0]?.headings ?? [];
  const width = Math.max(0, ...refused.map(({ cells }) => cells.length), headings.length);
  const titles = Array.from({ length: width }, (_, at) => headings[at] ?? '');
  const title = translate(language, 'imports.refusedTitle', { file: fileName });
  const columns = [
    { title: translate(language, 'imports.refusedReason'), width: 50 },
    { title: translate(language, 'imports.refusedPlace'), width: 24 },
    ...titles.map((heading) => ({ title: heading, width: 18 })),
  ];
  const rows = refused.map((row): readonly CellValue[] => {
    const finding = findings.find(
      (one) => one.action === 'reject_row' && one.sheet === row.sheet && one.row === row.row,
    );
    const place = row.sheet === '' ? String(row.row) : `${row.sheet}: ${row.row}`;
    return [finding ? explainFinding(language, finding) : '', place, ...row.cells.map(asCell)];
  });
  const written = await writeWorkbook(
    path,
    {
      name: title,
      title,
      totalLabel: '',
      columns: columns.map((column) => ({ ...column, kind: 'text' })),
    },
    rows,
    () => context.breathe(),
  );
  return { rows: written, path };
}

function asCell(cell: RawCell): CellValue {
  const value = cellValue(cell);
  return typeof value === 'boolean' ? String(value) : value;
}
