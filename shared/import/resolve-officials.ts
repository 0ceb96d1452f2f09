/** Connects officials of a file with mahallas and with what the office already knows. */
import { foldKey } from '../uzbek-script.ts';
import { createOfficialFinder } from './find-official.ts';
import type { FindingList } from './findings.ts';
import type { Answers, Known } from './known.ts';
import type { OfficialRecord } from './model.ts';
import { createReferences, type MahallaKinds } from './resolve-references.ts';

export interface ResolvedOfficial {
  readonly record: OfficialRecord;
  readonly mahallaIds: readonly string[];
  /** The official in the database; null is a new one. */
  readonly officialId: string | null;
  /** The same official earlier in the file; the mahallas of both belong to that one. */
  readonly copyOf: OfficialRecord | null;
}

const listKinds: MahallaKinds = {
  spellings: {
    suffix: 'list_suffix',
    quotes: 'list_suffix',
    script: 'list_other_script',
    'look-alikes': 'mahalla_homoglyph',
    letters: 'mahalla_ru_letters',
  },
  misspelt: 'mahalla_misspelt',
  unknown: 'list_unknown',
};

/**
 * Officials in the order of the sheet. Adds to `findings` what could not be connected, or not surely.
 * @param answers what persons decided earlier
 */
export function resolveOfficials(
  officials: readonly OfficialRecord[],
  known: Known,
  answers: Answers,
  findings: FindingList,
): ResolvedOfficial[] {
  const references = createReferences(known, answers, findings);
  const findKnown = createOfficialFinder(known.officials);
  const seen = new Map<string, OfficialRecord[]>();
  return officials.map((record) => {
    const { mahallas, fullName } = record;
    const ids = (mahallas.value ?? []).map((typed) =>
      references.mahallaNamed(typed, record.row, mahallas, 'mahallas', listKinds),
    );
    const key = foldKey(fullName.value ?? '');
    const copyOf = seen.get(key)?.find((earlier) => isSameOfficial(record, earlier)) ?? null;
    if (copyOf)
      findings.add('official_duplicate', { row: record.row, params: { otherRow: copyOf.row } });
    else seen.set(key, [...(seen.get(key) ?? []), record]);
    return {
      record,
      mahallaIds: [...new Set(ids.filter((id) => id !== null))],
      officialId:
        known.officials.find(({ id }) => id === record.key)?.id ??
        findKnown(fullName.value ?? '')?.official.id ??
        null,
      copyOf,
    };
  });
}

/** People of one name are told apart by telephone, else by organisation. */
function isSameOfficial(a: OfficialRecord, b: OfficialRecord): boolean {
  if (a.phone.value !== null && b.phone.value !== null) return a.phone.value === b.phone.value;
  return foldKey(a.organisation.value ?? '') === foldKey(b.organisation.value ?? '');
}
