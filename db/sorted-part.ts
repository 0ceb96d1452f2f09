/**
 * A part of some numbers as it would be if all of them were put in order, which the array is for that part alone.
 * @param start place in that order, from 0; the part ends before `end`
 */
export function sortedPart(numbers: Float64Array, start: number, end: number): Float64Array {
  split(numbers, start);
  const from = numbers.subarray(start);
  split(from, end - start);
  return from.subarray(0, end - start).sort();
}

/** Moves the lowest numbers, so many of them, to the front (C. A. R. Hoare, Algorithm 65: Find, 1961). */
function split(numbers: Float64Array, count: number): void {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high && count > low && count <= high) {
    const pivot = numbers[(low + high) >> 1] ?? 0;
    let left = low;
    let right = high;
    while (left <= right) {
      while ((numbers[left] ?? 0) < pivot) left += 1;
      while ((numbers[right] ?? 0) > pivot) right -= 1;
      if (left > right) break;
      const moved = numbers[left] ?? 0;
      numbers[left] = numbers[right] ?? 0;
      numbers[right] = moved;
      left += 1;
      right -= 1;
    }
    // The lowest lie up to `right`, the highest from `left`; what is between has its place.
    if (count <= right) high = right;
    else if (count >= left) low = left;
    else return;
  }
}
