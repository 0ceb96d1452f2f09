/** Which mahalla a text means. */
import { editDistance } from '../edit-distance.ts';
import { foldMahalla } from '../uzbek-script.ts';
import type { KnownMahalla } from './known.ts';
import { hasLostLetters, longestName, lostLetterPattern } from './lost-letters.ts';
import { bareMahalla } from './mahalla-spelling.ts';

export interface FoundMahalla {
  readonly mahalla: KnownMahalla;
  /** Only the nearest name: a person has to confirm it. */
  readonly isGuess: boolean;
}

/** Null when none fits, or several do. */
export type MahallaFinder = (typed: string) => FoundMahalla | null;

/** Finds a mahalla by its name in any script, with lost letters too; else the nearest name, as a guess. */
export function createMahallaFinder(mahallas: readonly KnownMahalla[]): MahallaFinder {
  const all = mahallas.map((mahalla) => ({ mahalla, key: foldMahalla(mahalla.name) }));
  return (typed) => {
    if (typed.length > longestName) return null;
    const { name } = bareMahalla(typed);
    const key = foldMahalla(typed);
    const pattern = hasLostLetters(name) ? lostLetterPattern(name) : null;
    const same = all.filter((one) => (pattern ? pattern.test(one.key) : one.key === key));
    const exact = same.length > 1 ? same.filter((one) => one.mahalla.name === name) : same;
    if (same.length > 0) return only(exact, false);
    return only(nearest(key, all), true);
  };
}

/**
 * For a cell, which is read at once and leaves no question: the id of the mahalla that a text means beyond doubt,
 * spelled as in any file; else null.
 */
export function createMahallaReader(
  mahallas: readonly KnownMahalla[],
): (typed: string) => string | null {
  let find: MahallaFinder | null = null;
  return (typed) => {
    find ??= createMahallaFinder(mahallas);
    const found = find(typed);
    return found && !found.isGuess ? found.mahalla.id : null;
  };
}

function only(found: readonly { mahalla: KnownMahalla }[], isGuess: boolean): FoundMahalla | null {
  const [first, ...others] = found;
  return first && others.length === 0 ? { mahalla: first.mahalla, isGuess } : null;
}

/** The names with the fewest slips: one is allowed in a short name, two in a long one. */
function nearest<One extends { key: string }>(key: string, all: readonly One[]): One[] {
  const allowed = key.length >= 10 ? 2 : key.length >= 5 ? 1 : 0;
  for (let slips = 1; slips <= allowed; slips++) {
    const found = all.filter((one) => editDistance(key, one.key, slips) <= slips);
    if (found.length > 0) return found;
  }
  return [];
}
