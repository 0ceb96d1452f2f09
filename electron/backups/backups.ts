import type { FoundBackup } from '../../db/backups/places.ts';
import type { BackupKind, BackupRow, BackupStatus } from '../../shared/backups.ts';
import type { InTurn } from '../write-turn.ts';
import type { JobRunner } from './runner.ts';

/** What the gate and its calls can ask of backups. */
export interface Backups {
  readonly runner: JobRunner;
  /** Runs what reads a backup while no other work of backups writes into one: half of a new head looks like damage. */
  readonly alone: InTurn;
  /** Somebody signed in: takes away what a power cut left, brings the keyrings in step. */
  open(): Promise<void>;
  status(): Promise<BackupStatus>;
  list(): Promise<BackupRow[]>;
  found(): Promise<FoundBackup[]>;
  /**
   * Makes one, proves it, copies it; `alsoInto` is a folder for this one alone.
   * @throws Refusal `backup-bad`, `disk-full`, `disk-read-only`, `backup-folder-missing`, `backup-not-copied`
   */
  make(kind: BackupKind, alsoInto?: string | null): Promise<BackupRow>;
  /** Copies what `before` would copy, which then need not: kept when that is called while nothing else was written. Never throws. */
  ahead(kind: BackupKind): Promise<void>;
  /** Makes one and comes back when its bytes are on the disk; never throws: work does not wait for a full stick. */
  before(kind: BackupKind): Promise<void>;
  /** Of a database that nobody opened yet. @throws as `make` */
  makeClosed(key: Buffer, kind: BackupKind): Promise<void>;
  /** Proves and stamps a file. */
  check(path: string): Promise<void>;
  setPlace(path: string | null): Promise<void>;
  /** The time has come to look: makes the daily one when it is due. */
  tick(): Promise<void>;
  /** Puts the present keyring into every backup that can be reached. */
  followKeyring(): Promise<void>;
  /** Nothing of ours is under way any more. */
  settle(): Promise<void>;
}
