/** Shared by the measurements: medians, and one line a result. */

export interface Measured {
  /** Milliseconds on the clock. */
  readonly median: number;
  readonly worst: number;
  /** Milliseconds of the processor, of this process: what other programs do counts for little in it. */
  readonly cpu: number;
}

/** Runs `work` a few times to warm up, then `times` times. */
export async function measure(work: () => unknown, times = 30, before = 3): Promise<Measured> {
  for (let round = 0; round < before; round += 1) await work();
  const taken: number[] = [];
  const used: number[] = [];
  for (let round = 0; round < times; round += 1) {
    const usedBefore = cpuTime();
    const startedAt = performance.now();
    await work();
    taken.push(performance.now() - startedAt);
    used.push(cpuTime() - usedBefore);
  }
  return { median: medianOf(taken), worst: Math.max(...taken), cpu: medianOf(used) };
}

function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** A line of a measurement in milliseconds, with the processor's share and the worst round beside it. */
export function printMeasured(name: string, { median, worst, cpu }: Measured, bound: number): void {
  printLine(name, median, 'ms', bound, `(processor ${cpu.toFixed(1)}, worst ${worst.toFixed(1)})`);
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
