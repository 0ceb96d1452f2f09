/** Wrong words on the command line: exit code 2. */
export class UsageError extends Error {}

/** @throws UsageError when the option was not given */
export function needed(value: string | undefined, option: string): string {
  if (!value) throw new UsageError(`${option} is missing`);
  return value;
}

/** @throws UsageError that lists the choices */
export function oneOf<const Choice extends string>(
  value: string,
  choices: readonly Choice[],
  option: string,
): Choice {
  const choice = choices.find((known) => known === value);
  if (!choice) throw new UsageError(`${option} is one of ${choices.join(', ')}`);
  return choice;
}
