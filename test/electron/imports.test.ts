import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TaskOptions } from '../../electron/answer.ts';
import type { Progress } from '../../shared/call.ts';
import { dataOf } from '../helpers/database-digest.ts';
import { type Headquarters, openHeadquarters } from '../helpers/headquarters.ts';
import { importSample, sampleOrder } from '../helpers/import-file.ts';
import { sampleFolder } from '../import/helpers/expected.ts';

let hq: Headquarters;
beforeEach(async () => {
  hq = await openHeadquarters();
});
afterEach(() => hq.close());

const rehearse = (
  kind: 'families' | 'mahallas' | 'officials' | 'log',
  file: string,
  task?: TaskOptions,
) => hq.call('imports.rehearse', { path: sampleFolder + file, kind }, task);

describe('a rehearsal', () => {
  test('tells everything and changes nothing', async () => {
    const before = dataOf(hq);
    const told = await rehearse('families', 'oilalar.xlsx');
    expect(dataOf(hq)).toEqual(before);
    expect(told.counts).toMatchObject({ created: { family: 160, person: 617 }, rejected: 2 });
    expect(told.tables).toMatchObject([{ sheet: 'Лист1', headerRow: 5 }]);
    expect(told.tables[0]?.columns.find(({ column }) => column === 'B')).toEqual({
      column: 'B',
      title: 'Маҳалла номи',
      field: 'mahalla',
      samples: expect.arrayContaining(['Мазрагон']),
    });
    expect(told.tables[0]?.columns.find(({ column }) => column === 'O')).toMatchObject({
      field: null,
    });
    expect(await hq.call('imports.batches', {})).toEqual([]);
  });

  test('shows every cell old and new', async () => {
    const { id } = await rehearse('families', 'oilalar.xlsx');
    const page = await hq.call('imports.rows', { id, state: 'created', limit: 2 });
    expect(page.total).toBe(777);
    expect(page.rows).toMatchObject([
      {
        row: 7,
        entity: 'family',
        title: 'Фаттоев Комил Бекзодович',
        cells: expect.arrayContaining([
          {
            field: 'address',
            oldValue: null,
            newValue: 'Мустақиллик кўчаси, 123-уй',
            finding: null,
          },
          {
            field: 'category',
            oldValue: null,
            newValue: 'камбағаллик чегарасидаги оила',
            finding: null,
          },
        ]),
      },
      {
        row: 7,
        entity: 'person',
        cells: expect.arrayContaining([
          { field: 'bornOn', oldValue: null, newValue: '08.06.1967', finding: null },
          { field: 'relation', oldValue: null, newValue: 'оила бошлиғи', finding: null },
        ]),
      },
    ]);
    await hq.call('imports.commit', { id });
    await hq.call('families.save', {
      edits: [{ id: (await firstFamily()).id, fields: { address: 'Эски манзил' } }],
    });
    const again = await rehearse('families', 'oilalar.xlsx');
    const { rows, total } = await hq.call('imports.rows', { id: again.id, state: 'updated' });
    expect(total).toBe(1);
    expect(rows[0]?.cells).toContainEqual(
      expect.objectContaining({
        field: 'address',
        oldValue: 'Эски манзил',
        newValue: expect.any(String),
      }),
    );
  });

  test('has the warned, the refused and the doubtful rows apart', async () => {
    const { id, findings } = await rehearse('families', 'oilalar.xlsx');
    const total = async (state: 'warned' | 'rejected' | 'duplicate') =>
      (await hq.call('imports.rows', { id, state })).total;
    expect(await total('rejected')).toBe(2);
    // Two families and two persons stand twice.
    expect(await total('duplicate')).toBe(4);
    expect(await total('warned')).toBeGreaterThan(20);
    expect(findings.filter(({ kind }) => kind === 'person_row_without_name')).toHaveLength(2);
    const { rows } = await hq.call('imports.rows', { id, state: 'warned', limit: 500 });
    const cell = rows
      .find(({ row, entity }) => row === 566 && entity === 'person')
      ?.cells.find(({ field }) => field === 'bornOn');
    expect(cell).toMatchObject({ finding: 'date_impossible', newValue: null });
  });

  test('is planned anew when the data changed meanwhile', async () => {
    const { id } = await rehearse('families', 'oilalar.xlsx');
    await importSample(hq, 'families', 'oilalar.xlsx');
    const { created, unchanged } = await hq.call('imports.commit', { id });
    expect(created).toMatchObject({ family: 0, person: 0 });
    expect(unchanged).toMatchObject({ family: 160, person: 617 });
  });

  test('is gone once committed or forgotten', async () => {
    const { id } = await rehearse('mahallas', 'mahallalar.xlsx');
    await hq.call('imports.forget', { id });
    expect((await hq.refusal('imports.commit', { id })).code).toBe('import-unknown');
    expect((await hq.refusal('imports.rows', { id })).code).toBe('import-unknown');
    const again = await rehearse('mahallas', 'mahallalar.xlsx');
    await hq.call('imports.commit', { id: again.id });
    expect((await hq.refusal('imports.commit', { id: again.id })).code).toBe('import-unknown');
  });

  test('takes the headings where a person points, and the columns as they say', async () => {
    const path = join(hq.folder, 'бошқача.csv');
    writeFileSync(
      path,
      'Рўйхат;;;\n;;;\nалфа;бета;гамма;дельта\n1;Каримов Азиз;Хатча;оила боши\n2;Назаров Али;Хатча;оила боши\n',
    );
    const rehearsal = { path, kind: 'families' } as const;
    expect((await hq.refusal('imports.rehearse', rehearsal)).code).toBe('no-header-found');
    const [sheet] = await hq.call('imports.peek', { path });
    expect(sheet?.rows.map(({ row, cells }) => [row, cells[0]])).toContainEqual([3, 'алфа']);

    const pointed = { sheet: sheet?.sheet ?? '', columns: {}, headerRow: 3 };
    const bare = await hq.call('imports.rehearse', { ...rehearsal, mapping: [pointed] });
    expect(bare.tables).toMatchObject([{ headerRow: 3, rows: 0 }]);
    expect(bare.tables[0]?.columns.map(({ title, field }) => [title, field])).toEqual([
      ['алфа', null],
      ['бета', null],
      ['гамма', null],
      ['дельта', null],
    ]);

    const columns = { 1: 'number', 2: 'fullName', 3: 'mahalla', 4: 'relation' };
    const known = await hq.call('imports.rehearse', {
      ...rehearsal,
      mapping: [{ ...pointed, columns }],
    });
    expect(known.counts.created).toMatchObject({ family: 2, person: 2 });
    await hq.call('imports.commit', { id: known.id });
    const { rows } = await hq.call('families.list', {
      sort: [{ column: 'number', descending: false }],
    });
    expect(rows.map(({ headName }) => headName)).toEqual(['Каримов Азиз', 'Назаров Али']);
  });

  test('follows corrected columns, and the next such file too', async () => {
    const mapping = [{ sheet: 'Лист1', columns: { O: 'note', T: null } }];
    const path = `${sampleFolder}oilalar.xlsx`;
    const { id, tables } = await hq.call('imports.rehearse', { path, kind: 'families', mapping });
    expect(tables[0]?.columns.find(({ column }) => column === 'O')?.field).toBe('note');
    await hq.call('imports.commit', { id });
    const next = await rehearse('families', 'oilalar.xlsx');
    expect(next.tables[0]?.columns.find(({ column }) => column === 'O')?.field).toBe('note');
    expect(next.tables[0]?.columns.find(({ column }) => column === 'T')?.field).toBeNull();
  });
});

describe('stopped at any time nothing is left', () => {
  test.each(['imports.reading', 'imports.checking'])('while %s', async (step) => {
    const before = dataOf(hq);
    const reply = await hq.door.answer(
      'imports.rehearse',
      { path: `${sampleFolder}oilalar.xlsx`, kind: 'families' },
      stopAt(({ step: now }) => now === step),
    );
    expect(reply).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(dataOf(hq)).toEqual(before);
  });

  test('in the middle of committing, of undoing', async () => {
    const before = dataOf(hq);
    const { id } = await rehearse('families', 'oilalar.xlsx');
    const half = stopAt(({ done }) => done >= 500);
    expect(await hq.door.answer('imports.commit', { id }, half)).toMatchObject({
      error: { code: 'cancelled' },
    });
    expect(dataOf(hq)).toEqual(before);
    expect(await hq.call('imports.batches', {})).toEqual([]);
    const { batchId } = await hq.call('imports.commit', { id });
    const imported = dataOf(hq);
    expect(
      await hq.door.answer(
        'imports.undo',
        { batchId },
        stopAt(({ done }) => done >= 500),
      ),
    ).toMatchObject({
      error: { code: 'cancelled' },
    });
    expect(dataOf(hq)).toEqual(imported);
  });

  function stopAt(isReached: (progress: Progress) => boolean): TaskOptions {
    let isCancelled = false;
    return {
      onProgress: (progress) => {
        isCancelled ||= isReached(progress);
      },
      isCancelled: () => isCancelled,
    };
  }
});

test('the refused rows come back as a workbook, with the reason', async () => {
  const { id } = await rehearse('families', 'oilalar.xlsx');
  const path = join(hq.folder, 'rad.xlsx');
  expect(await hq.call('imports.saveRejected', { id, path, language: 'uz' })).toEqual({
    rows: 2,
    path,
  });
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const sheet = book.worksheets[0];
  expect(sheet?.getRow(4).getCell(1).value).toMatch(/исм ҳам, ЖШШИР ҳам йўқ/);
  expect(sheet?.getRow(4).getCell(2).value).toBe('Лист1: 195');
});

test('lists in any order: questions answer themselves when the rest arrives', async () => {
  const order = ['oilalar.xlsx', 'masullar.xlsx', 'kunlik.xlsx', 'mahallalar.xlsx'];
  for (const name of order) {
    const [kind, file] = sampleOrder.find(([, one]) => one === name) ?? sampleOrder[0];
    await importSample(hq, kind, file);
  }
  const count = (sql: string) => hq.database.prepare<[], number>(sql).pluck().get();
  expect(
    count('SELECT count(*) FROM attachment WHERE removed_at IS NULL AND mahalla_id IS NOT NULL'),
  ).toBe(41);
  expect(
    count('SELECT count(*) FROM attachment WHERE removed_at IS NULL AND family_id IS NOT NULL'),
  ).toBe(159);
  // Three spellings are no exact name: the nearest is offered only where the list was there.
  expect(
    count('SELECT count(*) FROM family WHERE removed_at IS NULL AND mahalla_id IS NULL'),
  ).toBeLessThanOrEqual(2);
  expect(
    count('SELECT count(*) FROM log_entry WHERE removed_at IS NULL AND official_id IS NULL'),
  ).toBe(1);
  await importSample(hq, 'families', 'oilalar.xlsx');
  expect(count('SELECT count(*) FROM family WHERE removed_at IS NULL AND mahalla_id IS NULL')).toBe(
    1,
  );
});

async function firstFamily() {
  const [family] = (await hq.call('families.list', { limit: 1 })).rows;
  if (!family) throw new Error('no family');
  return family;
}
