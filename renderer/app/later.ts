/**
 * What nobody waits for: counts beside the navigation, sums in the bars. It is asked once the window has drawn what it
 * was opened for; asked with the first page it would take that page's processor and stand before its rows.
 */
import { useSyncExternalStore } from 'react';

/** A page that never says it has drawn holds nothing up for longer. */
const longestMs = 600;

let isLater = false;
const listeners = new Set<() => void>();

/** Begins to wait for the first page. */
export function startLater(): void {
  setTimeout(beginLater, longestMs);
}

/** The first page is on screen. */
export function beginLater(): void {
  if (isLater) return;
  isLater = true;
  for (const listener of listeners) listener();
}

/** False until the first page of this window is on screen; then true for good. */
export function useLater(): boolean {
  return useSyncExternalStore(subscribe, () => isLater);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
