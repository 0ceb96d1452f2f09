/**
 * The columns of our own exports. A hidden row above the titles names each as `grid.column`: so they are known in
 * every language, however the titles are changed and the columns moved.
 */
import type { ExportedGrid } from '../exports.ts';
import type { ImportKind } from './model.ts';
import { cellText, isBlank, type RawRow } from './raw-sheet.ts';

interface OwnTable {
  readonly kind: ImportKind;
  /** Column of the grid → field; what is not here is worked out, or entered elsewhere. */
  readonly fields: Readonly<Record<string, string>>;
}

const ownTables: Readonly<Partial<Record<ExportedGrid, OwnTable>>> = {
  families: {
    kind: 'families',
    fields: {
      id: 'key',
      number: 'number',
      headName: 'fullName',
      mahallaId: 'mahalla',
      mahalla: 'mahalla',
      address: 'address',
      categoryId: 'category',
      registers: 'registers',
      official: 'official',
      note: 'note',
    },
  },
  persons: {
    kind: 'families',
    fields: {
      id: 'key',
      familyId: 'familyKey',
      familyNumber: 'number',
      headName: 'headName',
      mahallaId: 'mahalla',
      mahalla: 'mahalla',
      fullName: 'fullName',
      relationId: 'relation',
      sex: 'sex',
      bornOn: 'bornOn',
      birthYear: 'birthYear',
      jshshir: 'jshshir',
      educationId: 'education',
      employmentId: 'employment',
      disabilityId: 'disability',
      phone: 'phone',
      note: 'note',
    },
  },
  mahallas: {
    kind: 'mahallas',
    fields: {
      id: 'key',
      name: 'name',
      sector: 'sector',
      stir: 'stir',
      code: 'code',
      categoryId: 'category',
      households: 'households',
      familiesTotal: 'families',
      population: 'population',
      men: 'men',
      women: 'women',
      youth: 'youth',
      schools: 'schools',
      kindergartens: 'kindergartens',
      clinics: 'clinics',
    },
  },
  officials: {
    kind: 'officials',
    fields: {
      id: 'key',
      fullName: 'fullName',
      organisation: 'organisation',
      position: 'position',
      levelId: 'level',
      phone: 'phone',
      mahallas: 'mahallas',
    },
  },
  log: {
    kind: 'log',
    fields: {
      id: 'key',
      day: 'workedOn',
      officialId: 'official',
      official: 'official',
      mahallaId: 'mahalla',
      mahalla: 'mahalla',
      families: 'families',
      visited: 'visited',
      work: 'text',
      found: 'found',
      solved: 'solved',
      note: 'note',
    },
  },
};

/** What the hidden row says of a column. */
export function ownName(grid: ExportedGrid, column: string): string {
  return `${grid}.${column}`;
}

export interface OwnHeader {
  readonly kind: ImportKind;
  /** Column of the sheet, from 1 → field. */
  readonly fields: ReadonlyMap<number, string>;
}

/** What a row of names says; null for any other row, and for an export that cannot be brought in. */
export function readOwnNames({ cells }: RawRow): OwnHeader | null {
  const [grid = ''] = cellText(cells.find((cell) => !isBlank(cell))).split('.');
  if (!Object.hasOwn(ownTables, grid)) return null;
  const table = ownTables[grid as ExportedGrid];
  if (!table) return null;
  const fields = new Map<number, string>();
  const used = new Set<string>();
  for (const [at, cell] of cells.entries()) {
    if (isBlank(cell)) continue;
    const [own, column = ''] = cellText(cell).split('.');
    if (own !== grid) return null;
    const field = Object.hasOwn(table.fields, column) ? table.fields[column] : undefined;
    if (field === undefined || used.has(field)) continue;
    fields.set(at + 1, field);
    used.add(field);
  }
  return fields.size === 0 ? null : { kind: table.kind, fields };
}
