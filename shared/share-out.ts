/**
 * Deals `count` new families (or mahallas) out to officials so that in the end all have as nearly the
 * same as can be: who has least gets first. Among equals the earlier in the list.
 * @param loads how many each has now
 * @returns how many each gets; the sum is `count`, or 0 everywhere without officials
 */
export function shareOut(loads: readonly number[], count: number): number[] {
  const shares = loads.map(() => 0);
  for (let dealt = 0; dealt < count && loads.length > 0; dealt += 1) {
    let least = 0;
    for (let index = 1; index < loads.length; index += 1) {
      if (loadAfter(index) < loadAfter(least)) least = index;
    }
    shares[least] = (shares[least] ?? 0) + 1;
  }
  return shares;

  function loadAfter(index: number): number {
    return (loads[index] ?? 0) + (shares[index] ?? 0);
  }
}
