import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStamp, receiveStamp, tickStamp, today } from '../../shared/clock.ts';

const noon = Date.UTC(2026, 10, 20, 12);
const minute = 60_000;

it('the day changes at midnight in Tashkent, which is 19:00 UTC', () => {
  expect(today({ now: () => new Date('2026-11-20T18:59:59.999Z') })).toBe('2026-11-20');
  expect(today({ now: () => new Date('2026-11-20T19:00:00Z') })).toBe('2026-11-21');
});

describe('stamps of one device', () => {
  it('read as instant, counter and device', () => {
    const stamp = tickStamp(null, noon, 'pc-1');
    expect(stamp).toBe('2026-11-20T12:00:00.000Z-0000-pc-1');
    expect(parseStamp(stamp)).toEqual({ wallMs: noon, counter: 0, device: 'pc-1' });
  });

  it('go on when the wall clock is set back, or stands still', () => {
    const first = tickStamp(null, noon, 'pc-1');
    const second = tickStamp(first, noon - 24 * 60 * minute, 'pc-1');
    expect(second).toBe('2026-11-20T12:00:00.000Z-0001-pc-1');
  });

  it('borrow a millisecond when the counter is full', () => {
    expect(tickStamp('2026-11-20T12:00:00.000Z-ffff-pc-1', noon, 'pc-1')).toBe(
      '2026-11-20T12:00:00.001Z-0000-pc-1',
    );
  });

  it('are always later as text, whatever the wall clock does', () => {
    const walls = fc.array(fc.integer({ min: 0, max: 4_000_000_000_000 }), { maxLength: 50 });
    fc.assert(
      fc.property(walls, (wallTimes) => {
        let last = tickStamp(null, noon, 'a');
        for (const wallMs of wallTimes) {
          const next = tickStamp(last, wallMs, 'a');
          expect(next > last).toBe(true);
          expect(parseStamp(next)).not.toBeNull();
          last = next;
        }
      }),
    );
  });
});

describe('a stamp from another office', () => {
  const limit = 10 * minute;

  it('is followed: the next own change is later than what was read', () => {
    const remote = tickStamp(null, noon + minute, 'zz');
    const own = tickStamp(null, noon, 'aa');
    const received = receiveStamp(own, remote, noon, 'aa', limit);
    expect(received.isRemoteTooFarAhead).toBe(false);
    expect(received.stamp > remote).toBe(true);
  });

  it('never takes the own clock back', () => {
    const own = tickStamp(null, noon, 'aa');
    const received = receiveStamp(
      own,
      tickStamp(null, noon - minute, 'zz'),
      noon - minute,
      'aa',
      limit,
    );
    expect(received.stamp > own).toBe(true);
  });

  it('from a clock that is far ahead is told and not followed', () => {
    const remote = tickStamp(null, Date.UTC(2062, 0, 1), 'zz');
    expect(receiveStamp(null, remote, noon, 'aa', limit)).toEqual({
      stamp: '2026-11-20T12:00:00.000Z-0000-aa',
      isRemoteTooFarAhead: true,
    });
  });
});

describe('what is not a stamp', () => {
  it.each(['', '2026-11-20', '2026-11-20T12:00:00.000Z-0-a', '2026-13-20T12:00:00.000Z-0000-a'])(
    '%j',
    (text) => {
      expect(parseStamp(text)).toBeNull();
      expect(() => tickStamp(text, noon, 'a')).toThrow(RangeError);
    },
  );

  it('a device name with a space', () => {
    expect(() => tickStamp(null, noon, 'pc 1')).toThrow(RangeError);
  });
});
