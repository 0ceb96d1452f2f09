import {
  exportableColumns,
  namesById,
  personsWithNumbers,
  rowsToExport,
} from '../../db/exports.ts';
import type { Input } from '../../shared/api.ts';
import { Refusal } from '../../shared/errors.ts';
import { type exportCalls, exportKeys, numbersGrid } from '../../shared/exports.ts';
import { ownName } from '../../shared/import/own-columns.ts';
import { nameIn } from '../../shared/locales/item-name.ts';
import type { HandlersOf } from '../handler.ts';
import type { DoorSession } from '../session/door-session.ts';
import { type CellValue, writeWorkbook } from '../spreadsheets/write-workbook.ts';

/** Rows between two looks at whether the person cancelled. */
const rowsPerBreath = 500;
const pixelsPerCharacter = 7;
/** Columns that hold several ids, parted by commas. */
const listOfIds: readonly string[] = ['registers'];
/** Columns that hold a code of a list instead of an item's id. */
const listOfCodes: Readonly<Record<string, string>> = { stage: 'familyStage', sex: 'sex' };

export const exportHandlers: HandlersOf<typeof exportCalls> = {
  'exports.grid': async (input, context) => {
    context.assertMayOpen(input.path);
    // A slip of the finger must not put a workbook in place of the database.
    if (!/\.xlsx$/i.test(input.path)) throw new Refusal('file-cannot-write', { file: input.path });
    const known = exportableColumns(input.grid);
    const unknown = input.columns.find(({ column }) => !known.includes(column));
    if (unknown) throw new Refusal('bad-input', { field: unknown.column });

    if (input.hasWholeNumbers) assertMayShowNumbers(input, context.session);

    const shownColumns = input.columns.map(({ column }) => column);
    const keys = exportKeys[input.grid].filter((key) => !shownColumns.includes(key));
    const names = namesById(context.database, (item) => nameIn(input.language, item));
    const { database, today } = context;
    const rows = input.hasWholeNumbers
      ? personsWithNumbers(database, input.request, today)
      : rowsToExport(database, input.grid, input.request, today);
    const shown = (column: string, value: CellValue): CellValue => {
      if (typeof value !== 'string') return value;
      if (listOfIds.includes(column))
        return value
          .split(',')
          .map((id) => names.get(id) ?? id)
          .join(', ');
      return names.get(`${listOfCodes[column] ?? ''}.${value}`) ?? names.get(value) ?? value;
    };

    context.report({ step: 'exports.writing', done: 0, total: rows.length });

    function* cells(): Iterable<readonly CellValue[]> {
      for (const row of rows) {
        yield [
          ...input.columns.map(({ column }) => shown(column, row[column] ?? null)),
          ...keys.map((key) => row[key] ?? null),
        ];
      }
    }

    const columns = input.columns.map((column) => ({
      title: column.title,
      name: ownName(input.grid, column.column),
      kind: column.kind,
      width: Math.max(6, Math.round(column.width / pixelsPerCharacter)),
      isSummed: column.isSummed,
    }));
    const written = await writeWorkbook(
      input.path,
      {
        name: input.title,
        title: input.title,
        totalLabel: input.totalLabel,
        columns: [
          ...columns,
          ...keys.map(
            (key) =>
              ({
                title: key,
                name: ownName(input.grid, key),
                kind: 'text',
                width: 12,
                isHidden: true,
              }) as const,
          ),
        ],
      },
      cells(),
      (done) => {
        if (done % rowsPerBreath !== 0) return undefined;
        context.report({ step: 'exports.writing', done, total: rows.length });
        return context.breathe();
      },
    );
    return { rows: written, path: input.path };
  },
};

/** @throws Refusal `bad-input`, `not-allowed` */
function assertMayShowNumbers(
  { grid, columns }: Input<'exports.grid'>,
  { rights }: DoorSession,
): void {
  const isShown = columns.some(({ column }) => column === numbersGrid.column);
  if (grid !== numbersGrid.grid || !isShown)
    throw new Refusal('bad-input', { field: 'hasWholeNumbers' });
  if (!rights.includes('personalNumbers'))
    throw new Refusal('not-allowed', { need: 'personalNumbers' });
}
