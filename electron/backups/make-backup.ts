/** The steps of one backup: bytes copied, proven, copied on, older ones thinned out. */
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { copyBackup } from '../../db/backups/backup-file.ts';
import {
  type FoundBackup,
  newBackupPath,
  newScratch,
  ownBackups,
} from '../../db/backups/places.ts';
import { asRefusal } from '../../db/open.ts';
import { surplusBackups } from '../../shared/backup-rotation.ts';
import type { BackupKind } from '../../shared/backups.ts';
import { type ErrorCode, Refusal } from '../../shared/errors.ts';
import type { GateHands } from '../session/hands.ts';
import { toKept } from './backup-rows.ts';
import { isThere } from './chosen-place.ts';

/** What is copied. */
export interface Source {
  readonly file: string;
  readonly keyHex: string;
  /** In Latin letters; '' when it is not known. */
  readonly district: string;
}

/** @throws Refusal `disk-full`, `disk-read-only`, `database-busy`, `database-damaged` */
export async function copyDatabase(
  { folder, clock, keyring, backups }: GateHands,
  { file, keyHex, district }: Source,
  { kind, number }: { readonly kind: BackupKind; readonly number: number },
  onPart: (part: number) => void,
): Promise<string> {
  const madeAt = clock.now();
  const path = await newBackupPath(ownBackups(folder), { district, madeAt, kind });
  await backups.runner.run(
    {
      type: 'make',
      ...{ file, keyHex, path, number, kind },
      madeAt: madeAt.toISOString(),
      keyringId: keyring?.id ?? '',
      isDemo: keyring?.isDemo ?? false,
      keyring: keyring?.kept() ?? '',
    },
    onPart,
  );
  return path;
}

/** @throws Refusal `backup-bad`; `database-damaged` when it is a faithful copy of a database that is */
export async function proveBackup(
  { folder, clock, backups }: GateHands,
  path: string,
  { file, keyHex }: Source,
  onPart: (part: number) => void,
): Promise<void> {
  const stamp = await backups.runner.run(
    {
      type: 'prove',
      ...{ path, keyHex },
      scratch: newScratch(folder),
      at: clock.now().toISOString(),
      keeps: false,
    },
    onPart,
  );
  if (stamp.state === 'good') return;
  const { isSound } = await backups.runner.run({ type: 'inspect', file, keyHex }, () => undefined);
  if (!isSound) throw new Refusal('database-damaged', { file });
  throw new Refusal('backup-bad', { file: basename(path), why: stamp.why });
}

/**
 * Copies a backup to another folder, where it bears its name only when it is whole.
 * @param isPlaceThere asked before and after: what is written while a stick goes may land beside it
 * @throws Refusal `backup-place-missing`, `backup-place-full`, `backup-place-read-only`, `backup-bad`
 */
export async function copyInto(
  path: string,
  folder: string,
  isPlaceThere: () => Promise<boolean> = () => isThere(folder),
): Promise<void> {
  if (!(await isPlaceThere())) throw new Refusal('backup-place-missing', { folder });
  const to = join(folder, basename(path));
  try {
    await copyBackup(path, to);
  } catch (error) {
    // Pulled out in the middle: the error says something of a file, and it is the stick that is gone.
    if (!(await isPlaceThere())) throw new Refusal('backup-place-missing', { folder });
    throw placeRefusal(error, folder) ?? error;
  }
  if (await isPlaceThere()) return;
  await rm(to, { force: true }).catch(() => undefined);
  throw new Refusal('backup-place-missing', { folder });
}

/**
 * The same into a folder that was named for this one backup: nobody tries again there.
 * @throws Refusal `backup-folder-missing`, `backup-not-copied`
 */
export async function copyOnceInto(path: string, folder: string): Promise<void> {
  try {
    await copyInto(path, folder);
  } catch (error) {
    const code = error instanceof Refusal ? onceCodes[error.code] : undefined;
    if (!code) throw error;
    throw new Refusal(code, { folder, file: basename(path) }, { cause: error });
  }
}

const onceCodes: Partial<Record<ErrorCode, ErrorCode>> = {
  'backup-place-missing': 'backup-folder-missing',
  'backup-place-full': 'backup-not-copied',
  'backup-place-read-only': 'backup-not-copied',
};

/** What an error of the own place means to a person; null when it is none of the disk's. */
export function ownRefusal(error: unknown, folder: string): Refusal | null {
  const refusal = error instanceof Refusal ? error : asRefusal(error, folder);
  // Nothing of the work was lost: the sentence for a full disk says more than that.
  if (refusal?.code !== 'disk-full') return refusal;
  return new Refusal('backup-no-room', { folder }, { cause: error });
}

/** What an error of the chosen place means to a person; null when it is none of the disk's. */
export function placeRefusal(error: unknown, folder: string): Refusal | null {
  if (error instanceof Refusal) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/^(EIO|ENXIO|ENODEV|ESTALE|ENOTCONN|EHOSTDOWN|ETIMEDOUT)$/.test(code))
    return new Refusal('backup-place-missing', { folder }, { cause: error });
  const known = asRefusal(error, folder)?.code;
  if (known === 'disk-full') return new Refusal('backup-place-full', { folder }, { cause: error });
  if (known === 'disk-read-only')
    return new Refusal('backup-place-read-only', { folder }, { cause: error });
  return null;
}

/** Takes away what rotation does not keep, each place by itself. */
export async function thinOut(found: readonly FoundBackup[]): Promise<void> {
  for (const place of ['own', 'chosen'] as const) {
    const here = found.filter((one) => one.place === place);
    const surplus = new Set(surplusBackups(here.flatMap((one) => toKept(one) ?? [])));
    // A file that is held (by a virus scanner) goes the next time.
    for (const { path } of here)
      if (surplus.has(path)) await rm(path, { force: true }).catch(() => undefined);
  }
}
