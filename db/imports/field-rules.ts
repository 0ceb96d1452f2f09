/** Which value stands when a workbook and the office both have one. Pure. */

import { hasCyrillic, hasLostLetters, isSameKey } from '../../shared/import/lost-letters.ts';
import type { Field, FieldState } from '../../shared/import/model.ts';
import { checkJshshir } from '../../shared/jshshir.ts';
import type { Value } from '../tables.ts';

/** `undefined`: what the office has stays. */
export type Taken<V> = V | null | undefined;

/** A blank or unreadable cell never erases; a cell that says "none" does. */
export function takeValue<V extends Value>({ state, value }: Field<V>, before: Value): Taken<V> {
  return takeAs(state, value, before);
}

/** The same for what stands for the value of a field, such as the id of an item. */
export function takeAs<V extends Value>(
  state: FieldState,
  value: V | null,
  before: Value,
): Taken<V> {
  if (state === 'none') return before === null ? undefined : null;
  if (value === null || value === before) return undefined;
  return value;
}

/**
 * A text that is spelled otherwise and means the same never replaces a better spelling: not the other
 * script, not К Г Х for Қ Ғ Ҳ, not «?». Text that may have lost letters only fills what is empty.
 */
export function takeText(field: Field<string>, before: Value): Taken<string> {
  const taken = takeValue(field, before);
  if (typeof taken !== 'string' || typeof before !== 'string') return taken;
  if (hasLostLetters(before) && !hasLostLetters(taken)) return taken;
  if (field.isLossy && /[кгх?]/i.test(taken)) return undefined;
  if (!isSameKey(taken, before)) return taken;
  const isWorse =
    hasCyrillic(taken) !== hasCyrillic(before) || ownLetters(taken) < ownLetters(before);
  return isWorse || field.isLossy ? undefined : taken;
}

/** A number that passes its check replaces one that fails, never the other way round. */
export function takeJshshir(field: Field<string>, before: Value): Taken<string> {
  const taken = takeValue(field, before);
  if (typeof taken !== 'string' || typeof before !== 'string') return taken;
  const isWorse = checkJshshir(before).isWellFormed && !checkJshshir(taken).isWellFormed;
  return isWorse ? undefined : taken;
}

/** How many letters of its own the Uzbek spelling has. */
function ownLetters(text: string): number {
  return text.match(/[қғҳў]/gi)?.length ?? 0;
}
