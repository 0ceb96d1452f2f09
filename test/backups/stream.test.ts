/** A backup made while others write: it holds exactly what was committed at one moment. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OfficeGate, openOfficeGate } from '../helpers/office-gate.ts';

let office: OfficeGate;
beforeAll(async () => {
  office = await openOfficeGate();
  await office.call('session.setUpDemo', {});
  await office.call('office.create', { districtSoato: '1706215' });
});
afterAll(() => office.close());

function names(): string[] {
  const database = office.gate.office?.data.database;
  const all = database?.prepare<[], string>('SELECT name FROM mahalla WHERE removed_at IS NULL');
  return all?.pluck().all() ?? [];
}

/** Calls of a window arrive one by one as messages: between two of them other work has its turn. */
const nextMessage = () => new Promise((resolve) => setImmediate(resolve));

it('is a state between two writes, and the writes go on', async () => {
  let isOver = false;
  let written = 0;
  const stream = (async () => {
    while (!isOver) {
      await office.call('mahallas.create', { name: `${written}-маҳалла`, note: 'х'.repeat(900) });
      written += 1;
      await nextMessage();
    }
  })();
  while (written < 5) await nextMessage();
  const { id, state } = await office.call('backups.make', {});
  const atMost = written + 1;
  isOver = true;
  await stream;
  expect(state).toBe('good');
  expect(written).toBeGreaterThan(5);

  await office.call('backups.restore', { id });
  const kept = names();
  // No gap: the first so many writes, each of them, and none after.
  expect(kept.length).toBeGreaterThanOrEqual(5);
  expect(kept.length).toBeLessThanOrEqual(atMost);
  const expected = Array.from({ length: kept.length }, (_, index) => `${index}-маҳалла`);
  expect(new Set(kept)).toEqual(new Set(expected));
  expect(await office.call('maintenance.verify', {})).toMatchObject({ isGood: true });
}, 60_000);
