/** The folders that backups lie in: the data folder's own, and one that the office chose. */
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { BackupKind, BackupPlace } from '../../shared/backups.ts';
import { localTime } from '../../shared/clock.ts';
import { Refusal } from '../../shared/errors.ts';
import type { DatabaseKey } from '../open.ts';
import { backupEnd, fileBytesOf, partEnd, readBackup, rewriteHead } from './backup-file.ts';
import type { Head } from './header.ts';

export interface FoundBackup {
  readonly place: BackupPlace;
  readonly path: string;
  readonly fileName: string;
  readonly bytes: number;
  /** Null: the head cannot be read. */
  readonly head: Head | null;
  readonly isOurs: boolean;
  readonly isCut: boolean;
}

const ownFolder = 'backups';
const scratchStart = 'scratch-';

/** The folder of the backups beside the database. */
export function ownBackups(dataFolder: string): string {
  return join(dataFolder, ownFolder);
}

let scratches = 0;

/** A path of its own for one scratch database in the data folder. */
export function newScratch(dataFolder: string): string {
  scratches += 1;
  return join(ownBackups(dataFolder), `${scratchStart}${process.pid}-${scratches}.db`);
}

/** Takes away what a power cut left: half-written backups and scratch files. */
export async function removeLeftovers(dataFolder: string, chosen: string | null): Promise<void> {
  for (const folder of [ownBackups(dataFolder), chosen]) {
    const names = folder === null ? [] : await readdir(folder).catch(() => []);
    const isOwn = folder === ownBackups(dataFolder);
    for (const name of names)
      if (name.endsWith(partEnd) || (isOwn && name.startsWith(scratchStart)))
        await rm(join(folder ?? '', name), { force: true, recursive: true }).catch(() => undefined);
  }
}

const kept = new Map<string, { readonly mark: string; readonly found: FoundBackup }>();

/** The backups of a folder, in no order; none when the folder is not there (a stick that was pulled out). */
export async function findBackups(
  folder: string,
  place: BackupPlace,
  key: DatabaseKey | null,
): Promise<FoundBackup[]> {
  const names = await readdir(folder).catch(() => []);
  const found: FoundBackup[] = [];
  for (const fileName of names.filter((name) => name.endsWith(backupEnd))) {
    const path = join(folder, fileName);
    try {
      const { mtimeMs, size } = await stat(path);
      const mark = `${place} ${mtimeMs} ${size} ${key?.toString('hex').slice(0, 8)}`;
      const before = kept.get(path);
      const one = before?.mark === mark ? before.found : await lookAt(path, place, key);
      kept.set(path, { mark, found: one });
      found.push(one);
    } catch {
      // Gone between two looks, or not readable: no backup that could be counted on.
    }
  }
  return found;
}

/** One file as a backup; a place of null counts as the own one. */
export async function lookAt(
  path: string,
  at: BackupPlace | null,
  key: DatabaseKey | null,
): Promise<FoundBackup> {
  const fileName = basename(path);
  const place = at ?? 'own';
  try {
    const { head, bytes, isOurs } = await readBackup(path, key);
    const isCut = bytes !== fileBytesOf(head.manifest);
    return { place, path, fileName, bytes, head, isOurs: isOurs === true, isCut };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { size: bytes } = await stat(path);
    return { place, path, fileName, bytes, head: null, isOurs: false, isCut: true };
  }
}

/**
 * Puts the present keyring into a backup, if it is one of this key: who was removed, and every old password, does
 * not open it any more. Where a kill or a pulled stick left one half of the head old, both are written anew.
 */
export async function renewKeyring(
  { path, head, isOurs }: FoundBackup,
  keyring: string,
  key: DatabaseKey,
): Promise<void> {
  if (!isOurs || !head) return;
  if (head.keyring !== keyring || !head.isWhole) await rewriteHead(path, key, { keyring });
}

const kindWords: Readonly<Record<BackupKind, string>> = {
  daily: 'kunlik',
  demand: 'qolda',
  import: 'importdan oldin',
  merge: 'birlashtirishdan oldin',
  migration: 'yangilashdan oldin',
  restore: 'tiklashdan oldin',
};

/** The time of Uzbekistan in the name of a file: `2026-11-20 14-05-09`. */
export function timeInName(at: Date): string {
  return localTime(at).replace('T', ' ').replaceAll(':', '-');
}

/**
 * A name that sorts by time, means something to a person, and survives every file system.
 * @param district in Latin letters; '' where there is no office yet
 */
export async function newBackupPath(
  folder: string,
  { district, madeAt, kind }: { district: string; madeAt: Date; kind: BackupKind },
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const who =
    district
      .normalize('NFD')
      .replace(/[^A-Za-z0-9 -]/g, '')
      .trim() || 'shtab';
  const names = new Set(await readdir(folder));
  for (let copy = 1; ; copy += 1) {
    const name = `${who} ${timeInName(madeAt)} ${kindWords[kind]}${copy > 1 ? ` ${copy}` : ''}${backupEnd}`;
    if (!names.has(name)) return join(folder, name);
  }
}
