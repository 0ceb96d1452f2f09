import type { Database } from '../open.ts';
import { getSetting, saveSetting } from '../settings.ts';
import { shippedPlaces } from './districts.ts';
import { shippedDays } from './holidays.ts';
import { shippedLists } from './lists.ts';
import { shippedAmounts } from './poverty-lines.ts';
import { addRoles } from './roles.ts';

/** Raised whenever a shipped list changes, so that an older file takes up the new rows. */
const edition = '2026-11-22.3';

/**
 * Adds the shipped reference rows that a file does not have yet. Rows an office edited or removed stay
 * as they are: ids are fixed words, alike in every office, and an existing id is left alone.
 */
export function seedReference(database: Database): void {
  if (getSetting(database, 'reference.edition') === edition) return;
  database
    .transaction(() => {
      addPlaces(database);
      addLists(database);
      addAmounts(database);
      addHolidays(database);
      addRoles(database);
      saveSetting(database, 'reference.edition', edition);
    })
    .immediate();
}

function addPlaces(database: Database): void {
  const add = database.prepare(
    `INSERT INTO place (soato, level, parent, name_cyrl, name_latn, name_ru, position)
     VALUES (:soato, :level, :parent, :nameCyrl, :nameLatn, :nameRu, :position) ON CONFLICT DO NOTHING`,
  );
  for (const [index, place] of shippedPlaces.entries()) add.run({ ...place, position: index + 1 });
}

function addLists(database: Database): void {
  const add = database.prepare(
    `INSERT INTO list_item (id, list, code, name_cyrl, name_latn, name_ru, name_en, synonyms, extra, position, from_on, to_on, source)
     VALUES (:id, :list, :code, :nameCyrl, :nameLatn, :nameRu, :nameEn, :synonyms, :extra, :position, :fromOn, :toOn, :source)
     ON CONFLICT DO NOTHING`,
  );
  for (const item of shippedLists) {
    add.run({
      ...item,
      id: `${item.list}.${item.code}`,
      synonyms: JSON.stringify(item.synonyms ?? []),
      extra: JSON.stringify(item.extra ?? {}),
    });
  }
}

function addAmounts(database: Database): void {
  const add = database.prepare(
    'INSERT INTO amount_line (id, kind, from_on, amount, source) VALUES (:id, :kind, :fromOn, :amount, :source) ON CONFLICT DO NOTHING',
  );
  for (const line of shippedAmounts) add.run({ ...line, id: `${line.kind}.${line.fromOn}` });
}

function addHolidays(database: Database): void {
  const add = database.prepare(
    `INSERT INTO holiday (id, day, kind, name_cyrl, name_ru, name_en, source)
     VALUES (:id, :day, :kind, :nameCyrl, :nameRu, :nameEn, :source) ON CONFLICT DO NOTHING`,
  );
  for (const day of shippedDays) add.run({ ...day, id: `${day.day}.${day.kind}` });
}
