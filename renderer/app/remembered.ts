import { useCallback, useState } from 'react';
import { call, useRead } from './call.ts';

/** A small choice that outlives the window, kept on this computer: `window.…`, `grid.…`. */
export function useRemembered(key: string, initial: string): [string, (value: string) => void] {
  const kept = useRead('settings.get', { key }).data ?? null;
  const [chosen, setChosen] = useState<string | null>(null);
  const remember = useCallback(
    (next: string) => {
      setChosen(next);
      // Not being able to remember is no reason to stop anybody.
      void call('settings.save', { key, value: next }).catch(() => undefined);
    },
    [key],
  );
  return [chosen ?? kept ?? initial, remember];
}
