import type { Language } from '../office.ts';
import { toLatin } from '../uzbek-script.ts';

/** What has a name in several languages: an item of a reference list, a region, a district. */
export interface Named {
  readonly nameCyrl: string;
  readonly nameLatn: string | null;
  readonly nameRu: string;
  readonly nameEn?: string;
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
