import { useCallback, useEffect, useState } from 'react';
import { call } from './call.ts';

/** A small choice that outlives the window, kept on this computer: `window.…`, `grid.…`. */
export function useRemembered(key: string, initial: string): [string, (value: string) => void] {
  const [value, setValue] = useState(initial);
  useEffect(() => {
    let isCurrent = true;
    void call('settings.get', { key })
      .then((kept) => {
        if (isCurrent && kept !== null) setValue(kept);
      })
      // Not being able to remember is no reason to stop anybody.
      .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [key]);
  const remember = useCallback(
    (next: string) => {
      setValue(next);
      void call('settings.save', { key, value: next }).catch(() => undefined);
    },
    [key],
  );
  return [value, remember];
}
