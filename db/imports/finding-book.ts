import type { FindingKind } from '../../shared/import/finding-kinds.ts';
import type { Finding } from '../../shared/import/findings.ts';

/** The findings of one sheet, found by the row they are about. */
export interface FindingBook {
  readonly all: readonly Finding[];
  has(row: number, kind: FindingKind): boolean;
  /** Those that a person is to decide, of some rows. */
  asked(rows: Iterable<number>): readonly Finding[];
  /** The first of a kind, wherever it is. */
  find(kind: FindingKind): Finding | undefined;
}

/** Made once for all findings of a sheet; one about no row is in `all` and `find` only. */
export function createFindingBook(all: readonly Finding[]): FindingBook {
  const kinds = new Set<string>();
  const askedOf = new Map<number, Finding[]>();
  for (const finding of all) {
    const { row, kind, action } = finding;
    kinds.add(`${row} ${kind}`);
    if (action === 'ask' && row !== null) askedOf.set(row, [...(askedOf.get(row) ?? []), finding]);
  }
  return {
    all,
    find: (kind) => all.find((finding) => finding.kind === kind),
    has: (row, kind) => kinds.has(`${row} ${kind}`),
    asked: (rows) => [...rows].flatMap((row) => askedOf.get(row) ?? []),
  };
}
