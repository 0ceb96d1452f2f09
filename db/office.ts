import type { AmountLine, Language, ListItem, Place } from '../shared/office.ts';
import type { Database } from './open.ts';

export interface OfficeRow {
  readonly id: string;
  readonly name: string;
  readonly districtSoato: string;
  readonly headName: string;
  readonly headPosition: string;
  readonly language: Language;
  readonly isDemo: number;
}

/** The headquarters kept in this file, or null while none was made. */
export function findOffice(database: Database): OfficeRow | null {
  return (
    database
      .prepare<[], OfficeRow>(
        `SELECT id, name, district_soato AS districtSoato, head_name AS headName,
                head_position AS headPosition, language, is_demo AS isDemo
           FROM office WHERE removed_at IS NULL LIMIT 1`,
      )
      .get() ?? null
  );
}

/** All regions and districts, in the state's order. */
export function listPlaces(database: Database): Place[] {
  return database
    .prepare<[], Place>(
      `SELECT soato, level, parent, name_cyrl AS nameCyrl, name_latn AS nameLatn, name_ru AS nameRu
         FROM place ORDER BY position`,
    )
    .all();
}

/** Every list item not removed, past ones included: old records keep their old category. */
export function listItems(database: Database): ListItem[] {
  return database
    .prepare<[], Omit<ListItem, 'synonyms' | 'extra'> & { synonyms: string; extra: string }>(
      `SELECT id, list, code, name_cyrl AS nameCyrl, name_latn AS nameLatn, name_ru AS nameRu,
              name_en AS nameEn, synonyms, extra, position,
              from_on AS fromOn, to_on AS toOn
         FROM list_item WHERE removed_at IS NULL ORDER BY list, position`,
    )
    .all()
    .map((row) => ({
      ...row,
      synonyms: JSON.parse(row.synonyms) as string[],
      extra: JSON.parse(row.extra) as ListItem['extra'],
    }));
}

/** Amounts set by the state, in whole soum, by kind and day; each holds until the next of its kind begins. */
export function listAmounts(database: Database): AmountLine[] {
  return database
    .prepare<[], AmountLine>(
      'SELECT id, kind, from_on AS fromOn, amount, source FROM amount_line WHERE removed_at IS NULL ORDER BY kind, from_on',
    )
    .all();
}
