/**
 * How many typing slips lie between `a` and `b`: a letter added, lost or
 * replaced, or two neighbours swapped (optimal string alignment distance).
 *
 * Give it keys from `foldKey`, so that alphabet, case and apostrophes do not
 * count as slips. Counting stops as soon as the answer is over `max`; the
 * result is then `max + 1`, whatever the true distance.
 */
export function editDistance(a: string, b: string, max: number): number {
  const tooFar = max + 1;
  if (Math.abs(a.length - b.length) > max) return tooFar;
  let twoRowsUp: number[] = [];
  let rowAbove = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let smallest = row;
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      let cost = Math.min(
        at(rowAbove, column) + 1,
        at(current, column - 1) + 1,
        at(rowAbove, column - 1) + (isSame ? 0 : 1),
      );
      const isSwap =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwap) cost = Math.min(cost, at(twoRowsUp, column - 2) + 1);
      current.push(cost);
      smallest = Math.min(smallest, cost);
    }
    if (smallest > max) return tooFar;
    twoRowsUp = rowAbove;
    rowAbove = current;
  }
  return Math.min(at(rowAbove, b.length), tooFar);
}

/** Cell of a row that is known to be filled up to `column`. */
function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
