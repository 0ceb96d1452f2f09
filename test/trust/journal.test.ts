/** The journal's chain: whatever is done to it or to the change log behind its back is found, at its line. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appendJournal, hashOfLine, type StoredLine } from '../../db/journal.ts';
import type { Database } from '../../db/open.ts';
import { demoPassword } from '../../shared/session.ts';
import { type OfficeGate, openOfficeGate } from '../helpers/office-gate.ts';

let office: OfficeGate;
let database: Database;

/** Views and edits, so that every other line is of another kind. */
beforeEach(async () => {
  office = await openOfficeGate();
  await office.call('session.setUpDemo', {});
  await office.call('office.create', { districtSoato: '1706215' });
  const mahalla = (await office.call('mahallas.create', { name: 'Боғишамол' })).id;
  for (const name of ['Бир', 'Икки', 'Уч', 'Тўрт']) {
    const { id } = await office.call('families.create', { headName: name, mahallaId: mahalla });
    await office.call('families.get', { id });
    await office.call('families.save', { edits: [{ id, fields: { note: name } }] });
  }
  await office.call('journal.checkpoint', {});
  const open = office.gate.office;
  if (!open) throw new Error('nobody is signed in');
  database = open.data.database;
});
afterEach(() => office.close());

const verify = (printed: { seq: number; code: string } | null = null) =>
  office.call('journal.verify', { printed });
const run = (sql: string, ...values: unknown[]) => database.prepare(sql).run(...values);
/** Also in the narrow rows that the screen shows, as somebody would who knows of them. */
const inBoth = (sql: string, ...values: unknown[]) => {
  for (const table of ['journal_entry', 'grid_journal'])
    run(sql.replace('TABLE', table), ...values);
};
const lineOfSet = () =>
  database
    .prepare<[], { seq: number; set_id: number }>(
      'SELECT seq, set_id FROM journal_entry WHERE set_id IS NOT NULL ORDER BY seq LIMIT 1 OFFSET 3',
    )
    .get() ?? { seq: 0, set_id: 0 };
const lineOfView = () =>
  database
    .prepare<[], number>("SELECT seq FROM journal_entry WHERE kind = 'sawFamily' ORDER BY seq")
    .pluck()
    .get() ?? 0;

async function expectFound(seq: number, problem: string): Promise<void> {
  const report = await verify();
  expect(report.isGood).toBe(false);
  expect(report.problems).toContainEqual({ seq, problem });
  expect(report.problems[0]).toEqual({ seq, problem });
}

describe('lines', () => {
  it('are good as they were written', async () => {
    const report = await verify();
    expect(report).toMatchObject({ isGood: true, problems: [] });
    expect(report.lines).toBeGreaterThan(10);
    expect(report.checkpoint.seq).toBe(report.lines);
  });

  it.each([
    ['at', '2020-01-01T00:00:00.000Z'],
    ['account_id', 'бошқа'],
    ['user_name', 'Бошқа одам'],
    ['device', 'x'],
    ['kind', 'printed'],
    ['call', 'x'],
    ['subject_kind', 'person'],
    ['subject_id', 'x'],
    ['detail', 'x'],
    ['hash', '0'.repeat(64)],
  ])('changed in %s', async (column, value) => {
    const seq = lineOfView();
    run(`UPDATE journal_entry SET ${column} = ? WHERE seq = ?`, value, seq);
    await expectFound(seq, 'altered');
  });

  it.each([
    ['of another kind', "UPDATE grid_journal SET kind = 'printed' WHERE seq = ?"],
    ['on another day', "UPDATE grid_journal SET day = '2020-01-01' WHERE seq = ?"],
    ['not at all', 'DELETE FROM grid_journal WHERE seq = ?'],
  ])('shown %s on the screen', async (_what, sql) => {
    const seq = lineOfView();
    run(sql, seq);
    await expectFound(seq, 'altered');
  });

  it('taken out', async () => {
    const seq = lineOfView();
    run('DELETE FROM journal_entry WHERE seq = ?', seq);
    await expectFound(seq, 'missing');
  });

  it('taken out, and the others numbered anew', async () => {
    const seq = lineOfView();
    inBoth('DELETE FROM TABLE WHERE seq = ?', seq);
    // Two steps: numbers must not meet on the way.
    inBoth('UPDATE TABLE SET seq = -seq WHERE seq > ?', seq);
    inBoth('UPDATE TABLE SET seq = -seq - 1 WHERE seq < 0');
    await expectFound(seq, 'altered');
  });

  it('put in, with a hash that fits the line before', async () => {
    const seq = lineOfView();
    const before = hashAt(seq - 1);
    inBoth('UPDATE TABLE SET seq = -seq WHERE seq >= ?', seq);
    inBoth('UPDATE TABLE SET seq = -seq + 1 WHERE seq < 0');
    insert(seq, before);
    await expectFound(seq + 1, 'altered');
  });

  it('put in before the first', async () => {
    insert(0, '0'.repeat(64));
    await expectFound(0, 'altered');
  });

  it('changed with a forged hash: the next one gives it away', async () => {
    const seq = lineOfView();
    const line = database
      .prepare<[number], StoredLine>('SELECT * FROM journal_entry WHERE seq = ?')
      .get(seq);
    if (!line) throw new Error('no line');
    const forged = hashOfLine(hashAt(seq - 1), { ...line, detail: 'x' });
    run('UPDATE journal_entry SET detail = ?, hash = ? WHERE seq = ?', 'x', forged, seq);
    const report = await verify();
    expect(report.problems.map((one) => one.seq)).toContain(seq + 1);
  });

  it('swapped', async () => {
    const seq = lineOfView();
    run('UPDATE journal_entry SET seq = -1 WHERE seq = ?', seq);
    run('UPDATE journal_entry SET seq = ? WHERE seq = ?', seq, seq + 1);
    run('UPDATE journal_entry SET seq = ? WHERE seq = -1', seq + 1);
    await expectFound(seq, 'altered');
  });

  it('cut off at the end: the change sets that nobody speaks of tell it', async () => {
    const { seq } = lineOfSet();
    inBoth('DELETE FROM TABLE WHERE seq >= ?', seq);
    await expectFound(seq, 'changes-altered');
  });

  it('cut off with all that they vouched for: only what was printed tells it', async () => {
    const printed = await office.call('journal.checkpoint', {});
    const { seq, set_id } = lineOfSet();
    run('PRAGMA foreign_keys = OFF');
    inBoth('DELETE FROM TABLE WHERE seq >= ?', seq);
    run('DELETE FROM change WHERE set_id >= ?', set_id);
    run('DELETE FROM change_set WHERE id >= ?', set_id);
    expect((await verify()).isGood).toBe(true);
    const report = await verify(printed);
    expect(report).toMatchObject({
      isGood: false,
      problems: [{ seq: printed.seq, problem: 'cut-off' }],
    });
  });
});

describe('what was printed', () => {
  it('is compared, however it was typed', async () => {
    const printed = await office.call('journal.checkpoint', {});
    await office.call('families.create', { headName: 'Беш' });
    expect((await verify(printed)).isGood).toBe(true);
    const typed = printed.code.replaceAll('-', ' ').toUpperCase();
    expect((await verify({ ...printed, code: typed })).isGood).toBe(true);
    expect(await verify({ ...printed, code: '0000-0000-0000-0000' })).toMatchObject({
      problems: [{ seq: printed.seq, problem: 'code-differs' }],
    });
  });

  it('gives away a chain that was written anew from some line on', async () => {
    const printed = await office.call('journal.checkpoint', {});
    const lines = database
      .prepare<[], StoredLine>('SELECT * FROM journal_entry ORDER BY seq')
      .all();
    let before = '0'.repeat(64);
    for (const line of lines) {
      const own = line.seq === lineOfView() ? { ...line, detail: 'x' } : line;
      before = hashOfLine(before, own);
      run(
        'UPDATE journal_entry SET detail = ?, hash = ? WHERE seq = ?',
        own.detail,
        before,
        own.seq,
      );
    }
    expect((await verify()).isGood).toBe(true);
    expect((await verify(printed)).problems).toEqual([
      { seq: printed.seq, problem: 'code-differs' },
    ]);
  });
});

describe('change sets', () => {
  it.each([
    ['an old value', "UPDATE change SET old_value = 'x' WHERE set_id = ?"],
    ['a new value', "UPDATE change SET new_value = 'x' WHERE set_id = ?"],
    ['a column', "UPDATE change SET column_name = 'x' WHERE set_id = ?"],
    ['a row', "UPDATE change SET row_id = 'x' WHERE set_id = ?"],
    ['a line taken out', 'DELETE FROM change WHERE set_id = ?'],
    [
      'a line put in',
      "INSERT INTO change (set_id, table_name, row_id, column_name) VALUES (?, 'family', 'x', 'note')",
    ],
    ['its author', "UPDATE change_set SET user_name = 'x' WHERE id = ?"],
    ['its time', "UPDATE change_set SET at = '2020-01-01T00:00:00.000Z' WHERE id = ?"],
    ['its stamp', "UPDATE change_set SET stamp = 'x' WHERE id = ?"],
    ['its call', "UPDATE change_set SET call = 'x' WHERE id = ?"],
    ['its account', "UPDATE change_set SET account_id = 'x' WHERE id = ?"],
  ])('altered: %s', async (_what, sql) => {
    const { seq, set_id } = lineOfSet();
    run('PRAGMA foreign_keys = OFF');
    run(sql, set_id);
    await expectFound(seq, 'changes-altered');
  });

  it('taken out', async () => {
    const { seq, set_id } = lineOfSet();
    run('PRAGMA foreign_keys = OFF');
    run('DELETE FROM change WHERE set_id = ?', set_id);
    run('DELETE FROM change_set WHERE id = ?', set_id);
    await expectFound(seq, 'changes-altered');
  });

  it('added', async () => {
    const last = (await office.call('journal.checkpoint', {})).seq;
    run(
      `INSERT INTO change_set (stamp, at, user_name, office_id, device, call)
       VALUES ('z', '2026-01-01T00:00:00.000Z', 'x', 'x', 'x', 'x')`,
    );
    await expectFound(last + 1, 'changes-altered');
  });
});

describe('lines of views', () => {
  it('are there after signing out at once', async () => {
    const { rows } = await office.call('families.list', {});
    const before = (await office.call('journal.checkpoint', {})).seq;
    for (const { id } of rows) await office.call('families.get', { id });
    await office.call('session.signOut', {});
    await office.call('session.signIn', { login: 'admin', password: demoPassword });
    const page = await office.call('journal.list', { limit: 1000 });
    const kinds = page.rows.filter((row) => row.seq > before).map((row) => row.kind);
    expect(kinds.filter((kind) => kind === 'sawFamily')).toHaveLength(rows.length);
    expect(kinds).toContain('signedOut');
  });

  it('of a task are there when the task is answered', async () => {
    const before = database.prepare('SELECT max(seq) FROM journal_entry').pluck().get();
    const { mkdtempSync } = await import('node:fs');
    const path = `${mkdtempSync(`${office.folder}/`)}/x.xlsx`;
    await office.call('exports.grid', {
      grid: 'families',
      request: {},
      columns: [{ column: 'headName', title: 'х', kind: 'text' }],
      title: 'х',
      totalLabel: 'х',
      language: 'uz',
      path,
    });
    // Read past the door, which would write what waits.
    expect(
      database.prepare('SELECT kind FROM journal_entry WHERE seq > ?').pluck().all(before),
    ).toEqual(['exported']);
  });
});

function hashAt(seq: number): string {
  return (
    database
      .prepare<[number], string>('SELECT hash FROM journal_entry WHERE seq = ?')
      .pluck()
      .get(seq) ?? ''
  );
}

/** A line as the program would make it, at any number. */
function insert(seq: number, before: string): void {
  const author = { accountId: null, userName: 'x', device: 'x' };
  appendJournal(database, author, '2026-01-01T00:00:00.000Z', { kind: 'printed' });
  const last = database
    .prepare<[], StoredLine>('SELECT * FROM journal_entry ORDER BY seq DESC LIMIT 1')
    .get();
  if (!last) throw new Error('no line');
  const hash = hashOfLine(before, { ...last, seq });
  run('UPDATE journal_entry SET seq = ?, hash = ? WHERE seq = ?', seq, hash, last.seq);
  run('UPDATE grid_journal SET seq = ? WHERE seq = ?', seq, last.seq);
}
