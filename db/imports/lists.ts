import type { ImportLists, ListItem } from '../../shared/import/model.ts';
import type { ListItem as StoredItem } from '../../shared/office.ts';
import { toLatin } from '../../shared/uzbek-script.ts';
import { listItems } from '../office.ts';
import type { Database } from '../open.ts';

/** The lists as the office keeps them now, in the form in which cells are read against them. */
export function importLists(database: Database, today: string): ImportLists {
  const stored = listItems(database);
  const itemsOf = (list: string) =>
    stored.filter((item) => item.list === list).map((item) => asImportItem(item, today));
  return {
    familyCategories: itemsOf('familyCategory'),
    registers: itemsOf('register'),
    causes: itemsOf('povertyCause'),
    relations: itemsOf('relation'),
    disabilities: itemsOf('disability'),
    educations: itemsOf('education'),
    employments: itemsOf('employment'),
    levels: itemsOf('officialLevel'),
    mahallaCategories: itemsOf('mahallaCategory'),
    headRelation: 'head',
  };
}

function asImportItem(item: StoredItem, today: string): ListItem {
  const { code, nameCyrl, nameLatn, nameRu, nameEn, synonyms, toOn, extra } = item;
  const { maleCode: male, femaleCode: female } = extra;
  const hasBoth = typeof male === 'string' && typeof female === 'string';
  return {
    code,
    names: [nameCyrl, nameLatn ?? toLatin(nameCyrl), nameRu, nameEn, ...synonyms],
    isRetired: toOn !== null && toOn < today,
    ...(hasBoth && { bySex: { male, female } }),
  };
}
