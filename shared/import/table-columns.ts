/** How the columns of a table are known by their headings. */
import type { ImportKind } from './model.ts';

export interface ColumnNames {
  readonly field: string;
  /**
   * Headings in Cyrillic, Latin or Russian; one is enough for spellings that fold to one key. A
   * group and its part are joined by a space («Аҳоли сони жами»).
   */
  readonly headings: readonly string[];
  /** Without this column the table is of no use. */
  readonly isRequired?: boolean;
}

export interface TableColumns {
  readonly kind: ImportKind;
  readonly columns: readonly ColumnNames[];
  /** Columns of running numbers and the like: known, not read. */
  readonly ignored: readonly string[];
  /** Field → the one it is in a table without a column of that: the head of a family, where nobody else is named. */
  readonly standIns?: Readonly<Record<string, string>>;
  /** A heading such as «телефони» that belongs to the column on its left. */
  readonly followers?: {
    readonly headings: readonly string[];
    /** Field of the column on the left → field of this one. */
    readonly fields: Readonly<Record<string, string>>;
  };
}

/** The hidden last column of our own exports: by it the file comes back as updates. */
export const keyColumn: ColumnNames = { field: 'key', headings: ['id'] };

/** In our own list of members the family of each; like `keyColumn` nobody maps it by hand. */
export const familyKeyColumn: ColumnNames = { field: 'familyKey', headings: ['familyId'] };
export const ownFields: readonly string[] = [keyColumn.field, familyKeyColumn.field];

/** Headings of a running number. */
export const rowNumberHeadings: readonly string[] = [
  'Т/р',
  'т.р.',
  'тартиб рақами',
  '№',
  '№ п/п',
  'п/п',
  'No',
];
