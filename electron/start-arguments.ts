/** What the program is started with. */
const ours = ['--data', '--page', '--exit-after-ready'];
/** Of Chromium's own, those that open nothing: for weak graphics cards, far screens, and root on Linux. */
const harmless = ['--disable-gpu', '--force-device-scale-factor', '--no-sandbox'];

/** The value after `name`, or null. */
export function argument(name: string, given: readonly string[] = process.argv): string | null {
  const index = given.indexOf(name);
  return index >= 0 ? (given[index + 1] ?? null) : null;
}

/**
 * The first argument with which a packaged program does not start, or null. Chromium has hundreds of switches,
 * among them `--remote-debugging-port`, which lays the open window before whoever asks.
 * @param given the arguments after the program's own path
 */
export function forbiddenArgument(given: readonly string[]): string | null {
  const switches = given.filter(
    (part, index) => part.startsWith('-') && !['--data', '--page'].includes(given[index - 1] ?? ''),
  );
  const nameOf = (part: string) => part.split('=')[0] ?? '';
  return switches.find((part) => ![...ours, ...harmless].includes(nameOf(part))) ?? null;
}

/** The same arguments with another data folder. */
export function withDataFolder(given: readonly string[], folder: string): string[] {
  const others = given.filter((part, index) => part !== '--data' && given[index - 1] !== '--data');
  return [...others, '--data', folder];
}
