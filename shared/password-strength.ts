/** How hard a password is to guess, for the hint beside the field; the door has its own bounds. */
import { minPasswordLength } from './session.ts';
import { foldKey } from './uzbek-script.ts';

export type Strength = 'short' | 'named' | 'weak' | 'fair' | 'strong';

/** What is tried first everywhere: keyboard rows and the usual words, folded. */
const usual = ['123456', 'qwerty', 'йцукен', 'parol', 'password', 'admin', 'shtab', 'gijduvon'];

/** Bits under which a password counts as weak, as fair. */
const weakBits = 38;
const fairBits = 58;

/**
 * Counts the signs that add something (no repetitions, no runs like "abc" or "321") times the choice among signs
 * of the kinds that occur. Four or five words come out strong, "Parol123" weak.
 * @param login may not be part of it: then it is 'named', however long
 */
export function strengthOf(password: string, login: string): Strength {
  if (password.length < minPasswordLength) return 'short';
  const folded = foldKey(password);
  const name = foldKey(login);
  if (name.length >= 3 && folded.includes(name)) return 'named';
  if (isOneSign(password)) return 'weak';
  let bits = newSigns(password) * Math.log2(kindsOf(password));
  if (usual.some((word) => folded.includes(foldKey(word)))) bits /= 2;
  if (bits < weakBits) return 'weak';
  return bits < fairBits ? 'fair' : 'strong';
}

function isOneSign(password: string): boolean {
  return new Set(password).size <= 2;
}

function newSigns(password: string): number {
  const codes = [...password].map((sign) => sign.codePointAt(0) ?? 0);
  return codes.filter((code, index) => {
    const before = codes[index - 1];
    return before === undefined || Math.abs(code - before) > 1;
  }).length;
}

function kindsOf(password: string): number {
  const kinds: readonly [RegExp, number][] = [
    [/\d/, 10],
    [/[a-z]/, 26],
    [/[A-Z]/, 26],
    [/\p{Script=Cyrillic}/u, 36],
    [/[^\p{L}\d]/u, 20],
  ];
  return kinds.reduce((sum, [kind, count]) => sum + (kind.test(password) ? count : 0), 0);
}
