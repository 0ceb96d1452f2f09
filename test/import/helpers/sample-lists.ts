/** The lists that come with the program, as an import gets them. */
import { shippedLists } from '../../../db/reference/lists.ts';
import type { ListName } from '../../../db/reference/shipped-item.ts';
import type { ImportLists, ListItem } from '../../../shared/import/model.ts';
import { toLatin } from '../../../shared/uzbek-script.ts';

/** The day on which the sample files were kept. */
const today = '2026-11-20';

function itemsOf(list: ListName): ListItem[] {
  return shippedLists
    .filter((item) => item.list === list)
    .map(({ code, nameCyrl, nameLatn, nameRu, synonyms = [], toOn, extra }) => {
      const names = [nameCyrl, nameLatn ?? toLatin(nameCyrl), nameRu, ...synonyms];
      const male = extra?.['maleCode'];
      const female = extra?.['femaleCode'];
      const hasBoth = typeof male === 'string' && typeof female === 'string';
      return {
        code,
        names,
        isRetired: toOn !== null && toOn < today,
        ...(hasBoth ? { bySex: { male, female } } : {}),
      };
    });
}

export const sampleLists: ImportLists = {
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

/** Cyrillic name of a code, as expected.json writes it. */
export function nameOf(list: keyof Omit<ImportLists, 'headRelation'>, code: string | null) {
  return sampleLists[list].find((item) => item.code === code)?.names[0] ?? null;
}
