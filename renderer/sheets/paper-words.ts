/** Text made ready for printed lines and for the narrow columns of a printed table. Pure. */

const nbsp = '\u00a0';
/** No line ends here; takes no room. */
const joiner = '\u2060';
const softHyphen = '\u00ad';
/** A line may end here; takes no room. */
const mayBreak = '\u200b';

const vowels = /^(?:oʻ|[aeiouаеёиоуўыэюя])[ьъʼ]*$/iu;
/**
 * Letters of two signs, and letters with the sign that softens or separates, are one. So is нг, one sound («енгил»),
 * except where a suffix begins with the г («янгилан-ган»).
 */
const letters = /(?:oʻ|gʻ|sh|ch|нг(?!ан|ач|унч)|ng(?!ʻ|an|ach|unch)|\p{L})[ьъʼ]*/giu;
/** An address of the net or of mail, or a word. */
const addressOrWord = /\S*(?:\/\/|@)\S*|[\p{L}ʻʼ]+/gu;
/** Letters of a word that stay on its first line, and that come to the next, at the least. */
const leastBefore = 3;
const leastAfter = 2;

/**
 * What belongs together stays on one line, and words wider than a column may be divided by syllables: else they are
 * cut at any letter.
 * @param fits so many letters surely stand in one line of the column
 */
export function paperWords(text: string, fits: number): string {
  return keptTogether(text, fits).replace(addressOrWord, (word) => {
    if (word.length <= fits) return word;
    return /[/@]/.test(word) ? word.replace(/[/.?&=@]/g, `$&${mayBreak}`) : divided(word);
  });
}

/** Two neighbours that no line parts, if both have room in one: the first, the space, what stands behind it. */
const neighbours = [
  // A number and what it counts.
  /(\d[\d\u00a0.,]*-?) (?=(\p{L}+|%))/gu,
  // A surname and its initials, in either order.
  /(\p{Lu}[\p{Ll}ʻʼ]+) (?=(\p{Lu}\.(?:\u00a0\p{Lu}\.)?))/gu,
  /(\p{Lu}\.) (?=(\p{Lu}[\p{Ll}ʻʼ]+))/gu,
];

/**
 * A number and what it counts, «№» and its number, initials and «12-сон» are not parted by the end of a line.
 * @param fits letters in a line; what is longer together is parted all the same
 */
export function keptTogether(text: string, fits = Number.POSITIVE_INFINITY): string {
  const close = text
    .replace(/№ /g, `№${nbsp}`)
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${nbsp}`)
    .replace(/(\p{Lu}\.) (?=\p{Lu}\.)/gu, `$1${nbsp}`)
    .replace(/[\p{Lu}\d]+(?:-[\p{L}\d]+)+/gu, (sign) =>
      /\d/.test(sign) && sign.length <= fits ? sign.replaceAll('-', `-${joiner}`) : sign,
    );
  return neighbours.reduce(
    (line, pattern) =>
      line.replace(pattern, (whole, first: string, second: string) =>
        whole.length + second.length <= fits ? `${first}${nbsp}` : whole,
      ),
    close,
  );
}

/** A syllable begins with the consonant before its vowel; one that carries ъ ends the syllable before. */
function divided(word: string): string {
  const parts = word.match(letters) ?? [word];
  const isVowel = parts.map((part) => vowels.test(part));
  const isClosed = parts.map((part, index) => !isVowel[index] && /[ъʼ]$/iu.test(part));
  return parts
    .map((part, index) => {
      const followsVowel = isVowel[index - 1] || isClosed[index - 1];
      const startsSyllable = isVowel[index] ? followsVowel : isVowel[index + 1] && !isClosed[index];
      const hasVowelBefore = isVowel.slice(0, index).includes(true);
      const isInside =
        parts.slice(0, index).join('').length >= leastBefore && parts.length - index > leastAfter;
      return startsSyllable && hasVowelBefore && isInside ? `${softHyphen}${part}` : part;
    })
    .join('');
}
