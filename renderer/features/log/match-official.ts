import type { LogOfficial } from '../../../shared/log.ts';
import { foldKey, nameKeyMatches } from '../../../shared/uzbek-script.ts';

/**
 * The official meant by a name as people write it: in any script, in full, as surname and initials, or
 * by its beginning. Several when it is not clear; none when nobody is called so.
 */
export function matchOfficials(
  name: string,
  officials: readonly LogOfficial[],
): readonly LogOfficial[] {
  const key = foldKey(name);
  if (key === '') return [];
  const exact = officials.filter((one) => foldKey(one.fullName) === key);
  if (exact.length > 0) return exact;
  const short = officials.filter((one) => nameKeyMatches(name, one.fullName));
  if (short.length > 0) return short;
  return officials.filter((one) => foldKey(one.fullName).startsWith(key));
}
