/** The folder or stick that every good backup is also copied to. */
import { access, stat } from 'node:fs/promises';
import type { Database } from '../../db/open.ts';
import { getSetting, saveSetting } from '../../db/settings.ts';

const placeSetting = 'backups.place';
/** '1': when it was chosen it lay on another disk than the data. */
const apartSetting = 'backups.placeIsApart';

export interface ChosenPlace {
  readonly path: string;
  readonly isThere: boolean;
}

/** The second place as it was chosen, there or not; null for none. */
export function chosenPath(database: Database): string | null {
  return getSetting(database, placeSetting) || null;
}

/** The chosen place as it is now; null when none was chosen. */
export async function lookAtPlace(
  database: Database,
  dataFolder: string,
): Promise<ChosenPlace | null> {
  const path = chosenPath(database);
  if (path === null) return null;
  const isApart = getSetting(database, apartSetting) === '1';
  // The folder that a stick was mounted on may stay when the stick goes: it is no second place, and not the stick.
  return { path, isThere: isApart ? await areApart(path, dataFolder) : await isThere(path) };
}

/** Remembers the second place (null: none), and whether it lies on another disk than the data. */
export async function keepPlace(
  database: Database,
  dataFolder: string,
  path: string | null,
): Promise<void> {
  const isApart = path !== null && (await areApart(path, dataFolder));
  saveSetting(database, placeSetting, path ?? '');
  saveSetting(database, apartSetting, isApart ? '1' : '');
}

/** Whether something lies at the path that this program may see. */
export function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function areApart(one: string, other: string): Promise<boolean> {
  const deviceOf = (path: string) => stat(path).then(({ dev }) => dev);
  const [first, second] = await Promise.all([deviceOf(one).catch(() => null), deviceOf(other)]);
  return first !== null && first !== second;
}
