import { useEffect, useState } from 'react';

/** Whole seconds until an instant (ms), counted down; 0 when it is past or null. */
export function useCountdown(untilMs: number | null): number {
  const [now, setNow] = useState(Date.now);
  const left = untilMs === null ? 0 : Math.max(0, Math.ceil((untilMs - now) / 1000));
  const isOver = left === 0;
  useEffect(() => {
    setNow(Date.now());
    if (untilMs === null || isOver) return;
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [untilMs, isOver]);
  return left;
}
