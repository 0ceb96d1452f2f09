import { dashboardLists } from './dashboard-lists.ts';
import { familyLists } from './family-lists.ts';
import { measures } from './measures.ts';
import { officialLists } from './official-lists.ts';
import { personLists } from './person-lists.ts';
import { personalDataLists } from './personal-data-lists.ts';
import { listNames, type ShippedItem } from './shipped-item.ts';
import { workLists } from './work-lists.ts';

const unplacedItems = [
  ...familyLists,
  ...personLists,
  ...workLists,
  ...measures,
  ...officialLists,
  ...dashboardLists,
  ...personalDataLists,
];

/**
 * Every item of the reference lists that a new database starts with, list by list and in the
 * order in which a person should see them. An office edits its copy; the codes stay.
 */
export const shippedLists: readonly ShippedItem[] = listNames.flatMap((list) =>
  unplacedItems
    .filter((item) => item.list === list)
    .map((item, index) => ({ ...item, position: index + 1 })),
);
