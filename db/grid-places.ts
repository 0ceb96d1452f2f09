/**
 * Numbers that rise with the beginning of an order key. Narrow rows keep them beside what they name, so that two
 * comparisons of numbers tell of nearly every row on which side of a key it lies (db/grid-rough.ts).
 */

import { orderSigns } from '../shared/order-key.ts';

/** So many letters tell keys apart well enough; the number of a text still takes six bytes. */
const letters = 4;
/** Nothing at all comes first. */
const codes = orderSigns.length + 1;
const codeOf = new Map(Array.from(orderSigns, (letter, index) => [letter, index + 1]));

/** The function of SQL that answers the place of an order key, once `textBook` was asked for. */
export const placeFunction = 'grid_place';

/** Keys in their order have places that do not fall; keys have the same place if they begin alike. */
export function placeOf(key: string): number {
  let place = 0;
  for (let index = 0; index < letters; index += 1)
    place = place * codes + (codeOf.get(key.charAt(index)) ?? 0);
  return place;
}

/** How the keys with a place begin. */
export function beginningOf(place: number): string {
  let beginning = '';
  for (let rest = place; rest > 0; rest = Math.floor(rest / codes))
    beginning = orderSigns.charAt((rest % codes) - 1) + beginning;
  return beginning;
}

/** The keys with the same place as this one lie from `from` up to, not including, `below`. */
export function likeKeys(key: string): { from: string; below: string } {
  const beginning = key.slice(0, letters);
  return { from: beginning, below: beginning.length < letters ? `${key}\u0000` : `${beginning}~` };
}

/** More texts than any file has; a place times this and the number of a text are one number. */
export const manyTexts = 2 ** 24;

/** Of a narrow row's column for a text: the number of the text in `grid_text`. */
export const textSeq = (column: string) => `(${column} & ${manyTexts - 1})`;
