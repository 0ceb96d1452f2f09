import type { ExportedGrid } from '../shared/exports.ts';
import type { GridRequest } from '../shared/grid.ts';
import { familyGrid } from './families.ts';
import { allRows } from './grid.ts';
import type { GridDefinition } from './grid-sql.ts';
import { logGrid } from './log.ts';
import { mahallaGrid } from './mahallas.ts';
import { officialGrid } from './officials.ts';
import type { Database } from './open.ts';
import { personGrid, personGridWhole } from './persons.ts';
import { planContext, planGrid } from './plan-grid.ts';
import type { Value } from './tables.ts';

const grids: Readonly<Record<ExportedGrid, GridDefinition>> = {
  families: familyGrid,
  persons: personGrid,
  mahallas: mahallaGrid,
  officials: officialGrid,
  log: logGrid,
  plans: planGrid,
};

export type ExportRow = Readonly<Record<string, Value>>;

/** Names of the columns an export of this grid can have. */
export function exportableColumns(grid: ExportedGrid): readonly string[] {
  return Object.keys(grids[grid].columns);
}

/** All rows a grid's request matches. */
export function rowsToExport(
  database: Database,
  grid: ExportedGrid,
  request: GridRequest,
  today: string,
): ExportRow[] {
  return allRows<ExportRow>(database, grids[grid], request, planContext(today));
}

/** The rows of the grid of people, filtered and sorted as they are seen, with whole personal numbers. */
export function personsWithNumbers(
  database: Database,
  request: GridRequest,
  today: string,
): ExportRow[] {
  return allRows<ExportRow>(database, personGridWhole, request, { today }).map(
    ({ wholeJshshir = null, ...row }) => ({ ...row, jshshir: wholeJshshir }),
  );
}

/** Names by id of all that a grid shows by its id: list items in the language, mahallas, officials. */
export function namesById(
  database: Database,
  nameOfItem: (item: {
    nameCyrl: string;
    nameLatn: string | null;
    nameRu: string;
    nameEn: string;
  }) => string,
): Map<string, string> {
  const names = new Map<string, string>();
  const items = database
    .prepare<
      [],
      { id: string; nameCyrl: string; nameLatn: string | null; nameRu: string; nameEn: string }
    >(
      'SELECT id, name_cyrl AS nameCyrl, name_latn AS nameLatn, name_ru AS nameRu, name_en AS nameEn FROM list_item',
    )
    .all();
  for (const item of items) names.set(item.id, nameOfItem(item));
  const others = database
    .prepare<[], { id: string; name: string }>(
      'SELECT id, name FROM mahalla UNION ALL SELECT id, full_name FROM official',
    )
    .all();
  for (const { id, name } of others) names.set(id, name);
  return names;
}
