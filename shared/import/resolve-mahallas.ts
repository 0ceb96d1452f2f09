/** Connects mahallas of a file with those the office already knows. */
import { foldMahalla } from '../uzbek-script.ts';
import type { FindingList } from './findings.ts';
import type { Known } from './known.ts';
import type { MahallaRecord } from './model.ts';

export interface ResolvedMahalla {
  readonly record: MahallaRecord;
  /** The mahalla in the database; null is a new one. */
  readonly mahallaId: string | null;
  /** The same mahalla earlier in the file: this one is left out until a person decides. */
  readonly copyOf: MahallaRecord | null;
}

/** By name alone: codes and STIR are mistyped or missing, a name is how everybody calls it. */
export function resolveMahallas(
  mahallas: readonly MahallaRecord[],
  known: Known,
  findings: FindingList,
): ResolvedMahalla[] {
  const ids = new Map(known.mahallas.map(({ id, name }) => [foldMahalla(name), id]));
  const seen = new Map<string, MahallaRecord>();
  return mahallas.map((record) => {
    const key = foldMahalla(record.name.value ?? '');
    const copyOf = seen.get(key) ?? null;
    if (copyOf)
      findings.add('mahalla_duplicate', { row: record.row, params: { otherRow: copyOf.row } });
    else seen.set(key, record);
    const keyed = known.mahallas.find(({ id }) => id === record.key);
    return { record, mahallaId: keyed?.id ?? ids.get(key) ?? null, copyOf };
  });
}
