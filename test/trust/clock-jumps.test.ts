/** A clock that is set back and forth, by hours and by years, while people work. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OfficeGate, openOfficeGate } from '../helpers/office-gate.ts';
import { seeded } from '../helpers/seeded.ts';

const random = seeded('clock');
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const yearMs = 365 * dayMs;
const jumps = [hourMs, -hourMs, 5 * hourMs, dayMs, -30 * dayMs, yearMs, -yearMs, 10 * yearMs];
let office: OfficeGate;

beforeEach(async () => {
  office = await openOfficeGate();
  await office.call('session.setUpDemo', {});
  await office.call('office.create', { districtSoato: '1706215' });
});
afterEach(() => office.close());

function stamps(): string[] {
  const database = office.gate.office?.data.database;
  return database
    ? database.prepare<[], string>('SELECT stamp FROM change_set ORDER BY id').pluck().all()
    : [];
}

describe('with a clock that jumps', () => {
  it(`stamps only go forward, the chain holds, and undo takes back the last (seed ${random.seed})`, async () => {
    for (let round = 0; round < 40; round += 1) {
      office.clock.set(jumps[random.below(jumps.length)] ?? 0);
      await office.call('mahallas.create', { name: `Маҳалла ${round}` });
      await office.call('mahallas.list', {});
      if (round % 10 === 5) await office.reopen();
    }
    const all = stamps();
    expect(all.length).toBeGreaterThan(40);
    expect(all).toEqual([...new Set(all)].sort());
    await office.call('changes.undo', {});
    const { rows } = await office.call('mahallas.list', { limit: 100 });
    expect(rows.some(({ name }) => name === 'Маҳалла 39')).toBe(false);
    expect(rows.some(({ name }) => name === 'Маҳалла 38')).toBe(true);
    expect(await office.call('journal.verify', {})).toMatchObject({ isGood: true });
    expect(await office.call('maintenance.verify', {})).toMatchObject({ isGood: true });
  });

  it('a backup of the future neither holds up the daily ones nor takes the place of good ones', async () => {
    const day = async () => {
      await office.call('mahallas.create', { name: `Кун ${random.below(1e9)}` });
      await office.gate.backups.tick();
      office.clock.pass(dayMs + hourMs);
    };
    for (let round = 0; round < 3; round += 1) await day();
    const before = (await office.call('backups.list', {})).map(({ id }) => id);
    expect(before).toHaveLength(3);
    office.clock.set(10 * yearMs);
    await day();
    office.clock.set(-10 * yearMs);
    for (let round = 0; round < 3; round += 1) await day();
    const after = await office.call('backups.list', {});
    expect(after.every(({ state }) => state === 'good')).toBe(true);
    // Three of before, one of the future, one a day since.
    expect(after).toHaveLength(7);
    expect(after.map(({ id }) => id)).toEqual(expect.arrayContaining(before));
    const [, newest] = after;
    office.clock.pass(-dayMs);
    expect(await office.call('backups.status', {})).toMatchObject({
      lastGood: { at: newest?.madeAt },
      age: 'fresh',
    });
    // A clock that flaps between two dates at every look pushes none of the good ones out.
    for (let round = 0; round < 8; round += 1) {
      office.clock.set(round % 2 === 0 ? 20 * yearMs : -20 * yearMs);
      await office.gate.backups.tick();
    }
    const flapped = await office.call('backups.list', {});
    expect(flapped.length).toBeLessThanOrEqual(11);
    // Of one day the newest is kept.
    const dayOf = ({ madeAt }: { madeAt: string }) => madeAt.slice(0, 10);
    const normal = after.map(dayOf).filter((one) => one < '2027');
    expect(new Set(flapped.map(dayOf))).toEqual(new Set([...normal, ...flapped.map(dayOf)]));
  }, 60_000);

  it('a wait after wrong passwords lasts as long as it must, also when the machine is started anew', async () => {
    await office.call('session.signOut', {});
    const wrong = { login: 'admin', password: 'нотўғри сўзлар' };
    const right = { login: 'admin', password: 'demo' };
    for (let round = 0; round < 4; round += 1) {
      await office.refusal('session.signIn', wrong);
      office.clock.pass(6000);
    }
    const wait = { code: 'sign-in-wait' };
    for (const jump of [yearMs, -2 * yearMs, yearMs + hourMs]) {
      office.clock.set(jump);
      expect(await office.refusal('session.signIn', right)).toMatchObject(wait);
    }
    await office.reopen();
    // The demo comes in by itself only when it need not wait.
    expect(await office.refusal('session.signIn', right)).toMatchObject(wait);
    office.clock.restart();
    office.clock.set(yearMs);
    expect(await office.refusal('session.signIn', right)).toMatchObject({
      ...wait,
      params: { seconds: 15 },
    });
    office.clock.pass(15_000);
    await office.call('session.signIn', right);
  });
});
