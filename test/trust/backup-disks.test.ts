/**
 * Backups on disks that fill up, are pulled out or switched to read-only while the copy runs: real mounts, so only
 * where root can make them. Work goes on, no half file bears a backup's name, the other place's copy stays good.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { proveBackup } from '../../db/backups/prove.ts';
import { type OfficeGate, openOfficeGate } from '../helpers/office-gate.ts';
import {
  fill,
  makeRoom,
  mount,
  pullOut,
  setReadOnly,
  tryMounting,
  unmount,
} from './helpers/small-disk.ts';

/** Room for the file, its log of writes of up to 17, two copies and one being proved. */
const megabytes = 64;
const end = '.shtabbackup';
let office: OfficeGate;
/** The headquarters, and the chosen place; each a disk of its own where the test says so. */
let own = '';
let stick = '';
let mounted: string[] = [];

function insert(folder: string, size = megabytes): void {
  mount(folder, size);
  mounted.push(folder);
}

beforeEach(async () => {
  own = mkdtempSync(join(tmpdir(), 'shtab-own-'));
  stick = mkdtempSync(join(tmpdir(), 'shtab-stick-'));
  mounted = [];
});
afterEach(async () => {
  for (const folder of mounted) makeRoom(folder);
  await office.gate.close();
  for (const folder of mounted) unmount(folder);
  for (const folder of [own, stick]) rmSync(folder, { recursive: true, force: true });
  // Lines of the journal that wait for room say so in the log.
  const others = office.unexpected.map(String).filter((one) => !/disk is full/.test(one));
  expect(others).toEqual([]);
});

/** An office of about eight megabytes: its copy takes some turns. */
async function open(): Promise<void> {
  office = await openOfficeGate(own);
  await office.call('session.setUpDemo', {});
  await office.call('office.create', { districtSoato: '1706215' });
  office.gate.office?.data.database
    .prepare("INSERT INTO setting (key, value) VALUES ('room', hex(zeroblob(3000000)))")
    .run();
}

const inPlace = (folder: string) => readdirSync(folder).filter((name) => !/^filler/.test(name));
const status = () => office.call('backups.status', {});
const work = (name: string) => office.call('mahallas.create', { name });
const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

/** Runs `event` once some of the copy is in the folder. */
async function whenCopying(folder: string, event: () => void): Promise<void> {
  for (;;) {
    const part = readdirSync(folder).find((name) => name.endsWith(`${end}.part`));
    if (part && statSync(join(folder, part)).size > 2_000_000) return event();
    await nextTurn();
  }
}

/** What the list calls good is: it opens, and is the same as what was once copied. */
async function assertHonest(): Promise<void> {
  const key = office.gate.office?.data.key;
  if (!key) throw new Error('signed out');
  for (const one of await office.gate.backups.found()) {
    if (one.head?.stamp.state !== 'good' || one.isCut) continue;
    expect(await proveBackup(one.path, key, `${own}-proof.db`)).toEqual({
      why: '',
    });
  }
}

/** The next look after the pause that follows a failure. */
async function lookAgain(): Promise<void> {
  office.clock.pass(20 * 60_000);
  await office.gate.backups.tick();
}

describe.skipIf(!tryMounting())('the chosen place', () => {
  beforeEach(async () => {
    insert(stick);
    await open();
    await office.call('backups.setPlace', { path: stick });
  });

  it('pulled out in the middle: told, nothing lands beside it, copied when it is back', async () => {
    const first = await office.call('backups.make', {});
    await work('Биринчи');
    const making = office.call('backups.make', {});
    await whenCopying(stick, () => pullOut(stick));
    mounted = [];
    await work('Сим узилганда');
    const second = await making;
    expect(second).toMatchObject({ state: 'good', place: 'own' });
    expect(await status()).toMatchObject({
      failure: { code: 'backup-place-missing', place: 'chosen' },
      lastGood: { at: second.madeAt, place: 'own' },
      chosenPlace: { path: stick, isThere: false },
    });
    // The folder that it was mounted on is still there, and is not the stick.
    await lookAgain();
    expect(readdirSync(stick)).toEqual([]);
    await assertHonest();
    // Its memory went with the mount; a new one in its place gets the newest.
    insert(stick);
    await lookAgain();
    expect(inPlace(stick)).toEqual([second.fileName]);
    expect(await status()).toMatchObject({ failure: null, chosenPlace: { isThere: true } });
    expect(inPlace(join(own, 'backups')).sort()).toEqual([first.fileName, second.fileName].sort());
    await assertHonest();
  });

  it('full in the middle: told by its own words, no half file stays, copied when there is room', async () => {
    fill(stick, 3_500_000);
    await work('Биринчи');
    const made = await office.call('backups.make', {});
    expect(made).toMatchObject({ state: 'good', place: 'own' });
    expect(await status()).toMatchObject({
      failure: { code: 'backup-place-full', place: 'chosen' },
      lastGood: { at: made.madeAt, place: 'own' },
      age: 'fresh',
    });
    expect(inPlace(stick)).toEqual([]);
    await lookAgain();
    expect((await status()).failure).toMatchObject({ code: 'backup-place-full' });
    makeRoom(stick);
    await lookAgain();
    expect(inPlace(stick)).toEqual([made.fileName]);
    expect((await status()).failure).toBeNull();
    await assertHonest();
  });

  it('switched to read-only: told, what is on it stays good, and a changed password reaches it later', async () => {
    const first = await office.call('backups.make', {});
    setReadOnly(stick, true);
    await work('Биринчи');
    const second = await office.call('backups.make', {});
    expect(second.state).toBe('good');
    expect(await status()).toMatchObject({
      failure: { code: 'backup-place-read-only', place: 'chosen' },
      lastGood: { at: second.madeAt },
    });
    expect(inPlace(stick)).toEqual([first.fileName]);
    const account = { login: 'x', fullName: 'Икс', roleId: 'role.operator' };
    await office.call('accounts.create', { ...account, password: 'бошқа тўрт сўз' });
    await assertHonest();
    setReadOnly(stick, false);
    await lookAgain();
    expect(inPlace(stick).sort()).toEqual([first.fileName, second.fileName].sort());
    expect((await status()).failure).toBeNull();
    const heads = (await office.gate.backups.found()).map(({ head }) => head?.keyring);
    expect(new Set(heads).size).toBe(1);
    await assertHonest();
  });

  it('a folder given for one copy that has no room: refused, and the backup here is good', async () => {
    await office.call('backups.setPlace', { path: null });
    fill(stick, 1_500_000);
    const refusal = await office.refusal('backups.make', { folder: stick });
    expect(inPlace(stick)).toEqual([]);
    // It says where the backup is that was made.
    const [here] = await office.gate.backups.found();
    expect(refusal).toMatchObject({
      code: 'backup-not-copied',
      params: { folder: stick, file: here?.fileName },
    });
    expect(await status()).toMatchObject({ failure: null, age: 'fresh', lastGood: {} });
  });
});

describe.skipIf(!tryMounting())('this computer’s own disk', () => {
  beforeEach(async () => {
    insert(own);
    await open();
  });

  it('full in the middle of the copy: the last good one stays, work goes on, the next one succeeds', async () => {
    const first = await office.call('backups.make', {});
    fill(own, 4_000_000);
    await work('Биринчи');
    expect(await office.refusal('backups.make', {})).toMatchObject({ code: 'backup-no-room' });
    expect(inPlace(join(own, 'backups'))).toEqual([first.fileName]);
    expect(await status()).toMatchObject({
      failure: { code: 'backup-no-room', place: 'own' },
      lastGood: { at: first.madeAt, place: 'own' },
      running: null,
    });
    await work('Иш давом этади');
    await assertHonest();
    makeRoom(own);
    office.clock.pass(25 * 3_600_000);
    await lookAgain();
    expect(await status()).toMatchObject({ failure: null, age: 'fresh' });
    expect(inPlace(join(own, 'backups'))).toHaveLength(2);
    await assertHonest();
  });

  it('with room for the copy and none for its proof: never counted as good, and no more than one stays', async () => {
    const first = await office.call('backups.make', {});
    const bytes = statSync(join(own, 'backups', first.fileName)).size;
    await work('Биринчи');
    for (let round = 0; round < 3; round += 1) {
      makeRoom(own);
      fill(own, bytes + 2_000_000);
      expect(await office.refusal('backups.make', {})).toMatchObject({ code: 'backup-no-room' });
      expect(await status()).toMatchObject({ lastGood: { at: first.madeAt } });
      const list = await office.call('backups.list', {});
      expect(list.filter(({ state }) => state === 'good')).toHaveLength(1);
      expect(list.length).toBeLessThanOrEqual(2);
    }
    expect(inPlace(join(own, 'backups')).every((name) => name.endsWith(end))).toBe(true);
    await work('Иш давом этади');
    makeRoom(own);
    expect(await office.call('backups.make', {})).toMatchObject({ state: 'good' });
    await assertHonest();
  });
});
