/**
 * How many rows each value takes when neighbours that say the same are said once; 0 where the one above says it. Pure.
 */
export function spansOf(said: readonly string[]): number[] {
  const spans = said.map(() => 0);
  let first = 0;
  for (const [place, one] of said.entries()) {
    if (one !== said[first]) first = place;
    spans[first] = place - first + 1;
  }
  return spans;
}
