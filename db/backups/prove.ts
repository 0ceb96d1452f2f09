/** Whether a backup can be restored: it is, into a scratch file, and compared with what was copied. */
import { rm } from 'node:fs/promises';
import { asRefusal, type DatabaseKey, openDatabase } from '../open.ts';
import { extractDatabase, fileBytesOf, readBackup } from './backup-file.ts';
import type { Manifest } from './header.ts';
import { readFacts } from './snapshot.ts';

export interface Proof {
  /** What is wrong; '' for a good backup. */
  readonly why: string;
}

/**
 * Takes the database out into `scratch`, compares its bytes' digest, opens it with the key, checks every page,
 * every reference, all counts, the journal's head and the last change. The scratch file is taken away unless
 * `keeps` is set and the proof is good.
 * @throws what the file system says of the scratch file's disk (`ENOSPC` …): that says nothing of the backup
 */
export async function proveBackup(
  path: string,
  key: DatabaseKey,
  scratch: string,
  onPart: (part: number) => void = () => undefined,
  keeps = false,
): Promise<Proof> {
  let why = 'not read to its end';
  try {
    why = await findFault(path, key, scratch, onPart);
    return { why };
  } finally {
    if (!keeps || why !== '') await removeScratch(scratch);
  }
}

/** With its log files; none of them need be there. */
export async function removeScratch(scratch: string): Promise<void> {
  for (const end of ['', '-wal', '-shm']) await rm(scratch + end, { force: true });
}

async function findFault(
  path: string,
  key: DatabaseKey,
  scratch: string,
  onPart: (part: number) => void,
): Promise<string> {
  const { head, bytes, isOurs } = await readBackup(path, key);
  const { manifest } = head;
  if (!isOurs) return 'header: not written with this key';
  if (!head.isWhole) return 'header: one of its two copies is damaged';
  if (bytes !== fileBytesOf(manifest))
    return `length: ${bytes} instead of ${fileBytesOf(manifest)}`;
  const sha256 = await extractDatabase(path, manifest, scratch, (done) =>
    onPart((0.4 * done) / Math.max(manifest.databaseBytes, 1)),
  );
  if (sha256 !== manifest.sha256) return 'digest of the bytes differs';
  await breathe();
  return compare(scratch, key, manifest, onPart);
}

/** Opens the scratch file as a database and compares it with the manifest. */
async function compare(
  scratch: string,
  key: DatabaseKey,
  manifest: Manifest,
  onPart: (part: number) => void,
): Promise<string> {
  try {
    const database = openDatabase(scratch, key);
    try {
      database.pragma('query_only = ON');
      const [{ integrity_check: first = '' } = {}] = database.pragma('integrity_check(1)') as {
        integrity_check?: string;
      }[];
      if (first !== 'ok') return `integrity: ${first}`.slice(0, 300);
      onPart(0.8);
      await breathe();
      const broken = (database.pragma('foreign_key_check') as unknown[]).length;
      if (broken > 0) return `references: ${broken}`;
      onPart(0.95);
      await breathe();
      return difference(manifest, readFacts(database));
    } finally {
      database.close();
    }
  } catch (error) {
    const code = asRefusal(error, scratch)?.code;
    if (code === 'database-damaged') return 'does not open as a database';
    throw error;
  }
}

function difference(manifest: Manifest, found: ReturnType<typeof readFacts>): string {
  const { schemaVersion, counts, journal, lastSet } = manifest;
  if (found.schemaVersion !== schemaVersion) return 'schema differs';
  for (const [table, count] of Object.entries(counts)) {
    if (found.counts[table] !== count)
      return `rows of ${table}: ${found.counts[table]} for ${count}`;
  }
  if (found.journal.seq !== journal.seq || found.journal.hash !== journal.hash)
    return 'journal differs';
  if (found.lastSet?.id !== lastSet?.id || found.lastSet?.stamp !== lastSet?.stamp)
    return 'last change differs';
  return '';
}

function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
