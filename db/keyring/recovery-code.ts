import { createHash, randomBytes } from 'node:crypto';
import { foldRecoverySigns } from '../../shared/recovery-signs.ts';

/** Crockford's base 32: no I, L, O, U, which are read for other signs. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const randomSigns = 28;
const checkSigns = 2;

/**
 * A recovery code: 140 random bits and 10 bits that tell a mistyped sign, as six groups of five.
 * Printed once, kept nowhere.
 */
export function newRecoveryCode(): string {
  const signs = [...randomBytes(randomSigns)].map((byte) => alphabet[byte % 32]).join('');
  return (signs + checkOf(signs)).replace(/(.{5})(?=.)/g, '$1-');
}

/** The code as it was made, from what a person typed; null when a sign was mistyped or left out. */
export function readRecoveryCode(typed: string): string | null {
  const signs = foldRecoverySigns(typed);
  if (signs.length !== randomSigns + checkSigns) return null;
  if ([...signs].some((sign) => !alphabet.includes(sign))) return null;
  const body = signs.slice(0, randomSigns);
  if (checkOf(body) !== signs.slice(randomSigns)) return null;
  return signs.replace(/(.{5})(?=.)/g, '$1-');
}

function checkOf(signs: string): string {
  const digest = createHash('sha256').update(signs).digest();
  return [...digest.subarray(0, checkSigns)].map((byte) => alphabet[byte % 32]).join('');
}
