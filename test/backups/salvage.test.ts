import { existsSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleOrder } from '../helpers/import-file.ts';
import { type OfficeGate, openOfficeGate } from '../helpers/office-gate.ts';
import { seeded } from '../helpers/seeded.ts';
import { sampleFolder } from '../import/helpers/expected.ts';

let office: OfficeGate;
let id = '';
const admin = { login: 'Зафар', fullName: 'Зафар Исломов', password: 'тўрт сўздан иборат' };
const signIn = { login: admin.login, password: admin.password };
const random = seeded('salvage');
const after = 40;
/** Edits that came back in all random rounds together. */
let backOfAll = 0;
const database = () => join(office.folder, 'headquarters.db');

/** A backup, then forty edits that only the database and its log know. */
beforeEach(async () => {
  office = await openOfficeGate();
  await office.call('session.setUp', admin);
  await office.call('office.create', { districtSoato: '1706215' });
  for (let one = 0; one < 30; one += 1)
    await office.call('mahallas.create', { name: `Аввалги ${one}`, note: 'х'.repeat(900) });
  const row = await office.call('backups.make', {});
  id = row.id;
  for (let one = 0; one < after; one += 1)
    await office.call('mahallas.create', { name: `Кейинги ${one}`, note: 'й'.repeat(900) });
});
afterEach(() => office.close());

const mahallas = async () => (await office.call('mahallas.list', { limit: 500 })).total;

async function restore() {
  await office.reopen();
  if ((await office.call('session.get', {})).state === 'closed')
    expect(await office.refusal('session.signIn', signIn)).toMatchObject({
      code: 'database-damaged',
    });
  expect(await office.call('session.get', {})).toMatchObject({ state: 'damaged' });
  expect(await office.refusal('families.list', {})).toMatchObject({ code: 'signed-out' });
  const offer = await office.call('backups.offer', {});
  expect(offer[0]?.id).toBe(id);
  const restored = await office.call('backups.restoreWith', { id, ...signIn });
  expect((await office.call('session.get', {})).state).toBe('open');
  expect(await office.call('maintenance.verify', {})).toMatchObject({ isGood: true });
  expect(await office.call('journal.verify', {})).toMatchObject({ isGood: true });
  return restored;
}

describe('a damaged database', () => {
  it('whose end was cut off gives back what can be read of the time since', async () => {
    // Enough that the tenth which goes holds not all of it.
    for (let one = 0; one < 3 * after; one += 1)
      await office.call('mahallas.create', { name: `Яна ${one}`, note: 'й'.repeat(900) });
    await office.gate.close();
    truncateSync(database(), Math.floor(statSync(database()).size * 0.9));
    const { salvage } = await restore();
    expect(existsSync(salvage?.asideFile ?? '')).toBe(true);
    const back = (salvage?.whole ?? 0) + (salvage?.partial ?? 0);
    // A tenth of the file is gone, and the newest rows with it; what lies before it comes back.
    expect(back).toBeGreaterThanOrEqual(after);
    expect(back).toBeLessThan(4 * after);
    expect(await mahallas()).toBe(30 + back);
    // Each edit is told: it came back, or it is missing, or nobody knows how many are.
    const told = back + (salvage?.missing ?? 0);
    expect(told >= after || salvage?.isAtLeast).toBe(true);
  });

  it('whose change log cannot be read at all says how much is missing', async () => {
    const { office: open } = office.gate;
    open?.data.database.pragma('wal_checkpoint(TRUNCATE)');
    const pageBytes = Number(open?.data.database.pragma('page_size', { simple: true }));
    const roots = open?.data.database
      .prepare<[], number>("SELECT pageno FROM dbstat WHERE name = 'change' AND path = '/'")
      .pluck()
      .all();
    await office.gate.close();
    const bytes = readFileSync(database());
    for (const page of roots ?? [])
      bytes.fill(3, (page - 1) * pageBytes + 90, page * pageBytes - 90);
    writeFileSync(database(), bytes);
    await office.reopen();
    await office.call('session.signIn', signIn);
    await office.gate.noteDamage();
    const { salvage } = await office.call('backups.restoreWith', { id, ...signIn });
    expect(salvage).toMatchObject({ whole: 0, partial: 0, isAtLeast: false });
    expect(salvage?.missing).toBeGreaterThanOrEqual(after);
    expect(await mahallas()).toBe(30);
  });

  it('whose first page is spoiled gives back everything', async () => {
    await office.gate.close();
    const bytes = readFileSync(database());
    bytes.fill(7, 0, 4096);
    writeFileSync(database(), bytes);
    const { salvage } = await restore();
    expect(salvage).toMatchObject({ whole: after, partial: 0, missing: 0 });
    expect(await mahallas()).toBe(30 + after);
    const { rows } = await office.call('journal.list', {});
    expect(rows.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['restored', 'salvaged']));
    // The edits are still those of the person, and can be taken back.
    await office.call('changes.undo', {});
    expect(await mahallas()).toBe(30 + after - 1);
  });

  it('gives back what an import brought in, row by row', async () => {
    for (const [kind, file] of sampleOrder.slice(0, 3)) {
      const { id: rehearsal } = await office.call('imports.rehearse', {
        path: sampleFolder + file,
        kind,
      });
      await office.call('imports.commit', { id: rehearsal });
    }
    const rows = () =>
      ['family', 'person', 'membership', 'attachment'].map((table) =>
        office.gate.office?.data.database.prepare(`SELECT * FROM ${table} ORDER BY id`).all(),
      );
    const before = rows();
    expect(before[1]?.length).toBeGreaterThan(100);
    await office.gate.close();
    const bytes = readFileSync(database());
    bytes.fill(7, 0, 4096);
    writeFileSync(database(), bytes);
    await office.reopen();
    await office.refusal('session.signIn', signIn);
    // Not from the backups that the imports made for themselves: from the one before all of them.
    const { salvage } = await office.call('backups.restoreWith', { id, ...signIn });
    expect(salvage).toMatchObject({ whole: after + 3, partial: 0, missing: 0 });
    expect(rows()).toEqual(before);
    expect(await office.call('maintenance.verify', {})).toMatchObject({ isGood: true });
    expect(await office.call('journal.verify', {})).toMatchObject({ isGood: true });
  });

  it.each([1, 2, 3, 4])(
    `with pages spoiled at random (seed ${random.seed}, round %d)`,
    async () => {
      await office.gate.close();
      const bytes = readFileSync(database());
      bytes.fill(9, 16, 64);
      for (let round = 0; round < 8; round += 1) {
        const at = random.below(bytes.length / 4096) * 4096;
        bytes.fill(random.below(256), at + 100, at + 300);
      }
      writeFileSync(database(), bytes);
      const { salvage } = await restore();
      const back = (salvage?.whole ?? 0) + (salvage?.partial ?? 0);
      backOfAll += back;
      expect(await mahallas()).toBeGreaterThanOrEqual(30);
      expect(await mahallas()).toBeLessThanOrEqual(30 + back);
    },
  );

  it('gives back most of it: a page that names the tables may be among the spoiled ones', () => {
    // Only where the topmost page of the change log itself is hit is there nothing: one round in ten.
    expect(backOfAll).toBeGreaterThanOrEqual(after);
  });

  it('that is lost comes back from the backup', async () => {
    await office.gate.close();
    for (const end of ['', '-wal', '-shm']) rmSync(database() + end, { force: true });
    const restored = await restore();
    expect(restored.salvage).toBeNull();
    expect(await mahallas()).toBe(30);
  });

  it('met while working ends the work of all with a plain state', async () => {
    const { office: open } = office.gate;
    open?.data.database.pragma('wal_checkpoint(TRUNCATE)');
    open?.data.database.pragma('cache_size = 0');
    const bytes = readFileSync(database());
    for (let at = 4096; at < bytes.length; at += 4096) bytes.fill(5, at + 50, at + 90);
    writeFileSync(database(), bytes);
    expect(await office.refusal('mahallas.list', { limit: 500 })).toMatchObject({
      code: 'database-damaged',
    });
    expect(await office.call('session.get', {})).toMatchObject({ state: 'damaged' });
    // The journal's last lines could not be written either, which went to the log.
    (office.unexpected as unknown[]).length = 0;
    const restored = await office.call('backups.restoreWith', { id, ...signIn });
    expect(restored.salvage).not.toBeNull();
    expect(await mahallas()).toBeGreaterThanOrEqual(30);
  });
});

describe('a log of writes of which a byte was changed', () => {
  it('gives back what was written after that byte too', async () => {
    const wal = readFileSync(`${database()}-wal`);
    expect(wal.length).toBeGreaterThan(20 * 4120);
    const main = readFileSync(database());
    await office.gate.close();
    // As after a kill: nothing of the log is in the file yet.
    const at = 32 + 24 + 4120 * 5 + 200;
    wal[at] = (wal[at] ?? 0) ^ 1;
    writeFileSync(database(), main);
    writeFileSync(`${database()}-wal`, wal);
    const { salvage } = await restore();
    expect(salvage?.whole).toBeGreaterThan(after - 10);
  });
});

describe('damaged keys', () => {
  it('come back from a backup, and the newer data stays', async () => {
    await office.gate.close();
    writeFileSync(join(office.folder, 'headquarters.keyring'), 'spoiled');
    await office.reopen();
    expect(await office.call('session.get', {})).toMatchObject({ fault: 'keyring-damaged' });
    await office.call('backups.restoreWith', { id, ...signIn });
    expect(await mahallas()).toBe(30 + after);
    await office.reopen();
    await office.call('session.signIn', signIn);
  });
});
