import type { Language, ListItem } from '../../../shared/office.ts';
import { toLatin } from '../../../shared/uzbek-script.ts';
import type { Choice } from './grid-props.ts';

/** Items of a reference list as choices; those whose term is over are past: shown, no longer offered. */
export function choicesOfList(
  items: readonly ListItem[],
  list: string,
  today: string,
  language: Language,
  nameOf: (item: ListItem) => string,
): Choice[] {
  return items
    .filter((item) => item.list === list)
    .map((item) => {
      const short = shortName(item, language);
      const words = [item.nameCyrl, item.nameRu, item.nameEn, item.extra['shortCyrl'], ...item.synonyms];
      return {
        id: item.id,
        label: nameOf(item),
        ...(short !== null && { short }),
        synonyms: words.filter((word): word is string => typeof word === 'string' && word !== ''),
        isPast: item.toOn !== null && item.toOn < today,
      };
    });
}

/** The word for a chip, where the list has one. */
function shortName(item: ListItem, language: Language): string | null {
  const key = { uz: 'shortCyrl', 'uz-latn': 'shortCyrl', ru: 'shortRu', en: 'shortEn' }[language];
  const short = item.extra[key];
  if (typeof short !== 'string' || short === '') return null;
  return language === 'uz-latn' ? toLatin(short) : short;
}
