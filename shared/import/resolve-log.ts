/** Connects rows of the daily log with officials, mahallas and families. */
import { foldKey } from '../uzbek-script.ts';
import type { FindingList } from './findings.ts';
import type { Answers, Known, KnownFamily } from './known.ts';
import type { LogRecord } from './model.ts';
import { createReferences, mahallaKinds } from './resolve-references.ts';

export interface ResolvedLogRow {
  readonly record: LogRecord;
  readonly officialId: string | null;
  readonly mahallaId: string | null;
  readonly familyIds: readonly string[];
  /** The same row earlier on the sheet: this one is left out until a person decides. */
  readonly copyOf: LogRecord | null;
}

const logOfficialKinds = {
  latin: 'log_official_latin',
  short: 'log_official_short',
  unknown: 'log_official_unknown',
} as const;

const logMahallaKinds = {
  ...mahallaKinds,
  spellings: { ...mahallaKinds.spellings, script: 'log_mahalla_other_script' },
} as const;

/**
 * Rows in the order of the sheet. Adds to `findings` what could not be connected, or not surely.
 * @param answers what persons decided earlier
 */
export function resolveLog(
  rows: readonly LogRecord[],
  known: Known,
  answers: Answers,
  findings: FindingList,
): ResolvedLogRow[] {
  const references = createReferences(known, answers, findings);
  const seen = new Map<string, LogRecord>();
  return rows.map((record) => {
    const officialId = references.official(
      record.row,
      record.official,
      'official',
      logOfficialKinds,
    );
    const mahallaId = references.mahalla(record.row, record.mahalla, 'mahalla', logMahallaKinds);
    const familyIds = findFamilies(record, mahallaId, known, findings);
    const key = keyOf(record);
    const copyOf = seen.get(key) ?? null;
    if (copyOf)
      findings.add('log_duplicate_row', { row: record.row, params: { otherRow: copyOf.row } });
    else seen.set(key, record);
    return { record, officialId, mahallaId, familyIds, copyOf };
  });
}

/** One official may work twice in a mahalla on one day, so everything but the note must be the same. */
function keyOf({ workedOn, official, mahalla, families, text, found, solved }: LogRecord): string {
  return [
    workedOn.value,
    foldKey(official.value ?? ''),
    foldKey(mahalla.value ?? ''),
    families.value?.join(),
    foldKey(text.value ?? ''),
    found.value,
    solved.value,
  ].join('|');
}

function findFamilies(
  { row, families }: LogRecord,
  mahallaId: string | null,
  known: Known,
  findings: FindingList,
): string[] {
  const unknown: number[] = [];
  const elsewhere: number[] = [];
  const ids: string[] = [];
  for (const number of families.value ?? []) {
    const family = pick(known.familiesNumbered(number), mahallaId);
    if (!family) {
      unknown.push(number);
      continue;
    }
    ids.push(family.id);
    const isOther =
      family.mahallaId !== null && mahallaId !== null && family.mahallaId !== mahallaId;
    if (isOther) elsewhere.push(number);
  }
  const { column, raw } = families;
  const place = { row, column: column ?? undefined, field: 'families', raw };
  if (unknown.length > 0) findings.add('log_family_unknown', { ...place, params: { unknown } });
  if (elsewhere.length > 0)
    findings.add('log_family_other_mahalla', { ...place, params: { elsewhere } });
  return ids;
}

/** Of several families with one number the one of this mahalla. */
function pick(families: readonly KnownFamily[], mahallaId: string | null): KnownFamily | undefined {
  return families.find((family) => family.mahallaId === mahallaId) ?? families[0];
}
