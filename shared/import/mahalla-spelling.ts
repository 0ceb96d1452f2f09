/** The name of a mahalla without what is written round it, and how it differs from the usual spelling. */
import { mahallaWords } from '../mahalla-words.ts';
import { cleanText, repairLookAlikes, toLatin } from '../uzbek-script.ts';
import { hasCyrillic, hasLostLetters } from './lost-letters.ts';

const quotes = `"'«»“”„‘’‹›\``;
const words = mahallaWords.flatMap((word) => [word, toLatin(word)]).map(escapeSigns);
const wordAround = new RegExp(
  `^(?:${words.join('|')})(?!\\p{L})|(?<!\\p{L})(?:${words.join('|')})$`,
  'giu',
);

export interface BareMahalla {
  readonly name: string;
  readonly hasSuffix: boolean;
  readonly hasQuotes: boolean;
}

/** «“Олмазор” МФЙ» → Олмазор. */
export function bareMahalla(typed: string): BareMahalla {
  let name = cleanText(typed);
  let hasSuffix = false;
  let hasQuotes = false;
  // Quotation marks stand round the name or round name and word, so both are taken off in turn.
  for (;;) {
    const unquoted = name.replace(new RegExp(`^[${quotes}\\s]+|[${quotes}\\s]+$`, 'g'), '');
    const bare = unquoted.replace(wordAround, '').trim();
    if (bare === '' || bare === name) return { name, hasSuffix, hasQuotes };
    hasQuotes ||= unquoted !== name;
    hasSuffix ||= bare !== unquoted;
    name = bare;
  }
}

export type MahallaSpelling = 'suffix' | 'quotes' | 'script' | 'look-alikes' | 'letters';

/** In which ways a spelling of the same mahalla differs from its name. */
export function mahallaSpellings(typed: string, name: string): MahallaSpelling[] {
  const bare = bareMahalla(typed);
  const ways: MahallaSpelling[] = [];
  if (bare.hasSuffix) ways.push('suffix');
  if (bare.hasQuotes) ways.push('quotes');
  if (isSame(bare.name, name) || hasLostLetters(bare.name)) return ways;
  const repaired = repairLookAlikes(bare.name);
  if (repaired !== bare.name) ways.push('look-alikes');
  if (hasCyrillic(repaired) !== hasCyrillic(name)) ways.push('script');
  else if (!isSame(repaired, name)) ways.push('letters');
  return ways;
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function escapeSigns(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
