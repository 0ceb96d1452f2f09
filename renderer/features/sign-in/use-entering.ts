import { useState } from 'react';
import { asCallError, type CallError } from '../../app/call.ts';
import { useCountdown } from '../../components/use-countdown.ts';

export interface Entering {
  /** Tries; answers whether the door opened. */
  enter(attempt: () => Promise<unknown>): Promise<boolean>;
  readonly isBusy: boolean;
  readonly error: CallError | null;
  /** Seconds until the next try is taken. */
  readonly wait: number;
}

/** Trying passwords and codes: what was wrong, and how long to wait. */
export function useEntering(): Entering {
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<CallError | null>(null);
  const [until, setUntil] = useState<number | null>(null);

  async function enter(attempt: () => Promise<unknown>): Promise<boolean> {
    setBusy(true);
    try {
      await attempt();
      setError(null);
      return true;
    } catch (failure) {
      const refused = asCallError(failure);
      const seconds = Number(refused.report.params['seconds'] ?? 0);
      setError(refused);
      setUntil(seconds > 0 ? Date.now() + seconds * 1000 : null);
      return false;
    } finally {
      setBusy(false);
    }
  }

  return { enter, isBusy, error, wait: useCountdown(until) };
}
