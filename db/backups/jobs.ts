/**
 * The long work of backups, as jobs of plain data: the data process gives them to a thread of their own, the command
 * line and tests run them where they are. Each opens connections of its own and closes them.
 */
import { rm } from 'node:fs/promises';
import type { BackupKind, BackupLoss } from '../../shared/backups.ts';
import { Refusal } from '../../shared/errors.ts';
import { openBeside } from '../data-folder.ts';
import { asRefusal, type Database, openDatabase } from '../open.ts';
import { rewriteHead, writeBackup } from './backup-file.ts';
import { openDamaged } from './damaged-log.ts';
import type { Manifest, Stamp } from './header.ts';
import { findLoss } from './loss.ts';
import { proveBackup } from './prove.ts';
import { type Rebuilt, rebuild } from './rebuild.ts';
import { readLog, replay, richer, type SalvageCount, type SalvagedLog } from './salvage.ts';
import { readFacts, takeSnapshot } from './snapshot.ts';

interface Keyed {
  readonly keyHex: string;
}

export interface MakeJob extends Keyed {
  readonly type: 'make';
  readonly file: string;
  readonly path: string;
  readonly number: number;
  readonly madeAt: string;
  readonly kind: BackupKind;
  readonly keyringId: string;
  readonly isDemo: boolean;
  readonly keyring: string;
}

/** Restores into the scratch file, compares, stamps. */
export interface ProveJob extends Keyed {
  readonly type: 'prove';
  readonly path: string;
  readonly scratch: string;
  readonly at: string;
  /** The scratch file of a good one stays. */
  readonly keeps: boolean;
}

/** What the scratch file (of a proof that kept it) has less and more than the present file. */
export interface CompareJob extends Keyed {
  readonly type: 'compare';
  readonly scratch: string;
  readonly file: string;
  readonly madeAt: string;
}

/** Whether every page of a database that is in use can be read. */
export interface InspectJob extends Keyed {
  readonly type: 'inspect';
  readonly file: string;
}

/** Brings into the scratch file what the damaged one still says of the time since. */
export interface SalvageJob extends Keyed {
  readonly type: 'salvage';
  readonly scratch: string;
  readonly damaged: string;
}

/** Makes the scratch file: all that the damaged one still says. */
export interface RebuildJob extends Keyed {
  readonly type: 'rebuild';
  readonly folder: string;
  readonly scratch: string;
  readonly damaged: string;
  readonly at: string;
}

export type BackupJob = MakeJob | ProveJob | CompareJob | InspectJob | SalvageJob | RebuildJob;

export interface JobOutputs {
  readonly make: Manifest;
  readonly prove: Stamp;
  readonly compare: BackupLoss;
  readonly inspect: { readonly isSound: boolean };
  readonly salvage: SalvageCount;
  readonly rebuild: Rebuilt;
}
export type OutputOfJob<Job extends BackupJob> = JobOutputs[Job['type']];

export interface JobHands {
  /** Waits until nobody writes, runs `work`, lets the next one in. */
  inTurn<Output>(work: () => Output | Promise<Output>): Promise<Output>;
  /** How far the job is, 0–1. */
  onPart(part: number): void;
}

/** @throws Refusal `database-busy`, `database-damaged`, `disk-full`, `disk-read-only` */
export async function runBackupJob(job: BackupJob, hands: JobHands): Promise<unknown> {
  const key = Buffer.from(job.keyHex, 'hex');
  try {
    switch (job.type) {
      case 'make':
        return await make(job, key, hands);
      case 'prove':
        return await prove(job, key, hands);
      case 'compare':
        return withBoth(job.scratch, job.file, key, (kept, now) => findLoss(kept, now, job.madeAt));
      case 'inspect':
        return inspect(job, key);
      case 'salvage':
        return await salvage(job, key, hands);
      case 'rebuild':
        return await rebuildInto(job, key, hands);
    }
  } catch (error) {
    throw error instanceof Refusal ? error : (asRefusal(error, '') ?? error);
  } finally {
    key.fill(0);
  }
}

async function make(job: MakeJob, key: Buffer, hands: JobHands): Promise<Manifest> {
  const snapshot = await hands.inTurn(() => takeSnapshot(job.file, key));
  try {
    const facts = readFacts(snapshot.database);
    const { file, path, number, madeAt, kind, keyringId, isDemo, keyring } = job;
    const source = { file, bytes: snapshot.bytes };
    const head = await writeBackup(
      path,
      source,
      key,
      (sha256) => ({
        manifest: {
          ...{ number, madeAt, kind, keyringId, isDemo, sha256, ...facts },
          databaseBytes: snapshot.bytes,
        },
        keyring,
        stamp: { state: 'unproven', at: madeAt, why: '' },
      }),
      (done) => hands.onPart(done / snapshot.bytes),
    );
    return head.manifest;
  } finally {
    snapshot.release();
  }
}

async function prove(job: ProveJob, key: Buffer, hands: JobHands): Promise<Stamp> {
  const { why } = await proveBackup(job.path, key, job.scratch, hands.onPart, job.keeps);
  const stamp: Stamp = { state: why === '' ? 'good' : 'bad', at: job.at, why };
  try {
    await rewriteHead(job.path, key, { stamp });
  } catch (error) {
    // A head that cannot be read cannot be stamped either: the answer says it; a read-only stick keeps its stamp.
    if (why === '' && !asRefusal(error, job.path)) throw error;
  }
  return stamp;
}

function inspect({ file }: InspectJob, key: Buffer): { isSound: boolean } {
  try {
    const database = openDatabase(file, key);
    try {
      const [line] = database.pragma('integrity_check(1)') as { integrity_check: string }[];
      return { isSound: line?.integrity_check === 'ok' };
    } finally {
      database.close();
    }
  } catch (error) {
    const refusal = error instanceof Refusal ? error : asRefusal(error, file);
    if (refusal?.code === 'database-damaged') return { isSound: false };
    throw error;
  }
}

async function salvage(job: SalvageJob, key: Buffer, hands: JobHands): Promise<SalvageCount> {
  const base = openDatabase(job.scratch, key);
  const folder = `${job.scratch}-damaged`;
  try {
    base.pragma('wal_checkpoint(TRUNCATE)');
    let log: SalvagedLog | null = null;
    for await (const damaged of openDamaged(job.damaged, base, key, folder))
      log = richer(log, readLog(damaged, base));
    if (!log) return { whole: 0, partial: 0, missing: 0, isAtLeast: true, until: null };
    return replay(base, log, (done, total) => hands.onPart(done / total));
  } finally {
    base.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function rebuildInto(job: RebuildJob, key: Buffer, hands: JobHands): Promise<Rebuilt> {
  const { database, close } = openBeside(job.folder, job.scratch, key);
  const scratch = `${job.scratch}-damaged`;
  try {
    const { at } = job;
    const rebuilt = await rebuild(job.damaged, database, key, {
      scratch,
      at,
      onPart: hands.onPart,
    });
    database.pragma('wal_checkpoint(TRUNCATE)');
    return rebuilt;
  } finally {
    close();
    await rm(scratch, { recursive: true, force: true });
  }
}

function withBoth<Output>(
  one: string,
  other: string,
  key: Buffer,
  work: (one: Database, other: Database) => Output,
): Output {
  const first = openDatabase(one, key);
  try {
    const second = openDatabase(other, key);
    try {
      return work(first, second);
    } finally {
      second.close();
    }
  } finally {
    first.close();
  }
}
