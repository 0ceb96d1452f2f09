/** The readers of list values in a table of families, made once for a file. */
import { createListReader, createListsReader } from './cells/list-value.ts';
import type { CellReader } from './cells/reading.ts';
import type { ImportLists, ListCode } from './model.ts';

export interface FamilyCellReaders {
  readonly lists: ImportLists;
  readonly category: CellReader<ListCode>;
  readonly registers: CellReader<readonly ListCode[]>;
  readonly causes: CellReader<readonly ListCode[]>;
  readonly relation: CellReader<ListCode>;
  readonly education: CellReader<ListCode>;
  readonly employment: CellReader<ListCode>;
  readonly disability: CellReader<ListCode>;
}

/** Prepares the readers by the reference lists of the office. */
export function createFamilyCellReaders(lists: ImportLists): FamilyCellReaders {
  return {
    lists,
    category: createListReader(lists.familyCategories, {
      variant: 'category_variant',
      unknown: 'category_unknown',
      retired: 'category_legacy_colour',
    }),
    registers: createListsReader(lists.registers, {
      variant: 'register_variant',
      unknown: 'register_unknown',
    }),
    causes: createListsReader(lists.causes, { variant: 'cause_variant', unknown: 'cause_unknown' }),
    relation: createListReader(lists.relations, {
      variant: 'relation_variant',
      unknown: 'relation_unknown',
    }),
    education: createListReader(lists.educations, {
      variant: 'education_variant',
      unknown: 'education_unknown',
    }),
    employment: createListReader(lists.employments, {
      variant: 'employment_variant',
      unknown: 'employment_unknown',
    }),
    disability: createListReader(lists.disabilities, {
      variant: 'disability_variant',
      unknown: 'disability_unknown',
      none: 'disability_none_word',
    }),
  };
}
