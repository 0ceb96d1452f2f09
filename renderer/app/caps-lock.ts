/** Whether Caps Lock is on, as the last key or click told: the system does not say it otherwise. */
import { useSyncExternalStore } from 'react';

let isOn = false;
const listeners = new Set<() => void>();

function look(event: KeyboardEvent | MouseEvent): void {
  // The key itself reports the state before it was pressed.
  const next = event.getModifierState?.('CapsLock') ?? false;
  if (next === isOn) return;
  isOn = next;
  for (const listener of listeners) listener();
}

for (const type of ['keydown', 'keyup', 'pointerdown'] as const)
  window.addEventListener(type, look, { capture: true });

export function useCapsLock(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isOn,
  );
}
