import { closeSync, fsyncSync, openSync, readdirSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { OlderCopy } from '../../shared/destruction.ts';

/** Copies of the database in its folder, made before a migration: they hold what is destroyed until they go. */
const copyName = /^headquarters\.db\.before-/;
/** Where damaged databases are set aside. */
export const asideFolder = 'damaged';
const erasedAtOnce = 1024 * 1024;

/**
 * Files beside the database that still hold the data, the newest first; backups are told by whoever keeps them.
 * Nothing takes away by itself what was set aside.
 */
export function listOlderCopies(folder: string): OlderCopy[] {
  const beside = filesIn(folder).filter((name) => copyName.test(name));
  const aside = filesIn(join(folder, asideFolder)).map((name) => `${asideFolder}/${name}`);
  return [...beside, ...aside]
    .map((name) => {
      const { size, mtime } = statSync(join(folder, name));
      const place: OlderCopy['place'] = name.startsWith(`${asideFolder}/`) ? 'aside' : 'own';
      return { name, at: mtime.toISOString(), bytes: size, place };
    })
    .sort((a, b) => b.at.localeCompare(a.at));
}

/**
 * Overwrites what was set aside and takes it away.
 * @returns how many files
 * @throws what the file system says; what was not reached is still there
 */
export function eraseAside(folder: string): number {
  const files = filesIn(join(folder, asideFolder)).map((name) => join(folder, asideFolder, name));
  for (const file of files) {
    overwrite(file);
    rmSync(file);
  }
  return files.length;
}

function overwrite(file: string): void {
  const { size } = statSync(file);
  const zeros = Buffer.alloc(erasedAtOnce);
  const descriptor = openSync(file, 'r+');
  try {
    for (let at = 0; at < size; at += erasedAtOnce)
      writeSync(descriptor, zeros, 0, Math.min(erasedAtOnce, size - at), at);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name);
  } catch {
    // Nothing was ever set aside.
    return [];
  }
}
