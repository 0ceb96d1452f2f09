/** A number of members as typed: null when empty, undefined when it is none (0, words, more than 100). */
export function readMembers(typed: string): number | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  const count = Number(text);
  return Number.isInteger(count) && count >= 1 && count <= 100 ? count : undefined;
}
