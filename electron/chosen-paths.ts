/**
 * Files that a dialog chose: nothing else is ever opened or written for a window. Kept with where each really
 * lies, so that a link put in its place afterwards leads nowhere.
 */
import { lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';

export interface ChosenPaths {
  add(path: string): void;
  has(path: string): boolean;
  list(): readonly string[];
  /** Somebody else sits at the program: they choose anew. */
  clear(): void;
}

/** The paths that dialogs gave during this run: a window may name no others. */
export function createChosenPaths(): ChosenPaths {
  const chosen = new Map<string, string>();
  return {
    add(path) {
      const place = placeOf(path);
      if (place !== null) chosen.set(path, place);
    },
    has(path) {
      const place = chosen.get(path);
      return place !== undefined && place === placeOf(path);
    },
    list: () => [...chosen.keys()],
    clear: () => chosen.clear(),
  };
}

/** Where a path leads, links followed; a file that is not there yet lies in its folder. Null: nowhere. */
export function placeOf(path: string): string | null {
  if (!isAbsolute(path) || path.includes('\0')) return null;
  try {
    return realpathSync(path);
  } catch {
    try {
      // A link to where nothing is yet would be followed by whoever writes there.
      if (lstatSync(path, { throwIfNoEntry: false })) return null;
      return join(realpathSync(dirname(path)), basename(path));
    } catch {
      return null;
    }
  }
}
