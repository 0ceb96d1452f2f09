/** Our own exports of one headquarters brought into another, a new one of the same district. */
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type ExportColumn, exportColumns, exportTitles } from '../../electron/export-columns.ts';
import type { ExportedGrid } from '../../shared/exports.ts';
import type { GridFilter } from '../../shared/grid.ts';
import type { ImportKind } from '../../shared/import/model.ts';
import type { ImportResult } from '../../shared/imports.ts';
import { translate } from '../../shared/locales/translate.ts';
import { type Language, languages } from '../../shared/office.ts';
import { type Headquarters, openDemo, openHeadquarters } from '../helpers/headquarters.ts';
import { importFile } from '../helpers/import-file.ts';

let hq: Headquarters;
let other: Headquarters;
beforeAll(async () => {
  hq = await openDemo();
  const [family] = (await hq.call('families.list', {})).rows;
  const familyId = family?.id ?? '';
  const registerIds = ['register.ironNotebook', 'register.youthNotebook'];
  await hq.call('families.setRegisters', { familyId, registerIds, on: '2026-11-01' });
  await hq.call('persons.create', { familyId, fullName: 'Каримова Гули', birthYear: 1971 });
});
afterAll(() => hq.close());
beforeEach(async () => {
  other = await openHeadquarters();
});
afterEach(() => other.close());

const kinds = {
  mahallas: 'mahallas',
  officials: 'officials',
  families: 'families',
  persons: 'families',
  log: 'log',
} as const satisfies Partial<Record<ExportedGrid, ImportKind>>;
type Brought = keyof typeof kinds;
const inOrder = Object.keys(kinds) as readonly Brought[];

/** Columns that a grid does not show at first. */
const more: Partial<Record<Brought, readonly ExportColumn[]>> = {
  families: [{ column: 'registers', title: 'families.registers', kind: 'text' }],
  persons: [{ column: 'birthYear', title: 'persons.birthYear', kind: 'number' }],
};

async function bring(
  grid: Brought,
  {
    language = 'uz',
    from = hq,
    to = other,
    filters = [],
  }: {
    readonly language?: Language;
    readonly from?: Headquarters;
    readonly to?: Headquarters;
    readonly filters?: GridFilter[];
  } = {},
): Promise<ImportResult> {
  const path = join(from.folder, `${grid}.xlsx`);
  await from.call('exports.grid', {
    grid,
    request: { filters },
    columns: [...exportColumns[grid], ...(more[grid] ?? [])].map(({ column, title, kind }) => ({
      column,
      title: translate(language, title),
      kind,
    })),
    title: translate(language, exportTitles[grid]),
    totalLabel: translate(language, 'grid.total'),
    language,
    path,
  });
  return importFile(to, kinds[grid], path);
}

/**
 * What goes with the exports, of every row; ids of lists are the same in every headquarters. The register names the
 * heads without their ids.
 */
const shown = {
  families:
    'id number headName mahalla address categoryId official members note lastVisitOn registers'.split(
      ' ',
    ),
  persons:
    'fullName relationId sex bornOn birthYear educationId employmentId disabilityId phone familyId familyNumber headName mahalla note'.split(
      ' ',
    ),
  mahallas: 'name sector stir code categoryId households population families'.split(' '),
  officials: 'fullName organisation position levelId phone mahallas families'.split(' '),
  log: 'day official mahalla visited families work found solved note'.split(' '),
};

async function all(of: Headquarters, grid: Brought): Promise<unknown[]> {
  const { rows } = await of.call(`${grid}.list`, { limit: 1000 });
  return rows
    .map((row) =>
      Object.fromEntries(Object.entries(row).filter(([name]) => shown[grid].includes(name))),
    )
    .map((row) => JSON.stringify(row))
    .toSorted();
}

test.each(languages)(
  'in %s everything they show is there, and nothing is to be asked',
  async (language) => {
    for (const grid of inOrder) {
      const { findings, rejected } = await bring(grid, { language });
      // Whoever has no number there has none here.
      const expected = grid === 'persons' ? ['jshshir_missing'] : [];
      expect([grid, rejected, findings.map(({ kind }) => kind)]).toEqual([grid, 0, expected]);
    }
    for (const grid of inOrder) expect(await all(other, grid)).toEqual(await all(hq, grid));
  },
);

test('the members before the register: the same families, called after the same heads', async () => {
  for (const grid of ['mahallas', 'officials', 'persons', 'families', 'log'] as const)
    await bring(grid);
  for (const grid of inOrder) expect(await all(other, grid)).toEqual(await all(hq, grid));
});

test('children alone, and then the register: the heads come beside them, nobody is renamed', async () => {
  const values = ['relation.son', 'relation.daughter'];
  await bring('persons', { filters: [{ kind: 'choice', column: 'relationId', values }] });
  const children = await other.call('persons.list', { limit: 1000 });
  await bring('families');
  const { rows } = await other.call('persons.list', { limit: 1000 });
  const families = await hq.call('families.list', {});
  expect(rows.length).toBe(children.total + families.total);
  for (const { id, fullName } of children.rows)
    expect(rows.find((row) => row.id === id)?.fullName).toBe(fullName);
});

test('brought in again, and brought back, nothing is added', async () => {
  for (const grid of inOrder) await bring(grid);
  for (const grid of ['families', 'persons'] as const) {
    const [again, back] = [await bring(grid), await bring(grid, { from: other, to: hq })];
    for (const { created, updated } of [again, back])
      expect([created, updated]).toMatchObject([
        { family: 0, person: 0 },
        { family: 0, person: 0 },
      ]);
  }
});

test('taken back and brought in once more: new rows, as many', async () => {
  await bring('mahallas');
  const { batchId } = await bring('persons');
  await other.call('imports.undo', { batchId });
  expect((await other.call('families.list', {})).total).toBe(0);
  await bring('persons');
  for (const call of ['families.list', 'persons.list'] as const)
    expect((await other.call(call, {})).total).toBe((await hq.call(call, {})).total);
});

test('families without numbers and with heads of one name stay apart', async () => {
  const office = await openHeadquarters();
  try {
    for (const address of [null, null, 'Боғ кўчаси, 1-уй'])
      await office.call('families.create', { headName: 'Каримов Али Валиевич', address });
    for (const { id } of (await office.call('families.list', {})).rows)
      await office.call('persons.create', { familyId: id, fullName: 'Каримова Гули' });
    await bring('persons', { from: office });
    const { rows } = await other.call('families.list', {});
    expect(rows.map(({ headName, members }) => [headName, members])).toEqual(
      Array.from({ length: 3 }, () => ['Каримов Али Валиевич', 2]),
    );
  } finally {
    office.close();
  }
});
