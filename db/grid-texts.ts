/** The numbers under which the long grids keep texts: each by its keys once, in `grid_text`. */
import { orderKey } from '../shared/order-key.ts';
import { foldKey } from '../shared/uzbek-script.ts';
import { manyTexts, placeFunction, placeOf } from './grid-places.ts';
import type { Database } from './open.ts';
import { prepared } from './statements.ts';

/** The function of SQL that answers the number of a text in `grid_text`, and its place, once the text is kept. */
export const textNumber = 'grid_text_number';

export interface TextBook {
  /** Looks up or gives the number of a text; the function knows it from then on. */
  keep(text: string): void;
  /** Numbers given in a transaction that was taken back are another's now. */
  forget(): void;
}

const textBooks = new WeakMap<Database, TextBook>();

export function textBook(database: Database): TextBook {
  let book = textBooks.get(database);
  if (!book) {
    book = createTextBook(database);
    textBooks.set(database, book);
  }
  return book;
}

function createTextBook(database: Database): TextBook {
  const known = new Map<string, number>();
  database.function(textNumber, { deterministic: true }, (text: unknown) =>
    known.get(String(text)),
  );
  database.function(placeFunction, { deterministic: true }, (key: unknown) => placeOf(String(key)));
  return {
    keep(text) {
      if (known.has(text)) return;
      const [sort, key] = [orderKey(text), foldKey(text)];
      const found = prepared<[string, string], { seq: number }>(
        database,
        'SELECT seq FROM grid_text WHERE sort = ? AND key = ?',
      ).get(sort, key);
      const add = prepared<[string, string], never>(
        database,
        'INSERT INTO grid_text (sort, key) VALUES (?, ?)',
      );
      const seq = found?.seq ?? Number(add.run(sort, key).lastInsertRowid);
      known.set(text, placeOf(sort) * manyTexts + seq);
    },
    forget: () => known.clear(),
  };
}
