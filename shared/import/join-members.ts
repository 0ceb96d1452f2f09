/** Puts the members of a family together where a list names it beside each of them, such as our own sorted by name. */
import { foldKey, foldMahalla } from '../uzbek-script.ts';
import type { FamilyRecord, PersonRecord } from './model.ts';

/**
 * One record a family. What a list says of a family that the office knows by its key stays apart: a change is
 * then taken from whichever row it was made in.
 * @param isKnown whether the office has the row of a key of our own exports
 */
export function joinMembers(
  families: readonly FamilyRecord[],
  isKnown: (key: string) => boolean,
): readonly FamilyRecord[] {
  const joined = new Map<string, FamilyRecord[]>();
  for (const [at, record] of families.entries()) {
    const name = nameOf(record);
    const own = [record.key, record.familyKey].some((key) => key !== '' && isKnown(key));
    // Those that stay apart have a name that no other has.
    const key = name === null || own ? `${at}` : name;
    const same = joined.get(key);
    if (same) same.push(record);
    else joined.set(key, [record]);
  }
  if (joined.size === families.length) return families;
  return [...joined.values()].map(join);
}

/**
 * What tells the family of a row from all others; null where nothing does: two families without a number are
 * never taken for one.
 */
function nameOf({
  familyKey,
  number,
  headName,
  mahalla,
  address,
  members,
}: FamilyRecord): string | null {
  if (familyKey !== '') return JSON.stringify([familyKey]);
  // Rows below each other were put together before.
  if (headName.value === null || members.length > 1) return null;
  const head = foldKey(headName.value);
  if (number.value !== null) return JSON.stringify([head, number.value]);
  if (mahalla.value === null || address.value === null) return null;
  return JSON.stringify([head, foldMahalla(mahalla.value), foldKey(address.value)]);
}

/** The head first, wherever they stand in the list: who is first gives the family its name. */
function join(records: readonly FamilyRecord[]): FamilyRecord {
  const [first, ...others] = records as [FamilyRecord, ...FamilyRecord[]];
  if (others.length === 0) return first;
  const isOther = ({ relation }: PersonRecord) => Number(relation.value !== 'head');
  const members = records
    .flatMap((record) => record.members)
    .toSorted((a, b) => isOther(a) - isOther(b));
  return { ...first, key: '', rowTo: first.row, members };
}
