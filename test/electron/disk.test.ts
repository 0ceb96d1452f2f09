import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeHold } from '../../db/hold.ts';
import { Refusal } from '../../shared/errors.ts';
import { type Headquarters, openHeadquarters } from '../helpers/headquarters.ts';

let hq: Headquarters;

beforeEach(async () => {
  hq = await openHeadquarters();
});
afterEach(() => hq.close());

const mahallas = () => hq.database.prepare('SELECT count(*) FROM mahalla').pluck().get();

describe('a disk without room', () => {
  it('stops a large write whole, and says so; the next edit succeeds once there is room', async () => {
    // The same error of SQLite as on a full disk, for real: no page more than it has now.
    const pages = Number(hq.database.pragma('page_count', { simple: true }));
    hq.database.pragma(`max_page_count = ${pages}`);
    expect(await hq.refusal('demo.create', { size: 'tiny' })).toMatchObject({
      code: 'office-exists',
    });
    let code = '';
    for (let round = 0; round < 200 && code === ''; round += 1) {
      const reply = await hq.door.answer('mahallas.create', {
        name: `Маҳалла ${round}`,
        note: 'х'.repeat(900),
      });
      if (!reply.ok) code = reply.error.code;
    }
    expect(code).toBe('disk-full');
    const before = mahallas();
    expect(before).toBeGreaterThan(0);
    hq.database.pragma('max_page_count = 100000000');
    expect(await hq.call('maintenance.verify', {})).toMatchObject({ isGood: true });
    await hq.call('mahallas.create', { name: 'Жой бор' });
    expect(mahallas()).toBe(Number(before) + 1);
  });
});

describe('a disk that cannot be written to', () => {
  it('is told at an edit, and reading goes on', async () => {
    hq.database.pragma('query_only = ON');
    expect(await hq.refusal('mahallas.create', { name: 'Бир' })).toMatchObject({
      code: 'disk-read-only',
    });
    expect((await hq.call('mahallas.list', {})).total).toBe(0);
    hq.database.pragma('query_only = OFF');
  });

  it('is told when a headquarters is to be made there', () => {
    const file = join(hq.folder, 'a file');
    writeFileSync(file, '');
    let code = '';
    try {
      takeHold(join(file, 'office'));
    } catch (error) {
      code = error instanceof Refusal ? error.code : String(error);
    }
    expect(code).toBe('disk-read-only');
  });
});
