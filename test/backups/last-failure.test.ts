/** Why the last backup failed: what is kept for the red mark, what is no failure, and when the next try may come. */
import { tmpdir } from 'node:os';
import { beforeEach, describe, expect, it } from 'vitest';
import { createLastFailure, type LastFailure } from '../../electron/backups/last-failure.ts';
import { Refusal } from '../../shared/errors.ts';
import { createTestClock } from '../helpers/headquarters.ts';

const minute = 60_000;
let clock: ReturnType<typeof createTestClock>;
let logged: unknown[];
let damages: number;
let failure: LastFailure;

beforeEach(() => {
  clock = createTestClock();
  logged = [];
  damages = 0;
  failure = createLastFailure(() => ({
    folder: tmpdir(),
    clock,
    logError: (error) => {
      logged.push(error);
      return 'A-1';
    },
    noteDamage: async () => {
      damages += 1;
    },
  }));
});

const ofDisk = (code: string) => Object.assign(new Error(code), { code });

describe('what is kept', () => {
  it.each([
    ['a full disk', ofDisk('ENOSPC'), 'own', 'backup-no-room'],
    ['a full stick', ofDisk('ENOSPC'), 'chosen', 'backup-place-full'],
    ['a stick that only reads', ofDisk('EROFS'), 'chosen', 'backup-place-read-only'],
    ['a stick that was pulled out', ofDisk('EIO'), 'chosen', 'backup-place-missing'],
    ['a refusal', new Refusal('backup-place-missing'), 'chosen', 'backup-place-missing'],
  ] as const)('%s: its code and its place, and nothing in the log', (_name, error, place, code) => {
    const before = clock.now().toISOString();
    failure.note(error, place);
    expect(failure.get()).toEqual({ at: expect.any(String), code, place });
    expect(Date.parse(failure.get()?.at ?? '') - Date.parse(before)).toBe(1);
    expect(failure.isOfChosen()).toBe(place === 'chosen');
    expect([logged, damages]).toEqual([[], 0]);
  });

  it('what nobody foresaw, which is in the log as well', () => {
    const error = new TypeError('x is not a function');
    failure.note(error);
    expect(failure.get()).toMatchObject({ code: 'unexpected', place: 'own' });
    expect(logged).toEqual([error]);
  });

  it('damage, of which whoever holds the office is told', () => {
    failure.note(new Refusal('database-damaged'));
    expect(failure.get()).toMatchObject({ code: 'database-damaged', place: 'own' });
    expect(damages).toBe(1);
  });

  it.each(['cancelled', 'signed-out'] as const)(
    'not that somebody left in the middle: %s',
    (code) => {
      failure.note(new Refusal(code));
      expect(failure.get()).toBeNull();
      failure.note(new Refusal('backup-place-missing'), 'chosen');
      failure.note(new Refusal(code));
      expect(failure.get()).toMatchObject({ code: 'backup-place-missing', place: 'chosen' });
    },
  );
});

it('keeps the next try away for ten minutes, whichever way the clock was set; one that succeeded forgets it', () => {
  expect(failure.isFresh()).toBe(false);
  failure.note(ofDisk('ENOSPC'));
  clock.pass(9.9 * minute);
  expect(failure.isFresh()).toBe(true);
  clock.pass(0.1 * minute);
  expect(failure.isFresh()).toBe(false);
  clock.set(-60 * minute);
  expect(failure.isFresh()).toBe(false);
  failure.note(ofDisk('ENOSPC'));
  expect(failure.isFresh()).toBe(true);
  failure.clear();
  expect([failure.get(), failure.isFresh(), failure.isOfChosen()]).toEqual([null, false, false]);
});
