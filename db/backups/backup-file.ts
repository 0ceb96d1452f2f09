/** One backup file: written whole or not at all, its head rewritten in place, its database taken out again. */
import { existsSync } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Refusal } from '../../shared/errors.ts';
import type { DatabaseKey } from '../open.ts';
import { copyBytes, withFiles, writeAll } from './copy-bytes.ts';
import {
  type Head,
  headBytes,
  isHeadOurs,
  type Manifest,
  readHead,
  type Stamp,
  slotBytes,
  writeSlot,
} from './header.ts';

export const backupEnd = '.shtabbackup';
export const partEnd = `${backupEnd}.part`;

export interface ReadBackup {
  readonly head: Head;
  readonly bytes: number;
  /** Proven by the key; null when none was given. */
  readonly isOurs: boolean | null;
}

/** Bytes a file of this manifest has. */
export function fileBytesOf(manifest: Manifest): number {
  return headBytes + manifest.databaseBytes;
}

/**
 * The head of a backup file. That its database's bytes are sound is said only by a proof.
 * @throws Refusal `file-not-found`, `backup-foreign`, `backup-damaged`, `backup-newer`; what the file system says
 */
export async function readBackup(path: string, key: DatabaseKey | null): Promise<ReadBackup> {
  if (!existsSync(path)) throw new Refusal('file-not-found', { file: basename(path) });
  return withFiles([[path, 'r']], async (file) => {
    if (!file) throw new Error('not opened');
    const { size } = await file.stat();
    const bytes = Buffer.alloc(Math.min(headBytes, size));
    await file.read(bytes, 0, bytes.length, 0);
    const head = readHead(bytes);
    return { head, bytes: size, isOurs: key && isHeadOurs(bytes, head, key) };
  });
}

/**
 * Copies a database that stands still into a new backup file. It bears its name only when every byte is on the disk.
 * @param manifestOf told the digest of what was copied
 */
export async function writeBackup(
  path: string,
  source: { readonly file: string; readonly bytes: number },
  key: DatabaseKey,
  headOf: (sha256: string) => Pick<Head, 'manifest' | 'keyring' | 'stamp'>,
  onBytes: (done: number) => void,
): Promise<Head> {
  const part = path.replace(backupEnd, partEnd);
  try {
    const head = await withFiles(
      [
        [source.file, 'r'],
        [part, 'w'],
      ],
      async (from, to) => {
        if (!from || !to) throw new Error('not opened');
        const range = { from, fromAt: 0, to, toAt: headBytes, bytes: source.bytes, onBytes };
        const written = { ...headOf(await copyBytes(range)), writing: 1 };
        const slot = writeSlot(written, key);
        await writeAll(to, slot, 0);
        await writeAll(to, slot, slotBytes);
        await to.sync();
        return { ...written, isWhole: true };
      },
    );
    await rename(part, path);
    return head;
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Writes keyring or stamp anew, one slot after the other: at no moment is there none that is whole. */
export async function rewriteHead(
  path: string,
  key: DatabaseKey,
  change: { readonly keyring?: string; readonly stamp?: Stamp },
): Promise<void> {
  await withFiles([[path, 'r+']], async (file) => {
    if (!file) throw new Error('not opened');
    const bytes = Buffer.alloc(headBytes);
    await file.read(bytes, 0, headBytes, 0);
    const before = readHead(bytes);
    const slot = writeSlot({ ...before, ...change, writing: before.writing + 1 }, key);
    // The slot that is whole stays until the other one is.
    const isFirstNew = newestSlot(bytes) === 0;
    for (const at of isFirstNew ? [slotBytes, 0] : [0, slotBytes]) {
      await writeAll(file, slot, at);
      await file.sync();
    }
  });
}

function newestSlot(bytes: Buffer): number {
  try {
    const { writing } = readHead(bytes.subarray(0, slotBytes));
    return writing >= readHead(bytes).writing ? 0 : 1;
  } catch {
    return 1;
  }
}

/**
 * Takes the database out into a file of its own and answers the SHA-256 of its bytes.
 * @throws Error `ENODATA` when the backup is cut off
 */
export async function extractDatabase(
  path: string,
  manifest: Manifest,
  into: string,
  onBytes: (done: number) => void,
): Promise<string> {
  for (const end of ['', '-wal', '-shm']) await rm(into + end, { force: true });
  return withFiles(
    [
      [path, 'r'],
      [into, 'w'],
    ],
    async (from, to) => {
      if (!from || !to) throw new Error('not opened');
      const bytes = manifest.databaseBytes;
      return copyBytes({ from, fromAt: headBytes, to, toAt: 0, bytes, onBytes });
    },
  );
}

/**
 * Copies a whole backup file to another folder, where it bears its name only when it is whole.
 * @throws Refusal `backup-bad` when what was written reads back otherwise; what the file system says
 */
export async function copyBackup(path: string, to: string): Promise<void> {
  const part = to.replace(backupEnd, partEnd);
  const { size } = await stat(path);
  try {
    const written = await withFiles(
      [
        [path, 'r'],
        [part, 'w+'],
      ],
      async (from, into) => {
        if (!from || !into) throw new Error('not opened');
        const sha = await copyBytes({ from, fromAt: 0, to: into, toAt: 0, bytes: size });
        await into.sync();
        return sha;
      },
    );
    if ((await digestOfFile(part, size)) !== written)
      throw new Refusal('backup-bad', { file: basename(to), why: 'the copy differs' });
    await rename(part, to);
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function digestOfFile(path: string, bytes: number): Promise<string> {
  const { createHash } = await import('node:crypto');
  const hash = createHash('sha256');
  return withFiles([[path, 'r']], async (file) => {
    if (!file) throw new Error('not opened');
    const buffer = Buffer.allocUnsafe(1024 * 1024);
    for (let at = 0; at < bytes; ) {
      const { bytesRead } = await file.read(buffer, 0, buffer.length, at);
      if (bytesRead === 0) break;
      hash.update(buffer.subarray(0, bytesRead));
      at += bytesRead;
    }
    return hash.digest('hex');
  });
}
