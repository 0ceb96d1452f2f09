/** A flipped bit anywhere in the files of a headquarters: told, never different data, never a crash. */
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGuarded } from '../../db/data-folder.ts';
import { createRandom } from '../../db/demo/random.ts';
import { readKeyring } from '../../db/keyring/keyring.ts';
import type { Database, DatabaseKey } from '../../db/open.ts';
import { asRefusal } from '../../db/open.ts';
import { verifyDatabase } from '../../db/verify.ts';
import { Refusal } from '../../shared/errors.ts';
import { demoPassword } from '../../shared/session.ts';
import { tableNames } from '../../shared/tables.ts';
import { openOfficeGate } from '../helpers/office-gate.ts';
import { seedsOf } from './helpers/seeds.ts';

/** Closed as a program closes it; and killed, the last edits in the log of writes only. */
let closed: string;
let killed: string;
let key: DatabaseKey;
const scratch = mkdtempSync(join(tmpdir(), 'shtab-byte-'));
let atClose = '';
let atKill = '';

beforeAll(async () => {
  const office = await openOfficeGate();
  await office.call('session.setUpDemo', {});
  await office.call('demo.create', { size: 'tiny' });
  const open = office.gate.office;
  if (!open) throw new Error('nobody is signed in');
  key = Buffer.from(open.data.key);
  const { database } = open.data;
  database.exec('VACUUM');
  database.pragma('wal_checkpoint(TRUNCATE)');
  closed = `${scratch}-closed`;
  cpSync(office.folder, closed, { recursive: true });
  atClose = digestOf(database);
  for (let round = 0; round < 20; round += 1)
    await office.call('mahallas.create', { name: `Маҳалла ${round}` });
  killed = `${scratch}-killed`;
  cpSync(office.folder, killed, { recursive: true });
  // Made anew from the log by whoever opens it next.
  rmSync(join(killed, 'headquarters.db-shm'));
  atKill = digestOf(database);
  await office.close();
});
afterAll(() => {
  for (const folder of [scratch, closed, killed]) rmSync(folder, { recursive: true, force: true });
});

function digestOf(database: Database): string {
  return JSON.stringify(
    tableNames.map((table) => database.prepare(`SELECT * FROM ${table} ORDER BY id`).all()),
  );
}

/** What becomes of a folder in which one bit of a file was flipped. */
function fate(source: string, name: string, at: number, bit: number): string {
  for (const file of ['headquarters.db', 'headquarters.db-wal', 'headquarters.keyring'])
    copyFileSync(join(source, file), join(scratch, file));
  rmSync(join(scratch, 'headquarters.db-shm'), { force: true });
  const path = join(scratch, name);
  const bytes = readFileSync(path);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
  writeFileSync(path, bytes);
  try {
    readKeyring(scratch);
    const data = openGuarded(scratch, key);
    try {
      const report = verifyDatabase(data.database);
      if (!report.isGood) return 'told';
      return digestOf(data.database) === (source === killed ? atKill : atClose)
        ? 'the same'
        : 'DIFFERENT DATA';
    } finally {
      data.close();
    }
  } catch (error) {
    const refusal = error instanceof Refusal ? error : asRefusal(error, path);
    return refusal ? `told: ${refusal.code}` : `UNFORESEEN ${String(error)}`;
  }
}

const flips = (source: () => string, name: string, seed: number, count: number) => {
  const random = createRandom(`${seed} ${name}`);
  const { length } = readFileSync(join(source(), name));
  return Array.from({ length: count }, () => ({
    at: random.between(0, length - 1),
    bit: random.between(0, 7),
  }));
};

describe('the database', () => {
  it.each(seedsOf(2))('at random places: seed %d', (seed) => {
    for (const { at, bit } of flips(() => closed, 'headquarters.db', seed, 60))
      expect([at, bit, fate(closed, 'headquarters.db', at, bit)]).toEqual([
        at,
        bit,
        expect.stringMatching(at < 24 ? /^told|^the same/ : /^told/),
      ]);
  });

  // The first 16 bytes are a salt that a key given whole does without, the next 8 are read for the size of
  // pages only: the few flips there that nobody tells change nothing.
  it('in each of its first hundred bytes', () => {
    const fates = Array.from({ length: 100 }, (_, at) => [
      at,
      fate(closed, 'headquarters.db', at, at % 8),
    ]);
    const quiet = fates.filter(([, one]) => !String(one).startsWith('told'));
    expect(quiet.filter(([at, one]) => Number(at) >= 24 || one !== 'the same')).toEqual([]);
  });
});

describe('the log of writes that a killed program leaves', () => {
  it('is taken over whole when nothing was changed', () => {
    for (const file of ['headquarters.db', 'headquarters.db-wal', 'headquarters.keyring'])
      copyFileSync(join(killed, file), join(scratch, file));
    const data = openGuarded(scratch, key);
    expect(digestOf(data.database)).toBe(atKill);
    expect(atKill).not.toBe(atClose);
    data.close();
  });

  it.each(seedsOf(2))('at random places: seed %d', (seed) => {
    for (const { at, bit } of flips(() => killed, 'headquarters.db-wal', seed, 60))
      expect([at, bit, fate(killed, 'headquarters.db-wal', at, bit)]).toEqual([
        at,
        bit,
        'told: database-damaged',
      ]);
  });

  it('in each byte of its head, of the first frame and of the last', () => {
    const frame = 24 + 16_384;
    const { length } = readFileSync(join(killed, 'headquarters.db-wal'));
    const heads = [0, 32, length - frame].flatMap((from) =>
      Array.from({ length: 32 }, (_, at) => from + at),
    );
    const fates = heads.map((at) => [at, fate(killed, 'headquarters.db-wal', at, at % 8)]);
    expect(fates.filter(([, one]) => one !== 'told: database-damaged')).toEqual([]);
  });

  it('cut short in the middle of a frame is no damage: what was whole is there', () => {
    const path = join(scratch, 'headquarters.db-wal');
    for (const file of ['headquarters.db', 'headquarters.keyring'])
      copyFileSync(join(killed, file), join(scratch, file));
    const bytes = readFileSync(join(killed, 'headquarters.db-wal'));
    writeFileSync(path, bytes.subarray(0, bytes.length - 1000));
    const data = openGuarded(scratch, key);
    expect(verifyDatabase(data.database)).toMatchObject({ isGood: true });
    data.close();
  });
});

describe('the keyring', () => {
  it('at every byte', () => {
    const { length } = readFileSync(join(closed, 'headquarters.keyring'));
    const random = createRandom('keyring');
    const quiet: number[] = [];
    for (let at = 0; at < length; at += 1) {
      const bytes = readFileSync(join(closed, 'headquarters.keyring'));
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.between(0, 7));
      writeFileSync(join(scratch, 'headquarters.keyring'), bytes);
      try {
        readKeyring(scratch);
        quiet.push(at);
      } catch (error) {
        expect(error).toMatchObject({ code: 'keyring-damaged' });
      }
    }
    expect(quiet).toEqual([]);
  });

  it('with a digest that fits: the seal tells it to whoever opens it', async () => {
    const { createHash } = await import('node:crypto');
    const [json = ''] = readFileSync(join(closed, 'headquarters.keyring'), 'utf8').split('\n');
    const forged = json.replace(/"isDemo":true/, '"isDemo":false');
    const digest = createHash('sha256').update(forged).digest('hex');
    writeFileSync(join(scratch, 'headquarters.keyring'), `${forged}\n${digest}\n`);
    const keyring = readKeyring(scratch);
    await expect(keyring.open('admin', demoPassword, 0)).rejects.toMatchObject({
      code: 'keyring-damaged',
    });
  });
});
