/**
 * A destroyed family's own part of the log: what officials wrote of their visits to it. There a name of one word
 * («Каримова»), also with initials («А. Каримов»), means these people; elsewhere it may mean anybody.
 */
import { foldKey, toCyrillic, toLatin } from '../../shared/uzbek-script.ts';
import type { Database } from '../open.ts';
import { everKept, literally } from './needles.ts';
import type { Targets } from './targets.ts';

/** Log entry → what names its destroyed people there. Asked before the rows go. */
export type OwnNeedles = ReadonlyMap<string, RegExp>;

/** Shorter words are particles («ўғли» is, too), or part of many others. */
const shortestName = 4;
const notNames = new Set(['ўғли', 'қизи', 'оғли', 'оглы', 'кызы', 'угли', 'кизи'].map(foldKey));

/** Words of the names to be looked for, entry by entry, in what was written of visits to the family itself. */
export function ownNeedlesOf(database: Database, targets: Targets): OwnNeedles {
  const gone = wordsByPerson(database, targets.personIds);
  const found = new Map<string, RegExp>();
  const visits = visitsOf(database, targets);
  const staying = stayingKeys(database, visits, targets);
  for (const { entryId, personIds } of visits) {
    const words = personIds.flatMap((id) => [...(gone.get(id) ?? [])]);
    if (words.length === 0) continue;
    const keys = staying(entryId);
    const needle = needleOf(words.filter((word) => !isOneOf(foldKey(word), keys)));
    if (needle) found.set(entryId, needle);
  }
  return found;
}

interface Visit {
  readonly entryId: string;
  readonly personIds: readonly string[];
}

/** Entries of the log that tell of families of destroyed people, and whose names may stand there. */
function visitsOf(database: Database, { personIds }: Targets): Visit[] {
  const rows = database
    .prepare<[{ people: string }], { entryId: string; people: string }>(
      // Removed rows count too, and the indexes have none: one pass over each table.
      `WITH gone AS MATERIALIZED (
         SELECT DISTINCT person_id, family_id FROM main.membership
          WHERE person_id IN (SELECT value FROM json_each(:people)))
       SELECT lf.log_entry_id AS entryId, json_group_array(DISTINCT gone.person_id) AS people
         FROM main.log_family lf CROSS JOIN gone ON gone.family_id = lf.family_id
        GROUP BY lf.log_entry_id`,
    )
    .all({ people: JSON.stringify(personIds) });
  return rows.map(({ entryId, people }) => ({
    entryId,
    personIds: JSON.parse(people) as string[],
  }));
}

function wordsByPerson(database: Database, personIds: readonly string[]): Map<string, Set<string>> {
  const words = new Map<string, Set<string>>();
  for (const { personId, value } of everKept(database, 'full_name', personIds)) {
    const own = words.get(personId) ?? new Set<string>();
    for (const word of wordsOf(value ?? '')) own.add(word);
    words.set(personId, own);
  }
  return words;
}

function wordsOf(name: string): string[] {
  return name
    .split(/[\s.]+/)
    .filter((word) => word.length >= shortestName && !notNames.has(foldKey(word)));
}

/** Names in the same entry that must stay: of its official, and of families of it that are not destroyed. */
function stayingKeys(
  database: Database,
  visits: readonly Visit[],
  { personIds }: Targets,
): (entryId: string) => string[] {
  const entries = JSON.stringify(visits.map(({ entryId }) => entryId));
  const officials = database
    .prepare<[string], [string, string | null]>(
      `SELECT e.id, coalesce(o.full_name, e.official_text) FROM main.log_entry e
         LEFT JOIN main.official o ON o.id = e.official_id WHERE e.id IN (SELECT value FROM json_each(?))`,
    )
    .raw();
  const families = database
    .prepare<[string], [string, string]>(
      `SELECT log_entry_id, family_id FROM main.log_family
        WHERE log_entry_id IN (SELECT value FROM json_each(?)) AND removed_at IS NULL`,
    )
    .raw();
  const familiesOf = grouped(families.all(entries));
  // All at once: memberships have no index by which those of past members are found.
  const members = database
    .prepare<[string, string], [string, string]>(
      `SELECT m.family_id, p.full_name FROM main.membership m CROSS JOIN main.person p ON p.id = m.person_id
        WHERE m.family_id IN (SELECT value FROM json_each(?)) AND m.removed_at IS NULL AND p.destroyed_on IS NULL
          AND p.id NOT IN (SELECT value FROM json_each(?))`,
    )
    .raw();
  const familyIds = JSON.stringify([...new Set([...familiesOf.values()].flat())]);
  const keysOf = keysByOwner(members.all(familyIds, JSON.stringify(personIds)));
  const officialKeys = keysByOwner(officials.all(entries));
  return (entryId) => [
    ...(officialKeys.get(entryId) ?? []),
    ...(familiesOf.get(entryId) ?? []).flatMap((family) => keysOf.get(family) ?? []),
  ];
}

function grouped(pairs: readonly (readonly [string, string])[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [owner, one] of pairs) {
    const group = groups.get(owner);
    if (group) group.push(one);
    else groups.set(owner, [one]);
  }
  return groups;
}

/** The words of names, folded. */
function keysByOwner(names: readonly (readonly [string, string | null])[]): Map<string, string[]> {
  const words = names.flatMap(([owner, name]) =>
    wordsOf(name ?? '').map((word) => [owner, foldKey(word)] as const),
  );
  return grouped(words);
}

/** «Каримов» would be found in «Каримова» too. */
function isOneOf(key: string, keys: readonly string[]): boolean {
  return keys.some((other) => other.startsWith(key) || key.startsWith(other));
}

/** The words with a capital letter, in both alphabets, with endings (-га, -нинг, -лар) and initials on either side. */
function needleOf(words: readonly string[]): RegExp | null {
  const forms = new Set(words.flatMap((word) => [word, toLatin(word), toCyrillic(word)]));
  if (forms.size === 0) return null;
  const longestFirst = [...forms].sort((a, b) => b.length - a.length).map(literally);
  const initials = '\\p{Lu}\\p{Ll}?\\.(?:\\s*\\p{Lu}\\p{Ll}?\\.)?';
  const word = `(?<![\\p{L}])(?:${longestFirst.join('|')})[\\p{L}ʻʼ‘’']*`;
  return new RegExp(`(?:(?<![\\p{L}])${initials}\\s*)?${word}(?:\\s+${initials})?`, 'gu');
}
