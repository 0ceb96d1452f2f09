/** Text made ready for the narrow columns of a printed table. Pure. */

const vowels = /^(?:oʻ|[aeiouаеёиоуўыэюя])[ьъʼ]*$/iu;
/** Letters of two signs, and letters with the sign that softens or separates, are one. */
const letters = /(?:oʻ|gʻ|sh|ch|\p{L})[ьъʼ]*/giu;
const anyWord = /[\p{L}ʻʼ]+/gu;
const leastPart = 2;

/**
 * What belongs together stays on one line (initials, a number and its sign), and words wider than a column may be
 * divided by syllables: else they are cut at any letter.
 * @param fits so many letters surely stand in one line of the column
 */
export function paperWords(text: string, fits: number): string {
  return text
    .replace(/№ /g, '№\u00a0')
    .replace(/(\p{Lu}\.) (?=\p{Lu}\.)/gu, '$1\u00a0')
    .replace(anyWord, (word) => (word.length > fits ? divided(word) : word));
}

/** A syllable begins with the consonant before its vowel. */
function divided(word: string): string {
  const parts = word.match(letters) ?? [word];
  const isVowel = parts.map((part) => vowels.test(part));
  return parts
    .map((part, index) => {
      const startsSyllable = isVowel[index] ? isVowel[index - 1] : isVowel[index + 1];
      const hasVowelBefore = isVowel.slice(0, index).includes(true);
      const isInside = index >= leastPart && parts.length - index > leastPart;
      return startsSyllable && hasVowelBefore && isInside ? `\u00ad${part}` : part;
    })
    .join('');
}
