/**
 * Wall clock and hybrid logical clock.
 *
 * A stamp says when a field was changed, and orders changes of all offices in
 * one line: `2026-11-20T08:15:30.123Z-0000-a1b2`, i.e. instant (UTC), counter
 * (4 hex digits), device. Stamps are compared as plain strings. They never run
 * backwards on one device, even when its wall clock is set back.
 * Source: Kulkarni et al., "Logical Physical Clocks" (2014), the HLC algorithm.
 */
import type { Day } from './calendar.ts';

/** Where the time comes from. Passed in, so that tests hold the time in their hand. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** Asia/Tashkent is UTC+5 the whole year; there is no summer time. */
export const tashkentOffsetMs = 5 * 60 * 60 * 1000;

/** `YYYY-MM-DDTHH:mm:ss` on the clock in Uzbekistan, whatever the zone of the machine: what a person is told. */
export function localTime(at: Date): string {
  return new Date(at.getTime() + tashkentOffsetMs).toISOString().slice(0, 19);
}

/** The day on the calendar in Uzbekistan, whatever the zone of the machine. */
export function today(clock: Clock): Day {
  return localTime(clock.now()).slice(0, 10);
}

export interface StampParts {
  /** Milliseconds since 1970 (UTC). */
  readonly wallMs: number;
  /** Number among the stamps of one millisecond, 0–65535. */
  readonly counter: number;
  readonly device: string;
}

export interface ReceivedStamp {
  /** The own stamp to go on from; later than the last own one, and than the remote one unless that is too far ahead. */
  readonly stamp: string;
  /** True when the clock of the sender is more than `maxAheadMs` ahead: to be told, and not followed. */
  readonly isRemoteTooFarAhead: boolean;
}

const stampShape = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)-([0-9a-f]{4})-([0-9A-Za-z-]+)$/;
const deviceShape = /^[0-9A-Za-z-]+$/;
const maxCounter = 0xffff;

/**
 * The stamp of a change made here and now: always after `last`.
 * @param last the newest stamp known on this device (own or received), null at the very start.
 * @param wallMs milliseconds since 1970 by the wall clock.
 * @throws RangeError on a `last` or `device` that is not in shape.
 */
export function tickStamp(last: string | null, wallMs: number, device: string): string {
  if (last === null) return writeStamp({ wallMs, counter: 0, device });
  const { wallMs: lastMs, counter } = mustParse(last);
  if (wallMs > lastMs) return writeStamp({ wallMs, counter: 0, device });
  if (counter < maxCounter) return writeStamp({ wallMs: lastMs, counter: counter + 1, device });
  return writeStamp({ wallMs: lastMs + 1, counter: 0, device });
}

/**
 * The own stamp after something arrived from another office: later than both,
 * so that whatever is changed here next counts as newer than what was read.
 * @param maxAheadMs how far the sender's clock may be ahead before it is not followed;
 *   otherwise one office with the year 2062 would win every later change of all others.
 * Of the exchange of parcels between offices, which comes next: nothing calls it before.
 * @throws RangeError on a stamp or device that is not in shape.
 */
export function receiveStamp(
  last: string | null,
  remote: string,
  wallMs: number,
  device: string,
  maxAheadMs: number,
): ReceivedStamp {
  const isRemoteTooFarAhead = mustParse(remote).wallMs > wallMs + maxAheadMs;
  const isRemoteNewer = last === null || remote > last;
  const base = isRemoteNewer && !isRemoteTooFarAhead ? remote : last;
  return { stamp: tickStamp(base, wallMs, device), isRemoteTooFarAhead };
}

/** The parts of a stamp, or null when the text is not a stamp. */
export function parseStamp(stamp: string): StampParts | null {
  const found = stampShape.exec(stamp);
  if (found === null) return null;
  const [, instant = '', counter = '', device = ''] = found;
  const wallMs = Date.parse(instant);
  if (Number.isNaN(wallMs)) return null;
  return { wallMs, counter: Number.parseInt(counter, 16), device };
}

function mustParse(stamp: string): StampParts {
  const parts = parseStamp(stamp);
  if (parts === null) throw new RangeError(`not a stamp: ${stamp}`);
  return parts;
}

function writeStamp({ wallMs, counter, device }: StampParts): string {
  if (!deviceShape.test(device)) throw new RangeError(`not a device name: ${device}`);
  const instant = new Date(wallMs).toISOString();
  return `${instant}-${counter.toString(16).padStart(4, '0')}-${device}`;
}
