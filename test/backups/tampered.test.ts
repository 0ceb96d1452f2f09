import { copyFileSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OfficeGate, openOfficeGate } from '../helpers/office-gate.ts';
import { seeded } from '../helpers/seeded.ts';

let office: OfficeGate;
let file = '';
let spoiled = '';

beforeAll(async () => {
  office = await openOfficeGate();
  await office.call('session.setUpDemo', {});
  await office.call('office.create', { districtSoato: '1706215' });
  const row = await office.call('backups.make', {});
  file = join(office.folder, 'backups', row.fileName);
  spoiled = join(office.folder, 'backups', 'spoiled.shtabbackup');
});
afterAll(() => office.close());

const check = () => office.call('backups.check', { id: 'own/spoiled.shtabbackup' });

describe('a backup of which a byte was changed', () => {
  const random = seeded('tampered');
  const parts = [
    0,
    0.00001,
    0.3,
    0.5,
    0.999999,
    ...Array.from({ length: 25 }, () => random.next()),
  ];

  it.each(parts)(`is told, wherever it is (seed ${random.seed}, at %d)`, async (part) => {
    copyFileSync(file, spoiled);
    const bytes = readFileSync(spoiled);
    const at = Math.min(bytes.length - 1, Math.floor(part * bytes.length));
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
    writeFileSync(spoiled, bytes);
    expect(await check()).toMatchObject({ state: 'bad' });
    expect(await office.call('backups.list', {})).toHaveLength(2);
  });

  it.each([0, 17, 0.4, 0.9, 0.9999])('or that was cut off (%d) is told', async (part) => {
    copyFileSync(file, spoiled);
    truncateSync(spoiled, Math.floor(part < 1 ? part * statSync(file).size : part));
    const reply = await office.gate.answer('backups.check', { id: 'own/spoiled.shtabbackup' });
    if (reply.ok) expect(reply.output).toMatchObject({ state: 'bad' });
    else expect(['backup-foreign', 'backup-damaged']).toContain(reply.error.code);
  });

  it('is never counted as the last good one, and the work goes on', async () => {
    const status = await office.call('backups.status', {});
    expect(status.lastGood).not.toBeNull();
    await office.call('mahallas.create', { name: 'Иш давом этади' });
  });
});

describe('paths from a window', () => {
  it.each(['own/../headquarters.db', 'own/', 'chosen/x.shtabbackup', '../x', 'own/a\\b', ''])(
    'lead nowhere: %s',
    async (id) => {
      const { code } = await office.refusal('backups.rehearse', { id });
      expect(['file-not-allowed', 'bad-input']).toContain(code);
    },
  );
});
