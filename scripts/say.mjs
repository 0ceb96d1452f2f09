/**
 * What the scripts say to the person in front of them. Everything goes to standard error, so that
 * standard output stays the answer alone (`npm run --silent cli -- call …` prints JSON there).
 */

const startedAt = performance.now();

/** A failure that a person can do something about: printed as one sentence, without a stack. */
export class PlainError extends Error {}

/**
 * One progress line, with the seconds since the script was started.
 * @param {string} line
 */
export function say(line) {
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1).padStart(6);
  process.stderr.write(`${seconds} s  ${line}\n`);
}

/**
 * Runs the main function of a script that was started directly, and turns a failure into a
 * sentence and an exit code.
 * @param {() => Promise<number | void>} main answers the exit code
 */
export async function runAsScript(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    const text = error instanceof PlainError ? error.message : describe(error);
    process.stderr.write(`\n${text}\n`);
    process.exitCode = 1;
  }
}

/** @param {unknown} error */
function describe(error) {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
