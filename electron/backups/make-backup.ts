/** The steps of one backup: bytes copied, proven, copied on, older ones thinned out. */
import { access, rm } from 'node:fs/promises';
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
import { Refusal } from '../../shared/errors.ts';
import type { GateHands } from '../gate.ts';
import { toKept } from './backup-rows.ts';

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

/** @throws Refusal `backup-place-missing`, `disk-full`, `disk-read-only` */
export async function copyInto(path: string, folder: string): Promise<void> {
  if (!(await isThere(folder))) throw new Refusal('backup-place-missing', { folder });
  try {
    await copyBackup(path, join(folder, basename(path)));
  } catch (error) {
    // Pulled out in the middle: the error says something of a file, and it is the stick that is gone.
    if (!(await isThere(folder))) throw new Refusal('backup-place-missing', { folder });
    throw asRefusal(error, folder) ?? error;
  }
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

export function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
