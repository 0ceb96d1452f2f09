import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logError } from '../../electron/log.ts';
import { scrub } from '../../electron/support-report.ts';
import type { Health } from '../../shared/maintenance.ts';
import { type Headquarters, openHeadquarters } from '../helpers/headquarters.ts';
import { type OfficeGate, openOfficeGate } from '../helpers/office-gate.ts';
import { makeFamily, makeMahalla } from '../helpers/people.ts';

const lineOf = (health: Health, name: string) => health.lines.find(({ line }) => line === name);

describe('health', () => {
  let office: OfficeGate;
  beforeAll(async () => {
    office = await openOfficeGate();
    await office.call('session.setUpDemo', {});
    await office.call('office.create', { districtSoato: '1706215' });
  });
  afterAll(() => office.close());

  it('says what was never checked, and what is good', async () => {
    const health = await office.call('maintenance.health', {});
    expect(lineOf(health, 'database')).toMatchObject({ state: 'warn', case: 'never' });
    for (const line of ['encryption', 'keyring', 'schema', 'clock', 'log'])
      expect(lineOf(health, line), line).toMatchObject({ state: 'good' });
    expect(health.sizes.find(({ kind }) => kind === 'database')?.bytes).toBeGreaterThan(100_000);
    expect(health.counts['account']).toBe(4);
  });

  it('remembers the check, and that it grows old', async () => {
    await office.call('maintenance.verify', {});
    expect(lineOf(await office.call('maintenance.health', {}), 'database')).toMatchObject({
      state: 'good',
    });
    office.clock.pass(31 * 86_400_000);
    expect(lineOf(await office.call('maintenance.health', {}), 'database')).toMatchObject({
      state: 'warn',
      case: 'good',
    });
    office.clock.pass(-31 * 86_400_000);
  });

  it('sees a clock that went back, a keyring changed by hand, errors of the week', async () => {
    office.clock.pass(-3 * 86_400_000);
    expect(lineOf(await office.call('maintenance.health', {}), 'clock')).toMatchObject({
      state: 'bad',
      case: 'future',
    });
    office.clock.pass(3 * 86_400_000);
    const reference = logError(join(office.folder, 'logs'), new Error('x'), 'families.save');
    const found = await office.call('maintenance.log', { reference: reference.toLowerCase() });
    expect(found).toEqual([expect.objectContaining({ reference, place: 'families.save' })]);
    expect(found[0]?.text).toMatch(/^Error: …\n {2}at … \(…:\d+:\d+\)/);
    expect(await office.call('maintenance.log', { reference: '000000ZZ' })).toEqual([]);
  });

  it('is for those who look after backups', async () => {
    await office.call('session.signOut', {});
    for (const name of ['maintenance.health', 'maintenance.log'] as const)
      expect(await office.refusal(name, {} as never)).toMatchObject({ code: 'signed-out' });
    await office.call('session.signIn', { login: 'operator', password: 'demo' });
    expect(await office.refusal('maintenance.health', {})).toMatchObject({ code: 'not-allowed' });
    await office.call('session.signOut', {});
    await office.call('session.signIn', { login: 'admin', password: 'demo' });
  });

  it('writes a report that names nobody, and tells the journal', async () => {
    const logs = join(office.folder, 'logs');
    mkdirSync(logs, { recursive: true });
    const personal = ['Каримова', 'Дилноза', '31709854170244', '901234567', 'Karimova', 'gulbahor'];
    // As an older program, or somebody's hand, may have left it.
    writeFileSync(
      join(logs, '2026-10.log'),
      `2026-10-01T00:00:00.000Z ABCDEF x.y\nError: Каримова Дилноза 31709854170244 "Karimova" phone 901234567\n    at f (/home/gulbahor/x.js:1:1)\n`,
    );
    for (const word of personal) logError(logs, new Error(`cannot read ${word}`), 'persons.save');
    const path = join(office.folder, 'report.txt');
    await office.call('maintenance.saveReport', { path });
    const text = readFileSync(path, 'utf8');
    for (const word of personal) expect(text).not.toContain(word);
    expect(text).not.toMatch(/\p{Script=Cyrillic}/u);
    for (const word of ['schemaVersion', 'cipher aegis', 'ABCDEF', 'account 4', 'persons.save'])
      expect(text).toContain(word);
    const page = await office.call('journal.list', { limit: 5 });
    expect(page.rows.some(({ kind }) => kind === 'supportReport')).toBe(true);
    expect(
      await office.refusal('maintenance.saveReport', {
        path: join(office.folder, 'headquarters.db'),
      }),
    ).toMatchObject({ code: 'file-not-allowed' });
  });
});

it.each([
  ['Каримова 31709854170244', '… …'],
  ['said "Karimova" at 12', 'said … at 12'],
  ['C:\\Users\\gulbahor\\x.db failed', '… failed'],
  ['at /home/gulbahor/y', 'at …'],
  ['a@b.uz wrote', '… wrote'],
  ['at f (db/x.ts:12:4)', 'at f (db/x.ts:12:4)'],
])('a line of the report: %s', (line, scrubbed) => expect(scrub(line)).toBe(scrubbed));

describe('the check and compacting', () => {
  let hq: Headquarters;
  beforeAll(async () => {
    hq = await openHeadquarters();
    await makeFamily(hq, await makeMahalla(hq, 'Гулистон'));
  });
  afterAll(() => hq.close());

  it('compacts the encrypted file, with nothing lost and less of it', async () => {
    for (let round = 0; round < 400; round += 1)
      hq.database.prepare('INSERT INTO setting VALUES (?, ?)').run(`x.${round}`, 'х'.repeat(3000));
    hq.database.exec("DELETE FROM setting WHERE key LIKE 'x.%'");
    const before = hq.database.prepare('SELECT count(*) FROM change').pluck().get();
    const steps: string[] = [];
    const { beforeBytes, afterBytes } = await hq.call(
      'maintenance.compact',
      {},
      {
        onProgress: ({ step }) => steps.push(step),
      },
    );
    expect(afterBytes).toBeLessThan(beforeBytes);
    expect(steps).toHaveLength(3);
    expect(hq.database.prepare('SELECT count(*) FROM change').pluck().get()).toBe(before);
    expect(readFileSync(hq.data.file).subarray(0, 15).toString('latin1')).not.toBe(
      'SQLite format 3',
    );
    expect(await hq.call('maintenance.verify', {})).toMatchObject({ isGood: true, problems: [] });
  });

  it('can be stopped before the file is written anew', async () => {
    let looks = 0;
    const reply = await hq.door.answer(
      'maintenance.compact',
      {},
      { isCancelled: () => ++looks > 2 },
    );
    expect(reply).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  });

  it.each([
    [
      'search_index',
      `INSERT INTO search_index (search_index, rowid, keys) VALUES ('delete', (SELECT min(id) FROM search_doc), 'x')`,
    ],
    ['grid_member', 'DELETE FROM grid_member WHERE seq = (SELECT min(seq) FROM grid_member)'],
    ['journal', `UPDATE journal_entry SET at = '2020-01-01' WHERE seq = 1`],
  ])('the check finds what is wrong with %s', async (what, spoil) => {
    hq.database.exec(`SAVEPOINT spoiled; ${spoil}`);
    const report = await hq.door.answer('maintenance.verify', {});
    hq.database.exec('ROLLBACK TO spoiled; RELEASE spoiled');
    expect(report).toMatchObject({ ok: true, output: { isGood: false } });
    expect(JSON.stringify(report)).toContain(what);
  });
});
