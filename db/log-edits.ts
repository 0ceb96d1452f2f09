import { Refusal } from '../shared/errors.ts';
import type { EntryInput, LogEdit, LogEntry, SavedEntry } from '../shared/log.ts';
import { warningsOf } from '../shared/log-warnings.ts';
import { cleanText } from '../shared/uzbek-script.ts';
import { mustFind } from './input-checks.ts';
import { listEntries } from './log.ts';
import { listOfficials, mustBeLogDay } from './log-days.ts';
import { choose, findFamilies, listByNumber } from './log-families.ts';
import type { Database } from './open.ts';
import type { Fields, Value } from './tables.ts';
import type { Writer } from './write.ts';

type Row = Readonly<Record<string, Value>>;

/** A row as it is to stand; a field left out stays, or is empty in a new one. */
interface EntryFields {
  readonly day?: string | undefined;
  readonly officialId?: string | undefined;
  readonly mahallaId?: string | null | undefined;
  readonly familyIds?: readonly string[] | undefined;
  readonly visited?: number | null | undefined;
  readonly work?: string | undefined;
  readonly found?: number | undefined;
  readonly solved?: number | undefined;
  readonly note?: string | null | undefined;
}

/**
 * New, edited and removed rows of a day, all or none.
 * @throws Refusal as `log.saveDay` says; `row` is the place among `entries`, from 1
 */
export function saveDay(
  writer: Writer,
  input: {
    readonly day: string;
    readonly entries: readonly EntryInput[];
    readonly removed: readonly string[];
  },
  today: string,
): { entries: SavedEntry[]; removed: number } {
  const { database } = writer;
  const { day } = input;
  mustBeLogDay(day, today);
  const removed = removeEntries(writer, input.removed);
  const ids = input.entries.map(({ id, families, ...fields }, index) => {
    const before = id === null ? null : mustFind(database, 'log_entry', id);
    if (before && before['day'] !== day) {
      throw new Refusal('not-found', { table: 'log_entry', id: id ?? '' });
    }
    const mahallaId = mahallaOf(before, fields.mahallaId);
    const familyIds = families && resolve(database, families, mahallaId, index + 1);
    return saveEntry(writer, before, { ...fields, day, familyIds });
  });
  return { entries: withWarnings(database, day, ids), removed };
}

/** Edits of rows of any day, all or none. @throws Refusal as `saveDay` */
export function saveEntries(writer: Writer, edits: readonly LogEdit[], today: string): number {
  for (const [index, { id, fields }] of edits.entries()) {
    const before = mustFind(writer.database, 'log_entry', id);
    const { families, ...rest } = fields;
    if (rest.day !== undefined) mustBeLogDay(rest.day, today);
    const mahallaId = mahallaOf(before, rest.mahallaId);
    const familyIds =
      families === undefined
        ? undefined
        : readFamilies(writer.database, families ?? '', mahallaId, index + 1);
    saveEntry(writer, before, { ...rest, familyIds });
  }
  return edits.length;
}

/** @throws Refusal `not-found` */
export function removeEntries(writer: Writer, ids: readonly string[]): number {
  for (const id of ids) {
    mustFind(writer.database, 'log_entry', id);
    for (const link of linksOf(writer.database, id)) writer.remove('log_family', link.id);
    writer.remove('log_entry', id);
  }
  return ids.length;
}

function saveEntry(writer: Writer, before: Row | null, given: EntryFields): string {
  const { database } = writer;
  if (given.officialId !== undefined) mustFind(database, 'official', given.officialId);
  else if (!before) throw new Refusal('bad-input', { field: 'officialId' });
  if (given.mahallaId) mustFind(database, 'mahalla', given.mahallaId);
  const links = before ? linksOf(database, String(before['id'])) : [];
  const fields: Fields<'log_entry'> = {
    ...(given.day !== undefined && { day: given.day }),
    // Who is meant is known now: the name that a workbook gave is no longer needed.
    ...(given.officialId !== undefined && { official_id: given.officialId, official_text: null }),
    ...(given.mahallaId !== undefined && { mahalla_id: given.mahallaId }),
    ...visitedOf(before, given, links.length),
    ...(given.work !== undefined && { work: cleanText(given.work, { keepNewlines: true }) }),
    ...(given.found !== undefined && { found: given.found }),
    ...(given.solved !== undefined && { solved: given.solved }),
    ...(given.note !== undefined && { note: given.note || null }),
  };
  const after: Row = { ...before, ...fields };
  const familyCount = (given.familyIds ?? links).length;
  if (!after['work'] && !after['visited'] && familyCount === 0) {
    throw new Refusal('bad-input', { field: 'work' });
  }
  const id = before ? String(before['id']) : writer.insert('log_entry', fields);
  if (before) writer.update('log_entry', id, fields);
  if (given.familyIds) saveFamilies(writer, id, links, given.familyIds);
  return id;
}

/** Null counts the families. So does a number left out where it was the number of families till now. */
function visitedOf(before: Row | null, given: EntryFields, linked: number): Fields<'log_entry'> {
  if (given.visited !== undefined && given.visited !== null) return { visited: given.visited };
  const wasCounted = (before?.['visited'] ?? 0) === linked;
  if (given.visited === undefined && !(wasCounted && (given.familyIds || !before))) return {};
  return { visited: given.familyIds?.length ?? linked };
}

function mahallaOf(before: Row | null, given: string | null | undefined): string | null {
  return given === undefined ? ((before?.['mahalla_id'] as string | null) ?? null) : given;
}

function saveFamilies(
  writer: Writer,
  entryId: string,
  links: readonly FamilyLink[],
  familyIds: readonly string[],
): void {
  for (const link of links) {
    if (!familyIds.includes(link.familyId)) writer.remove('log_family', link.id);
  }
  for (const familyId of familyIds) {
    if (links.some((link) => link.familyId === familyId)) continue;
    writer.insert('log_family', { log_entry_id: entryId, family_id: familyId });
  }
}

interface FamilyLink {
  id: string;
  familyId: string;
}

function linksOf(database: Database, entryId: string): FamilyLink[] {
  return database
    .prepare<[string], FamilyLink>(
      'SELECT id, family_id AS familyId FROM log_family WHERE log_entry_id = ? AND removed_at IS NULL',
    )
    .all(entryId);
}

function resolve(
  database: Database,
  families: readonly (number | string)[],
  mahallaId: string | null,
  row: number,
): string[] {
  const ids = families.map((given) => {
    if (typeof given === 'string') return String(mustFind(database, 'family', given)['id']);
    const fitting = listByNumber(database, given);
    const one = choose(fitting, mahallaId);
    if (one) return one.id;
    throw new Refusal(fitting.length === 0 ? 'family-unknown' : 'family-unclear', {
      row,
      number: given,
    });
  });
  return [...new Set(ids)];
}

function readFamilies(
  database: Database,
  text: string,
  mahallaId: string | null,
  row: number,
): string[] {
  const { families, problems } = findFamilies(database, text, mahallaId);
  const [problem] = problems;
  if (problem) {
    const code = problem.kind === 'unclear' ? 'family-unclear' : 'family-unknown';
    throw new Refusal(code, { row, number: problem.text });
  }
  return families.map((family) => family.id);
}

function withWarnings(database: Database, day: string, ids: readonly string[]): SavedEntry[] {
  const entries = listEntries(database, day);
  const own = new Map(
    listOfficials(database, day).map(({ id, mahallas }) => [id, mahallas.map((one) => one.id)]),
  );
  return ids.flatMap((id) => {
    const entry = entries.find((one): one is LogEntry => one.id === id);
    if (!entry) return [];
    const others = entries.filter((one) => one !== entry);
    return [{ id, warnings: warningsOf(entry, others, own.get(entry.officialId ?? '') ?? []) }];
  });
}
