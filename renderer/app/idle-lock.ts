import { useEffect } from 'react';
import { usualLockMinutes } from '../../shared/lock-minutes.ts';
import { useRead } from './call.ts';
import { useLater } from './later.ts';
import { useUser } from './rights.tsx';
import { lockNow } from './session.ts';

const lookEveryMs = 5000;
const signsOfLife = ['pointerdown', 'pointermove', 'wheel', 'keydown'] as const;

/** Locks the window when nobody has touched it for as long as the office allows; also after sleep. */
export function useIdleLock(): void {
  const kept = useRead('settings.lockMinutes', {}, { isEnabled: useLater() }).data;
  // Not told before the person has a password of their own; until then the usual.
  const usual = useUser()?.mustChangePassword ? usualLockMinutes.office : 0;
  const minutes = kept ?? usual;
  useEffect(() => {
    if (minutes === 0) return;
    let lastAt = Date.now();
    const live = () => {
      lastAt = Date.now();
    };
    const look = () => {
      const passed = Date.now() - lastAt;
      // A clock set back would keep the window open for ever.
      if (passed < 0) lastAt = Date.now();
      else if (passed >= minutes * 60_000) void lockNow();
    };
    for (const sign of signsOfLife) window.addEventListener(sign, live, { capture: true });
    const timer = setInterval(look, lookEveryMs);
    return () => {
      for (const sign of signsOfLife) window.removeEventListener(sign, live, { capture: true });
      clearInterval(timer);
    };
  }, [minutes]);
}
