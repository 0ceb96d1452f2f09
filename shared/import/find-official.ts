/** Which official a text means. */
import { foldKey, nameKeyMatches } from '../uzbek-script.ts';
import type { KnownOfficial } from './known.ts';
import { isSameKey, longestName } from './lost-letters.ts';

export interface FoundOfficial {
  readonly official: KnownOfficial;
  /** Written as surname and initials. */
  readonly isShort: boolean;
}

/** Null when none fits, or several do. */
export type OfficialFinder = (typed: string) => FoundOfficial | null;

/** Finds an official by the whole name in any script, with lost letters too; else by surname and initials. */
export function createOfficialFinder(officials: readonly KnownOfficial[]): OfficialFinder {
  const byKey = new Map<string, KnownOfficial[]>();
  for (const official of officials) {
    const key = foldKey(official.fullName);
    byKey.set(key, [...(byKey.get(key) ?? []), official]);
  }
  const found = new Map<string, FoundOfficial | null>();
  const find: OfficialFinder = (typed) => {
    if (typed.length > longestName) return null;
    const exact =
      byKey.get(foldKey(typed)) ?? officials.filter(({ fullName }) => isSameKey(typed, fullName));
    if (exact.length > 0) return only(exact, false);
    return only(
      officials.filter(({ fullName }) => nameKeyMatches(typed, fullName)),
      true,
    );
  };
  // A list names the same few officials on every row.
  return (typed) => {
    let answer = found.get(typed);
    if (answer === undefined) {
      answer = find(typed);
      found.set(typed, answer);
    }
    return answer;
  };
}

function only(officials: readonly KnownOfficial[], isShort: boolean): FoundOfficial | null {
  const [official, ...others] = officials;
  return official && others.length === 0 ? { official, isShort } : null;
}
