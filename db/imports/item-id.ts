/** Ids of the items of lists. */

const ids = new Map<string, Map<string, string>>();

/** `relation` and `son` as `relation.son`: a list of people says the same few again and again, so it is one text. */
export function itemId(list: string, code: string): string {
  const known = ids.get(list) ?? new Map<string, string>();
  ids.set(list, known);
  let id = known.get(code);
  if (id === undefined) {
    id = `${list}.${code}`;
    known.set(code, id);
  }
  return id;
}
