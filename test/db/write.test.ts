import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeLines } from '../../db/change-lines.ts';
import { findLastSet, undoSets } from '../../db/changes.ts';
import { runWrite, type WriteOrigin, type Writer } from '../../db/write.ts';
import { Refusal } from '../../shared/errors.ts';
import { foldMahalla } from '../../shared/uzbek-script.ts';
import { type Headquarters, openHeadquarters } from '../helpers/headquarters.ts';

let hq: Headquarters;

beforeEach(async () => {
  hq = await openHeadquarters();
});
afterEach(() => hq.close());

function origin(call = 'test'): WriteOrigin {
  return { clock: hq.clock, userName: 'Синов', officeId: 'o', device: hq.data.device, call };
}

function write<Output>(work: (writer: Writer) => Output): Output {
  return runWrite(hq.database, origin(), work).output;
}

function changesOf(
  rowId: string,
): { column_name: string; old_value: unknown; new_value: unknown }[] {
  return hq.database
    .prepare<[string], { column_name: string; old_value: unknown; new_value: unknown }>(
      `SELECT column_name, old_value, new_value FROM ${changeLines} WHERE row_id = ? ORDER BY id, place`,
    )
    .all(rowId);
}

function nameOf(id: string): unknown {
  return hq.database
    .prepare<[string], { name: string }>('SELECT name FROM mahalla WHERE id = ?')
    .get(id)?.name;
}

function nameKeysAreKept(): boolean {
  const rows = hq.database
    .prepare<[], { name: string; name_key: string }>('SELECT name, name_key FROM mahalla')
    .all();
  return rows.every(({ name, name_key }) => name_key === foldMahalla(name));
}

describe('a write', () => {
  it('records a new row as one line and an edit field by field', () => {
    const id = write((writer) => writer.insert('mahalla', { name: 'Хатча', sector: 1 }));
    write((writer) => writer.update('mahalla', id, { name: 'Хатча', sector: 2, code: '001' }));
    expect(changesOf(id)).toEqual([
      {
        column_name: '*',
        old_value: null,
        new_value: JSON.stringify({ name: 'Хатча', sector: 1 }),
      },
      { column_name: 'sector', old_value: 1, new_value: 2 },
      { column_name: 'code', old_value: null, new_value: '001' },
    ]);
  });

  it('records many new rows as it records them one by one', () => {
    const rows = Array.from({ length: 45 }, (_, at) => ({
      id: `m${at}`,
      fields: { name: `«${at}» "\\\n`, sector: at % 2 === 0 ? 1 : null, code: null },
    }));
    const one = write((writer) => writer.insert('mahalla', { name: 'Хатча' }));
    write((writer) => writer.insertMany('mahalla', rows));
    const found = hq.database
      .prepare('SELECT id, name, sector, code FROM mahalla WHERE id <> ? ORDER BY seq')
      .all(one);
    expect(found).toEqual(rows.map(({ id, fields }) => ({ id, ...fields })));
    expect(nameKeysAreKept()).toBe(true);
    for (const { id, fields } of rows) {
      const { name, sector } = fields;
      const [{ new_value } = { new_value: '' }, ...others] = changesOf(id);
      expect(JSON.parse(String(new_value))).toEqual(sector === null ? { name } : { name, sector });
      expect(others).toEqual([]);
    }
    const lines = hq.database.prepare('SELECT count(*) FROM change WHERE set_id > 2').pluck();
    expect(lines.get()).toBe(1);
  });

  it('gives many rows what stands in a column when nothing is given', () => {
    const rows = [
      { id: 'l0', fields: { official_text: 'Каримов', day: '2026-11-20', visited: 3 } },
      { id: 'l1', fields: { official_text: 'Каримов', day: '2026-11-20', visited: null } },
    ];
    write((writer) => writer.insertMany('log_entry', rows));
    const visited = hq.database.prepare('SELECT visited, work FROM log_entry ORDER BY seq').all();
    expect(visited).toEqual([
      { visited: 3, work: '' },
      { visited: 0, work: '' },
    ]);
  });

  it('refuses many rows when one has a column that the table does not have', () => {
    const rows = [{ id: 'm0', fields: { name: 'Хатча', 'name = name; --': 'x' } }];
    expect(() => write((writer) => writer.insertMany('mahalla', rows))).toThrow('no column');
  });

  it('keeps the search key beside the name', () => {
    const id = write((writer) => writer.insert('official', { full_name: 'Қўлдошев Ҳусан' }));
    const key = () =>
      hq.database.prepare('SELECT name_key FROM official WHERE id = ?').pluck().get(id);
    const before = key();
    write((writer) => writer.update('official', id, { full_name: 'Ғуломов Эркин' }));
    expect(key()).not.toBe(before);
  });

  it('is all or nothing', () => {
    expect(() =>
      write((writer) => {
        writer.insert('mahalla', { name: 'Бир' });
        writer.insert('mahalla', { name: 'Икки', sector: 77 });
      }),
    ).toThrow(/CHECK/);
    expect(hq.database.prepare('SELECT count(*) FROM mahalla').pluck().get()).toBe(0);
    expect(
      hq.database.prepare("SELECT count(*) FROM change WHERE table_name = 'mahalla'").pluck().get(),
    ).toBe(0);
  });

  it('refuses a column that the table does not have, whatever its name says', () => {
    const hostile = { 'name = name; DROP TABLE mahalla; --': 'x' } as unknown as { name: string };
    expect(() => write((writer) => writer.insert('mahalla', hostile))).toThrow('no column');
  });

  it('stamps sets in rising order even when the clock goes back', () => {
    write((writer) => writer.insert('mahalla', { name: 'Бир' }));
    hq.clock.pass(-3_600_000);
    write((writer) => writer.insert('mahalla', { name: 'Икки' }));
    const stamps = hq.database.prepare('SELECT stamp FROM change_set ORDER BY id').pluck().all();
    expect(stamps).toEqual([...stamps].sort());
    expect(new Set(stamps).size).toBe(stamps.length);
  });

  it('says nothing changed when the values are the same', () => {
    const id = write((writer) => writer.insert('mahalla', { name: 'Хатча' }));
    const { output, changed } = runWrite(hq.database, origin(), (writer) =>
      writer.update('mahalla', id, { name: 'Хатча' }),
    );
    expect({ output, changed }).toEqual({ output: false, changed: [] });
  });
});

describe('undo', () => {
  const whoWrites = { device: '', accountId: null };
  beforeEach(() => {
    whoWrites.device = hq.data.device;
  });

  it('takes back an edit, and redo does it again', () => {
    const id = write((writer) => writer.insert('mahalla', { name: 'Хатча' }));
    write((writer) => writer.update('mahalla', id, { name: 'Пахтаобод' }));
    const edit = findLastSet(hq.database, whoWrites, false);
    write((writer) => undoSets(writer, [edit as number]));
    expect(nameOf(id)).toBe('Хатча');
    const undoing = findLastSet(hq.database, whoWrites, true);
    write((writer) => undoSets(writer, [undoing as number]));
    expect(nameOf(id)).toBe('Пахтаобод');
  });

  it('refuses, and changes nothing, when a later edit touched the same field', () => {
    const id = write((writer) => writer.insert('mahalla', { name: 'Хатча' }));
    write((writer) => writer.update('mahalla', id, { name: 'Икки', code: '5' }));
    const edit = findLastSet(hq.database, whoWrites, false) as number;
    write((writer) => writer.update('mahalla', id, { name: 'Уч' }));
    expect(() => write((writer) => undoSets(writer, [edit]))).toThrow(Refusal);
    expect(hq.database.prepare('SELECT name, code FROM mahalla WHERE id = ?').get(id)).toEqual({
      name: 'Уч',
      code: '5',
    });
  });

  it('marks a new row as removed and keeps it in the file', () => {
    const id = write((writer) => writer.insert('mahalla', { name: 'Хатча' }));
    write((writer) => undoSets(writer, [findLastSet(hq.database, whoWrites, false) as number]));
    expect(nameOf(id)).toBe('Хатча');
    expect(
      hq.database.prepare('SELECT removed_at FROM mahalla WHERE id = ?').pluck().get(id),
    ).toEqual(expect.any(String));
  });
});
