import { accountState } from '../../db/accounts.ts';
import { type DataFolder, eraseOpenKey } from '../../db/data-folder.ts';
import type { Keyring } from '../../db/keyring/keyring.ts';
import { asRefusal } from '../../db/open.ts';

/** What a kill between two steps left of keys goes: entries of nobody, and a first version's open key. */
export function settleKeys(folder: string, keyring: Keyring, { database, key }: DataFolder): void {
  keyring.settle(key, (id) => accountState(database, id));
  try {
    eraseOpenKey(folder);
  } catch (error) {
    // A disk that takes nothing: the next opening tries again.
    if (!asRefusal(error, folder)) throw error;
  }
}
