import { familyColumns } from './columns-families.ts';
import { logColumns } from './columns-log.ts';
import { mahallaColumns } from './columns-mahallas.ts';
import { officialColumns } from './columns-officials.ts';
import type { ImportKind } from './model.ts';
import type { TableColumns } from './table-columns.ts';

export const allColumns: Readonly<Record<ImportKind, TableColumns>> = {
  families: familyColumns,
  mahallas: mahallaColumns,
  officials: officialColumns,
  log: logColumns,
};
