import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { OlderCopy } from '../../shared/destruction.ts';

/** Copies of the database in its folder, made before a migration: they hold what is destroyed until they go. */
const copyName = /^headquarters\.db\.before-/;

/** Files beside the database that still hold the data, the newest first; backups are told by whoever keeps them. */
export function listOlderCopies(folder: string): OlderCopy[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && copyName.test(entry.name))
    .map((entry) => {
      const { size, mtime } = statSync(join(entry.parentPath, entry.name));
      return { name: entry.name, at: mtime.toISOString(), bytes: size };
    })
    .sort((a, b) => b.at.localeCompare(a.at));
}
