/** Rows that came in together stand many in one line of the change log: each is read, undone, made anew by itself. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { remakeFromLog } from '../../db/backups/rebuild-mend.ts';
import { changeLines, linesOfRows } from '../../db/change-lines.ts';
import { listHistory, listLineChanges, undoSets } from '../../db/changes.ts';
import { findInChanges } from '../../db/destruction/sweep.ts';
import { runWrite, type Writer } from '../../db/write.ts';
import { type Headquarters, openHeadquarters } from '../helpers/headquarters.ts';
import { importSample } from '../helpers/import-file.ts';

let hq: Headquarters;

beforeAll(async () => {
  hq = await openHeadquarters();
  await importSample(hq, 'mahallas', 'mahallalar.xlsx');
  await importSample(hq, 'officials', 'masullar.xlsx');
  await importSample(hq, 'families', 'oilalar.xlsx');
});
afterAll(() => hq.close());

interface Line {
  readonly table_name: string;
  readonly row_id: string;
  readonly new_value: string;
}

const madeOf = (table: string): Line[] =>
  hq.database
    .prepare<[string], Line>(
      `SELECT table_name, row_id, new_value FROM ${changeLines} WHERE table_name = ? AND column_name = '*'`,
    )
    .all(table);

function write<Output>(work: (writer: Writer) => Output): Output {
  const { clock, data, database } = hq;
  const origin = { clock, userName: 'Синов', officeId: 'o', device: data.device, call: 'test' };
  return runWrite(database, origin, work).output;
}

describe('rows of an import', () => {
  it('stand once each in the log, with the fields that they have', () => {
    for (const table of ['mahalla', 'official', 'family', 'person', 'membership'] as const) {
      const rows = hq.database
        .prepare<[], Record<string, unknown>>(`SELECT * FROM ${table} ORDER BY id`)
        .all();
      const lines = madeOf(table).sort((a, b) => (a.row_id < b.row_id ? -1 : 1));
      expect(lines.map(({ row_id }) => row_id)).toEqual(rows.map(({ id }) => id));
      for (const [at, { new_value }] of lines.entries())
        expect(rows[at]).toMatchObject(JSON.parse(new_value) as object);
    }
  });

  it('take a line for each sixty-four, not for each', () => {
    const people = madeOf('person').length;
    const lines = hq.database.prepare("SELECT count(*) FROM change WHERE table_name = 'person'");
    expect(people).toBeGreaterThan(100);
    expect(lines.pluck().get()).toBeLessThan(people / 10);
  });

  it('have a history, each its own', () => {
    for (const { row_id, new_value } of madeOf('person').slice(0, 70)) {
      const [made, ...others] = listHistory(hq.database, [row_id], 100);
      const { full_name } = JSON.parse(new_value) as { full_name: string };
      expect(made).toMatchObject({ column: '*', rowId: row_id });
      expect(made?.newValue).toContain(full_name);
      expect(others).toEqual([]);
    }
  });

  it('are told of their line of the journal, first things first, and no more than a page can show', () => {
    const line = hq.database
      .prepare<[], { seq: number; setId: number }>(
        'SELECT seq, set_id AS setId FROM journal_entry WHERE set_id = (SELECT max(set_id) FROM change)',
      )
      .get();
    const ids = hq.database
      .prepare<[number], string>(
        `SELECT row_id FROM ${changeLines} WHERE set_id = ? ORDER BY id, place`,
      )
      .pluck()
      .all(line?.setId ?? 0);
    expect(ids.length).toBeGreaterThan(500);
    const told = listLineChanges(hq.database, line?.seq ?? 0);
    expect(told.map(({ rowId }) => rowId)).toEqual(ids.slice(0, 500));
  });

  it('are found by their ids in an index, not by looking through the log', () => {
    const plan = hq.database
      .prepare<[string], { detail: string }>(`EXPLAIN QUERY PLAN ${linesOfRows}`)
      .all('[]')
      .map(({ detail }) => detail)
      .filter((detail) => /\bc\b/.test(detail));
    expect(plan).toEqual([
      expect.stringContaining('change_by_row (row_id=?)'),
      expect.stringContaining('change_of_many (row_id<?)'),
    ]);
  });

  it('are made anew from the log where they are gone, with what was changed later', async () => {
    const { row_id: id } = madeOf('family_income')[3] ?? { row_id: '' };
    write((writer) => writer.update('family_income', id, { total: 123 }));
    const row = () => hq.database.prepare('SELECT * FROM family_income WHERE id = ?').get(id);
    const before = row();
    hq.database.prepare('DELETE FROM family_income WHERE id = ?').run(id);
    expect(remakeFromLog(hq.database, 'family_income')).toBe(1);
    expect(row()).toEqual(before);
  });
});

describe('a set of many rows', () => {
  it('is undone row by row, and not at all when one was edited', () => {
    const rows = Array.from({ length: 130 }, (_, at) => ({
      id: `many${at}`,
      fields: { name: `Маҳалла ${at}` },
    }));
    const setId = write((writer) => {
      writer.insertMany('mahalla', rows);
      return writer.changeSetId();
    });
    const left = hq.database
      .prepare("SELECT count(*) FROM mahalla WHERE id LIKE 'many%' AND removed_at IS NULL")
      .pluck();
    write((writer) => writer.update('mahalla', 'many77', { name: 'Бошқа' }));
    expect(() => write((writer) => undoSets(writer, [setId]))).toThrow('cannot-undo');
    expect(left.get()).toBe(130);
    write((writer) => writer.update('mahalla', 'many77', { name: 'Маҳалла 77' }));
    write((writer) => undoSets(writer, [setId]));
    expect(left.get()).toBe(0);
  });
});

describe('what is taken out of the log', () => {
  it('is names and numbers in words: a sum with the same figures stays', () => {
    const { row_id: familyId } = madeOf('family')[0] ?? { row_id: '' };
    write((writer) =>
      writer.insert('family_income', {
        family_id: familyId,
        period_end_on: '2026-10-31',
        total: 7_654_321,
        note: 'тел. 7654321',
      }),
    );
    const found = findInChanges(hq.database, /7654321/g, new Map(), () => undefined);
    expect(found).toHaveLength(1);
    expect(JSON.parse(String(found[0]?.newValue))).toMatchObject({
      total: 7_654_321,
      note: 'тел. ***',
    });
  });
});
