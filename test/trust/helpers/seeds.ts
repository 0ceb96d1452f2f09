/** Seeds of property tests: other ones at each run, printed in the names of the tests, given again by TEZKOR_SEED. */

const first = Number(process.env['TEZKOR_SEED'] ?? Date.now() % 1_000_000);

export function seedsOf(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => first + at);
}

/** The machine of the tests has two cores. */
const atOnce = 2;

/** Runs `work` for each seed, two at a time; answers what went wrong, by seed. */
export async function inTwos(
  seeds: readonly number[],
  work: (seed: number) => Promise<string[]>,
): Promise<string[]> {
  const left = [...seeds];
  const wrongs: string[] = [];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let seed = left.shift(); seed !== undefined; seed = left.shift()) {
        const found = await work(seed).catch((error: unknown) => [String(error)]);
        wrongs.push(...found.map((one) => `seed ${seed}: ${one}`));
      }
    }),
  );
  return wrongs;
}
