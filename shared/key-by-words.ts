/**
 * A text's key, put together of those of its words between spaces: fifty thousand names are a few thousand words, and
 * cutting them apart into lists takes longer than looking the words up.
 * @param keyOf of one word; '' of one that adds nothing, null or undefined of one that has no key by itself
 * @returns null as soon as a word has none
 */
export function keyByWords(
  text: string,
  keyOf: (word: string) => string | null | undefined,
): string | null {
  let key = '';
  for (let from = 0; from <= text.length; ) {
    const space = text.indexOf(' ', from);
    const end = space === -1 ? text.length : space;
    const own = keyOf(text.slice(from, end));
    if (own === null || own === undefined) return null;
    if (own !== '') key = key === '' ? own : `${key} ${own}`;
    from = end + 1;
  }
  return key;
}
