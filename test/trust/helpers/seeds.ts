/** Seeds of property tests: other ones at each run, printed in the names of the tests, given again by TEZKOR_SEED. */

const first = Number(process.env['TEZKOR_SEED'] ?? Date.now() % 1_000_000);

export function seedsOf(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => first + at);
}
