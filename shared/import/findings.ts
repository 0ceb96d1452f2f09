/** One thing noticed while a file is read, and the list in which they are gathered. */
import { type FindingAction, type FindingKind, findingActions } from './finding-kinds.ts';
import type { RawValue } from './raw-sheet.ts';

export type FindingParams = Readonly<Record<string, string | number | null | readonly number[]>>;

export interface Finding {
  readonly kind: FindingKind;
  readonly action: FindingAction;
  readonly sheet: string;
  /** Null when the whole sheet or column is meant. */
  readonly row: number | null;
  /** Last row of a block; only when there are several. */
  readonly rowTo?: number;
  /** Null when the whole row is meant; 1 is column A. */
  readonly column: number | null;
  /** Name of the field in the record. */
  readonly field?: string;
  /** As typed. */
  readonly raw?: RawValue;
  /** What is taken instead. */
  readonly clean?: unknown;
  /** For the sentence shown to the user, such as `{otherRow: 77}`; never text in a language. */
  readonly params: FindingParams;
}

export interface FindingPlace {
  readonly row?: number | undefined;
  readonly rowTo?: number | undefined;
  readonly column?: number | undefined;
  readonly field?: string | undefined;
  readonly raw?: RawValue | undefined;
  readonly clean?: unknown;
  readonly params?: FindingParams | undefined;
}

export interface FindingList {
  readonly items: readonly Finding[];
  add(kind: FindingKind, place: FindingPlace): void;
  /** Those of another list, after the ones that are there. */
  addAll(others: readonly Finding[]): void;
}

export function createFindingList(sheet: string): FindingList {
  const items: Finding[] = [];
  return {
    items,
    addAll(others) {
      for (const one of others) items.push(one);
    },
    add(kind, place) {
      const { row, rowTo, column, field, raw, clean, params } = place;
      items.push({
        kind,
        action: findingActions[kind],
        sheet,
        row: row ?? null,
        column: column ?? null,
        params: params ?? {},
        ...(rowTo !== undefined && rowTo !== row ? { rowTo } : {}),
        ...(field === undefined ? {} : { field }),
        ...(raw === undefined ? {} : { raw }),
        ...(clean === undefined ? {} : { clean }),
      });
    },
  };
}
