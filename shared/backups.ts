/** Backups: what is kept where, whether it was proven, what a restore would lose, what came back. */
import { z } from 'zod';
import { session, task } from './call.ts';
import type { ErrorCode } from './errors.ts';
import { languages } from './office.ts';
import type { TableName } from './tables.ts';

/** Why a backup was made: by itself every day, by hand, or before something that changes much. */
export const backupKinds = ['daily', 'demand', 'import', 'merge', 'migration', 'restore'] as const;
export type BackupKind = (typeof backupKinds)[number];

/** `good`: it was restored into a scratch file and is the same as what was copied, to the last byte. */
export type BackupState = 'good' | 'bad' | 'unproven';
export type BackupPlace = 'own' | 'chosen';

export interface BackupRow {
  /** Names it in later calls: place and file name. */
  readonly id: string;
  readonly place: BackupPlace;
  readonly fileName: string;
  readonly madeAt: string;
  readonly kind: BackupKind;
  readonly bytes: number;
  readonly state: BackupState;
  readonly provenAt: string;
  /** Why it is bad; '' of a good one. */
  readonly why: string;
  /** Another headquarters' file, or one of before the key was changed: it opens by its own passwords. */
  readonly isOwnKey: boolean;
}

/** How old the last good backup is: under a day, under three, older, none. */
export type BackupAge = 'fresh' | 'aging' | 'old' | 'none';

export interface BackupStatus {
  readonly lastGood: { readonly at: string; readonly place: BackupPlace } | null;
  readonly age: BackupAge;
  /** Since the last good one one failed, or could not be copied to the chosen place: why. */
  readonly failure: {
    readonly at: string;
    readonly code: ErrorCode;
    readonly place: BackupPlace;
  } | null;
  /** How far the one under way is, 0–1; null when none is. */
  readonly running: number | null;
  readonly chosenPlace: { readonly path: string; readonly isThere: boolean } | null;
  readonly ownPlace: string;
}

/** What of the present is not in a backup, and the other way round. */
export interface BackupLoss {
  readonly madeAt: string;
  /** Changes that a restore would take away, and that it would bring back. */
  readonly lost: number;
  readonly regained: number;
  readonly lostFrom: string | null;
  readonly lostTo: string | null;
  /** The changes that would go: by whom, by which call, how many. */
  readonly byPerson: readonly {
    readonly userName: string;
    readonly call: string;
    readonly changes: number;
    readonly lastAt: string;
  }[];
  readonly tables: readonly {
    readonly table: TableName;
    readonly now: number;
    readonly kept: number;
  }[];
}

/** What was read back out of a damaged file. */
export interface Salvage {
  /** Change sets newer than the backup that were put back whole, and in part. */
  readonly whole: number;
  readonly partial: number;
  /** Known to have been there, and not readable. */
  readonly missing: number;
  /** The log breaks off: there may have been more than anything still tells of. */
  readonly isAtLeast: boolean;
  /** Instant of the last change that is there again. */
  readonly until: string | null;
  /** Where the damaged file lies now. */
  readonly asideFile: string;
}

export interface Restored {
  readonly madeAt: string;
  /** Null when nothing was damaged. */
  readonly salvage: Salvage | null;
}

/** Of a backup file before anybody signed in: no more than stands open in it. */
export interface BackupGlance {
  readonly id: string;
  readonly fileName: string;
  readonly madeAt: string;
  readonly kind: BackupKind;
  readonly bytes: number;
  readonly state: BackupState;
  readonly isDemo: boolean;
}

const nothing = z.object({}).default({});
const id = z.string().min(1).max(5000);
const path = z.string().min(1).max(4096);

export const backupCalls = {
  'backups.status': session<BackupStatus>()(nothing, ['backup']),
  'backups.list': session<readonly BackupRow[]>()(nothing, ['backup']),
  /**
   * Makes one, proves it, copies it to the chosen place, and to `folder` where one is named.
   * @throws disk-full, disk-read-only, backup-bad, backup-folder-missing, backup-not-copied
   */
  'backups.make': session<BackupRow>()(
    z.object({ folder: path.nullable().default(null) }).default({ folder: null }),
  ),
  /** Proves a kept file anew, or one that a dialog chose, and stamps it. */
  'backups.check': session<BackupRow>()(z.object({ id })),
  /** A folder or stick that each good one is also copied to; null for none. */
  'backups.setPlace': session<null>()(z.object({ path: path.nullable() })),
  /** Opens a backup on the side and tells what would be lost. Changes nothing. */
  'backups.rehearse': session<BackupLoss>()(z.object({ id })),
  /** Puts a backup in the place of the present data, which is backed up first. */
  'backups.restore': session<Restored>()(z.object({ id })),
  /** What can be restored while nobody can sign in (nothing there yet, or damaged): newest first. */
  'backups.offer': session<readonly BackupGlance[]>()(nothing, ['backup']),
  /** What a file is that a dialog chose. @throws backup-foreign, backup-damaged, backup-newer */
  'backups.glance': session<BackupGlance>()(z.object({ path })),
  /**
   * Restores where nobody can sign in: opened by a user's password of that backup, or by the recovery code, then
   * the password is a new one. What was written to a damaged database since is salvaged. Signs in.
   * @throws office-exists when the headquarters here is sound, sign-in-wrong, recovery-wrong
   */
  'backups.restoreWith': session<Restored>()(
    z.object({
      id,
      login: z.string().trim().min(1).max(100),
      password: z.string().min(1).max(1000),
      recoveryCode: z.string().min(1).max(200).nullable().default(null),
    }),
  ),
  /** The whole office in open formats into a folder: one workbook, a .csv for each table, an index of columns. */
  'exports.office': task<{ folder: string; tables: number; rows: number }>()(
    z.object({ folder: path, language: z.enum(languages) }),
  ),
};
