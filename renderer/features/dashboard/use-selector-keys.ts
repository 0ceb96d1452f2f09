import { useEffect } from 'react';

/** F11 goes into the view for the meeting and out of it, Esc out. */
export function useSelectorKeys(isSelector: boolean, setSelector: (next: boolean) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // A menu or dialog that is open takes Esc for itself.
      const leaves = event.key === 'Escape' && isSelector && !event.defaultPrevented;
      if (event.key !== 'F11' && !leaves) return;
      event.preventDefault();
      setSelector(event.key === 'F11' && !isSelector);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isSelector, setSelector]);
}
