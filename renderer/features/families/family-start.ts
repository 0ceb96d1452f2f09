/** Where the families grid starts, by what its address carries. Pure. */
import { familyQuickNames } from '../../../shared/families.ts';
import type { GridFilter } from '../../../shared/grid.ts';
import { readFilters } from '../../../shared/grid-address.ts';
import type { AddressValues } from '../../app/addresses.ts';
import type { GridStart } from '../../components/data-grid/grid-props.ts';

export function familyStart(values: AddressValues<'/families'>): GridStart {
  const quick = familyQuickNames.find((name) => name === values.quick) ?? null;
  const filters: GridFilter[] = [...readFilters(values.filters)];
  const choice = (column: string, value: string | undefined) => {
    if (value) filters.push({ kind: 'choice', column, values: value.split(',') });
  };
  choice('mahallaId', values.mahalla);
  choice('officialId', values.official);
  choice('categoryId', values.category);
  choice('stage', values.stage);
  const sector = Number(values.sector);
  if (Number.isInteger(sector) && sector > 0) {
    filters.push({ kind: 'number', column: 'sector', from: sector, to: sector });
  }
  if (values.register)
    filters.push({ kind: 'text', column: 'registers', how: 'contains', value: values.register });
  // The order of the names, and said so by the arrow in the title.
  const sort = [{ column: 'headName', descending: false }];
  return { quick, filters, search: values.search ?? '', sort };
}
