/** Shared by the measurements: medians, and one line a result. */

export interface Measured {
  /** Milliseconds. */
  readonly median: number;
  readonly worst: number;
}

/** Runs `work` a few times to warm up, then `times` times. */
export async function measure(work: () => unknown, times = 30): Promise<Measured> {
  for (let round = 0; round < 3; round += 1) await work();
  const taken: number[] = [];
  for (let round = 0; round < times; round += 1) {
    const startedAt = performance.now();
    await work();
    taken.push(performance.now() - startedAt);
  }
  taken.sort((a, b) => a - b);
  return { median: taken[Math.floor(taken.length / 2)] ?? 0, worst: taken.at(-1) ?? 0 };
}

/** `bound` in the unit of the value; the line says whether it is kept. */
export function printLine(
  name: string,
  value: number,
  unit: string,
  bound: number,
  remark = '',
): void {
  const verdict = value <= bound ? 'kept' : 'NOT KEPT';
  const figure = unit === 'ms' || unit === 'MB' ? value.toFixed(1) : value.toFixed(2);
  console.log(
    `${name.padEnd(58)} ${figure.padStart(9)} ${unit.padEnd(3)} bound ${bound} ${unit}: ${verdict} ${remark}`.trimEnd(),
  );
}
