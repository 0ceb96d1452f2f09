/**
 * Uzbek in two alphabets: the one place that other code imports from.
 *
 * | Question | Function | File |
 * |---|---|---|
 * | are these two spellings the same name? | `foldKey`, `foldMahalla` | search-key.ts |
 * | show it in the other alphabet | `toLatin`, `toCyrillic` | transliterate.ts |
 * | tidy what was typed or pasted | `cleanText`, `repairLookAlikes` | clean-text.ts |
 * | is «Қўлдошев Ҳ.Ў.» this person? | `toNameCase`, `nameKeyMatches` | person-names.ts |
 * | how far is this misspelling? | `editDistance` | edit-distance.ts |
 */
export { cleanText, repairLookAlikes } from './clean-text.ts';
export { editDistance } from './edit-distance.ts';
export { nameKeyMatches, toNameCase } from './person-names.ts';
export { foldKey, foldMahalla } from './search-key.ts';
export { toCyrillic, toLatin } from './transliterate.ts';
