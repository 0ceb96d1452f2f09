/** What a window may send at most; the largest honest message is a pasted range of a few megabytes. */
const mostCharacters = 20_000_000;
const mostValues = 500_000;
const deepest = 100;

/**
 * Whether a call's input is plain data of a bearable size. Looked at without recursion and only as far as the
 * bounds reach, before anything else touches it.
 */
export function isBearable(input: unknown): boolean {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: input, depth: 0 }];
  let values = 0;
  let characters = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    values += 1;
    if (typeof value === 'string') characters += value.length;
    else if (typeof value === 'object' && value !== null) {
      if (depth >= deepest || !isPlain(value)) return false;
      const names = Array.isArray(value) ? [] : Object.keys(value);
      const inside = Object.values(value);
      if (values + open.length + inside.length > mostValues) return false;
      for (const name of names) characters += name.length;
      for (const one of inside) open.push({ value: one, depth: depth + 1 });
    } else if (
      typeof value === 'bigint' ||
      typeof value === 'symbol' ||
      typeof value === 'function'
    )
      return false;
    if (characters > mostCharacters) return false;
  }
  return true;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === Array.prototype || prototype === null;
}
