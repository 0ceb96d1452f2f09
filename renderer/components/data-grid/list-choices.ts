import { nameIn, shortNameIn } from '../../../shared/locales/item-name.ts';
import type { Language, ListItem } from '../../../shared/office.ts';
import type { Choice } from './grid-props.ts';

/** Items of a reference list as choices; those whose term is over are past: shown, no longer offered. */
export function choicesOfList(
  items: readonly ListItem[],
  list: string,
  today: string,
  language: Language,
): Choice[] {
  return items
    .filter((item) => item.list === list)
    .map((item) => {
      const words = [
        item.nameCyrl,
        item.nameRu,
        item.nameEn,
        item.extra['shortCyrl'],
        ...item.synonyms,
      ];
      return {
        id: item.id,
        label: nameIn(language, item),
        short: shortNameIn(language, item),
        synonyms: words.filter((word): word is string => typeof word === 'string' && word !== ''),
        isPast: item.toOn !== null && item.toOn < today,
      };
    });
}
