/**
 * Words whose Latin spelling does not follow from the Cyrillic one, by stem:
 * the entry holds for every word that begins with it («бюджети», «октябрда»).
 * Lower case; a stem ends before ь, which Latin drops anyway.
 * Source: the spelling rules of Uzbek (resolution 339 of 24.08.1995) and the
 * month names of lex.uz in both alphabets.
 */
export const latinOverrides: readonly (readonly [cyrillicStem: string, latinStem: string])[] = [
  ['сентябр', 'sentabr'],
  ['октябр', 'oktabr'],
  ['бюджет', 'budjet'],
  ['меъёр', 'meʼyor'],
  ['маъюс', 'maʼyus'],
  ['пицца', 'pitsa'],
];
