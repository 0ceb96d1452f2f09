/** A headquarters of the first version, its key open beside it: a copy is made before its schema changes. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { migrations } from '../../db/migrate.ts';
import { openDatabase } from '../../db/open.ts';
import { openOfficeGate } from '../helpers/office-gate.ts';

function makeFirstVersion(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shtab-first-'));
  const key = randomBytes(32);
  const database = openDatabase(join(folder, 'headquarters.db'), key);
  database.exec(migrations[0]?.sql ?? '');
  database.exec(
    `INSERT INTO mahalla (id, name, name_key, name_sort) VALUES ('m1', 'Эски маҳалла', 'eski mahalla', 'eR')`,
  );
  database.pragma('user_version = 10');
  database.close();
  writeFileSync(join(folder, 'headquarters.key'), key.toString('hex'));
  return folder;
}

test('it is copied and proven before it is migrated', async () => {
  const office = await openOfficeGate(makeFirstVersion());
  const admin = { login: 'Зафар', fullName: 'Зафар Исломов', password: 'тўрт сўздан иборат' };
  try {
    await office.call('session.setUp', admin);
    const [row, ...others] = await office.call('backups.list', {});
    expect(row).toMatchObject({ kind: 'migration', state: 'good', isOwnKey: true });
    expect(others).toEqual([]);
    expect(existsSync(join(office.folder, 'headquarters.key'))).toBe(false);
    expect((await office.call('mahallas.list', {})).rows.map(({ name }) => name)).toEqual([
      'Эски маҳалла',
    ]);
    // It can be gone back to; whoever does keeps the account that the first version did not know.
    await office.call('mahallas.create', { name: 'Янги маҳалла' });
    expect(await office.call('backups.restore', { id: row?.id ?? '' })).toMatchObject({
      madeAt: row?.madeAt,
    });
    expect((await office.call('mahallas.list', {})).total).toBe(1);
    expect((await office.call('session.get', {})).user).toMatchObject({ login: admin.login });
  } finally {
    await office.close();
  }
});

test('no room for the copy: nothing is migrated, and the open key stays', async () => {
  const folder = makeFirstVersion();
  // A file where the folder of backups has to be: as good as a disk that takes nothing.
  writeFileSync(join(folder, 'backups'), '');
  const office = await openOfficeGate(folder);
  const admin = { login: 'Зафар', fullName: 'Зафар Исломов', password: 'тўрт сўздан иборат' };
  expect((await office.gate.answer('session.setUp', admin)).ok).toBe(false);
  expect(existsSync(join(folder, 'headquarters.key'))).toBe(true);
  expect(readdirSync(folder)).not.toContain('headquarters.keyring');
  office.unexpected.length = 0;
  await office.close();
});
