/** What stands in the cells of a row, and how what is typed or pasted there is read. */
import { readWholeNumber } from '../../../shared/import/cells/whole-number.ts';
import type { TextKey } from '../../../shared/locales/index.ts';
import type { FoundFamilies, LogFamily, LogOfficial } from '../../../shared/log.ts';
import { cleanText, foldKey, foldMahalla } from '../../../shared/uzbek-script.ts';
import type { EntryTexts } from './day-paste.ts';
import {
  type EntryField,
  type EntryPatch,
  type EntryRow,
  entryFields,
  familiesText,
  isNew,
  type Unread,
  visitedOf,
} from './entry-rows.ts';
import { matchOfficials } from './match-official.ts';

export interface Place {
  readonly id: string;
  readonly name: string;
}

/** The office as far as a row may name it. */
export interface EntryDesk {
  readonly officials: readonly LogOfficial[];
  readonly mahallas: readonly Place[];
  readonly findFamilies: (
    text: string,
    mahallaId: string | null,
    ids: readonly string[],
  ) => Promise<FoundFamilies>;
}

/** Why a cell was not taken: a key of the texts and its values. */
export interface CellProblem {
  readonly key: TextKey;
  readonly params?: Readonly<Record<string, string | number>>;
}

export interface RowReading {
  readonly patch: EntryPatch;
  readonly problems: Partial<Record<EntryField, CellProblem>>;
}

const longest = { work: 10_000, note: 2000 } as const;

/** As it is shown and copied; what could not be read stands as it was typed. */
export function cellText(row: EntryRow, field: EntryField, desk: EntryDesk): string {
  const unread = row.unread[field];
  if (unread) return unread.text;
  switch (field) {
    case 'official':
      return (
        desk.officials.find((one) => one.id === row.officialId)?.fullName ?? row.officialText ?? ''
      );
    case 'mahalla':
      return desk.mahallas.find((one) => one.id === row.mahallaId)?.name ?? '';
    case 'families':
      return familiesText(row.families);
    case 'visited':
      return visitedOf(row) === 0 && row.visited === null ? '' : String(visitedOf(row));
    case 'found':
    case 'solved':
      return row.officialId === null && row[field] === 0 ? '' : String(row[field]);
    default:
      return row[field];
  }
}

/** Mahallas the row's official answers for. */
export function ownMahallas(row: EntryRow, desk: EntryDesk): readonly Place[] {
  return desk.officials.find((one) => one.id === row.officialId)?.mahallas ?? [];
}

/** Reads the cells given; a mahalla that follows from the official or the families is filled in. */
export async function readCells(
  row: EntryRow,
  texts: EntryTexts,
  desk: EntryDesk,
): Promise<RowReading> {
  let now = row;
  const patch: { -readonly [Field in keyof EntryPatch]: EntryPatch[Field] } = {};
  const problems: Partial<Record<EntryField, CellProblem>> = {};
  for (const field of entryFields) {
    const typed = texts[field];
    if (typed === undefined) continue;
    const read = await readCell(now, field, cleanText(typed, { keepNewlines: true }), desk);
    if ('key' in read) {
      problems[field] = read;
      continue;
    }
    Object.assign(patch, read);
    // What was written for the mahalla itself counts, not what would follow from the official.
    if (field === 'official' && texts.mahalla !== undefined) patch.mahallaId = now.mahallaId;
    now = { ...now, ...patch };
  }
  return { patch, problems };
}

/** The row with what was read; what was not read stays in its cell with the sentence. */
export function withReading(
  row: EntryRow,
  texts: EntryTexts,
  { patch, problems }: RowReading,
  say: (problem: CellProblem) => string,
): EntryRow {
  const unread: Partial<Record<EntryField, Unread>> = { ...row.unread };
  for (const field of entryFields) {
    const problem = problems[field];
    if (problem) unread[field] = { text: texts[field] ?? '', sentence: say(problem) };
    else if (texts[field] !== undefined) delete unread[field];
  }
  // A mahalla that followed from something else takes the place of one that could not be read.
  if (patch.mahallaId) delete unread.mahalla;
  return { ...row, ...patch, unread };
}

async function readCell(
  row: EntryRow,
  field: EntryField,
  text: string,
  desk: EntryDesk,
): Promise<EntryPatch | CellProblem> {
  switch (field) {
    case 'official':
      return readOfficial(row, text, desk);
    case 'mahalla':
      return readMahalla(row, text, desk);
    case 'families':
      return readFamilies(row, text, desk);
    case 'visited':
    case 'found':
    case 'solved':
      return readCount(field, text);
    default:
      return text.length > longest[field]
        ? { key: 'log.tooLong', params: { most: longest[field] } }
        : { [field]: text };
  }
}

function readOfficial(row: EntryRow, text: string, desk: EntryDesk): EntryPatch | CellProblem {
  if (text === '') return isNew(row) ? { officialId: null } : { key: 'log.needOfficial' };
  const [found, ...others] = matchOfficials(text, desk.officials);
  if (!found) return { key: 'log.officialUnknown' };
  if (others.length > 0) return { key: 'log.officialUnclear' };
  return patchOfficial(row, found);
}

/** With the mahalla that goes with the official, where there is only one. */
export function patchOfficial(row: EntryRow, official: LogOfficial): EntryPatch {
  const own = official.mahallas;
  const kept = own.length === 0 || own.some((one) => one.id === row.mahallaId);
  const mahallaId = own.length === 1 ? (own[0]?.id ?? null) : kept ? row.mahallaId : null;
  return { officialId: official.id, mahallaId };
}

function readMahalla(row: EntryRow, text: string, desk: EntryDesk): EntryPatch | CellProblem {
  if (text === '') return { mahallaId: null };
  const key = foldMahalla(text);
  const own = ownMahallas(row, desk);
  for (const places of [own, desk.mahallas]) {
    const keys = places.map((place) => ({ place, name: foldMahalla(place.name) }));
    const exact = keys.filter(({ name }) => name === key);
    const begun = exact.length > 0 ? exact : keys.filter(({ name }) => name.startsWith(key));
    if (begun.length === 1 && begun[0]) return { mahallaId: begun[0].place.id };
  }
  return { key: 'log.mahallaUnknown' };
}

async function readFamilies(
  row: EntryRow,
  text: string,
  desk: EntryDesk,
): Promise<EntryPatch | CellProblem> {
  const { families, problems } = await findFamilies(row, text, desk);
  const [problem] = problems;
  if (problem) return familyProblem(problem);
  const places = new Set(families.map((family) => family.mahallaId));
  const [place] = places;
  const isPlain = row.mahallaId === null && places.size === 1 && place;
  return { families, ...(isPlain && { mahallaId: place }) };
}

/** What is typed, looked up; a family without a number that stands in the row already is known by its name. */
export function findFamilies(row: EntryRow, text: string, desk: EntryDesk): Promise<FoundFamilies> {
  const known = new Map(
    row.families.map((family): [string, LogFamily] => [foldKey(family.headName), family]),
  );
  const pieces = text.split(/[,;\n]/);
  const ids = pieces.flatMap((piece) => known.get(foldKey(piece))?.id ?? []);
  const rest = pieces.filter((piece) => !known.has(foldKey(piece)));
  return desk.findFamilies(rest.join(','), row.mahallaId, ids);
}

const familyKeys = {
  unknown: 'log.familyUnknown',
  unclear: 'log.familyUnclear',
  unreadable: 'log.familyUnreadable',
} as const;

export function familyProblem(problem: FoundFamilies['problems'][number]): CellProblem {
  const names = problem.candidates
    .slice(0, 3)
    .map((family) => `${family.headName}, ${family.mahalla ?? '—'}`)
    .join('; ');
  return { key: familyKeys[problem.kind], params: { text: problem.text, names } };
}

function readCount(field: 'visited' | 'found' | 'solved', text: string): EntryPatch | CellProblem {
  if (text === '') return { [field]: field === 'visited' ? null : 0 };
  const { value } = readWholeNumber(text);
  return value === null || value > 100_000 ? { key: 'log.countWrong' } : { [field]: value };
}
