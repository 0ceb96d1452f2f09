import { lstatSync, readdirSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { databaseName } from '../db/data-folder.ts';
import { asideFolder } from '../db/destruction/older-copies.ts';
import type { Health } from '../shared/maintenance.ts';

type Size = Health['sizes'][number];

/** How much room each part of a data folder takes. Links are not followed. */
export function folderSizes(folder: string): Size[] {
  return [
    { kind: 'database', ...sizeOf(join(folder, databaseName)) },
    { kind: 'journalFile', ...sizeOf(join(folder, `${databaseName}-wal`)) },
    { kind: 'backups', ...sizeOf(join(folder, 'backups')) },
    { kind: 'aside', ...sizeOf(join(folder, asideFolder)) },
    { kind: 'logs', ...sizeOf(join(folder, 'logs')) },
    { kind: 'window', ...sizeOf(join(folder, 'window')) },
  ];
}

/** Bytes that are free for this program on the folder's disk. */
export function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

function sizeOf(path: string): { bytes: number; files: number } {
  try {
    const stat = lstatSync(path);
    if (!stat.isDirectory()) return { bytes: stat.size, files: 1 };
    const inside = readdirSync(path).map((name) => sizeOf(join(path, name)));
    return {
      bytes: inside.reduce((sum, one) => sum + one.bytes, 0),
      files: inside.reduce((sum, one) => sum + one.files, 0),
    };
  } catch {
    // Not there, or gone while it was being looked at: Chromium cleans its folder as it likes.
    return { bytes: 0, files: 0 };
  }
}
