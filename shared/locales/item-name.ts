import type { Language } from '../office.ts';
import { toLatin } from '../uzbek-script.ts';

/** What has a name in several languages: an item of a reference list, a region, a district. */
export interface Named {
  readonly nameCyrl: string;
  readonly nameLatn: string | null;
  readonly nameRu: string;
  readonly nameEn?: string;
  /** Of a list item: may hold short forms for chips, `shortCyrl`, `shortRu`, `shortEn`. */
  readonly extra?: Readonly<Record<string, string | number | boolean>>;
}

/** The name in one of the four languages; a missing one falls back to the Uzbek one. */
export function nameIn(language: Language, item: Named): string {
  switch (language) {
    case 'uz':
      return item.nameCyrl;
    case 'uz-latn':
      return item.nameLatn ?? toLatin(item.nameCyrl);
    case 'ru':
      return item.nameRu || item.nameCyrl;
    case 'en':
      return item.nameEn || item.nameLatn || toLatin(item.nameCyrl);
  }
}

const shortNames = {
  uz: 'shortCyrl',
  'uz-latn': 'shortCyrl',
  ru: 'shortRu',
  en: 'shortEn',
} as const;

/** The short form where the item has one, for chips and narrow columns. */
export function shortNameIn(language: Language, item: Named): string {
  const short = item.extra?.[shortNames[language]];
  if (typeof short !== 'string') return nameIn(language, item);
  return language === 'uz-latn' ? toLatin(short) : short;
}
