import { uptime } from 'node:os';
import { type Clock, systemClock } from '../shared/clock.ts';

/** A wall clock beside one that nobody sets: waits are measured by it. */
export interface MachineClock extends Clock {
  /** Milliseconds since this machine was started, its sleep included. */
  uptimeMs(): number;
}

export const machineClock: MachineClock = { ...systemClock, uptimeMs: () => uptime() * 1000 };
