/** A database made anew out of a damaged one, where there is no backup. */
import { z } from 'zod';
import { session } from './call.ts';

export interface RebuiltTable {
  readonly table: string;
  /** Rows in the new file. */
  readonly found: number;
  /** Of them those that only the change log still knew. */
  readonly fromLog: number;
  /** Rows that stood there, or may have, and could not be read. */
  readonly lost: number;
  /** The end of the table could not be read: more may be lost, and nobody knows how many. */
  readonly isAtLeast: boolean;
}

export interface RebuildResult {
  /** Of which anything was found or lost. */
  readonly tables: readonly RebuiltTable[];
  /** False: lines of the journal were lost, and its chain begins anew. */
  readonly isChainOld: boolean;
  /** Where the damaged file lies now; null after a rehearsal, which changes nothing. */
  readonly asideFile: string | null;
}

const person = z.object({
  login: z.string().trim().min(1).max(100),
  /** With the recovery code: a new one. */
  password: z.string().min(1).max(1000),
  recoveryCode: z.string().min(1).max(200).nullable().default(null),
});

export const rebuildCalls = {
  /**
   * What would be found and lost. Only while the database is damaged and its keys are not.
   * @throws office-exists, sign-in-wrong, recovery-wrong, database-beyond-repair, account-missing
   */
  'backups.rehearseRebuild': session<RebuildResult>()(person),
  /** Puts the new database in the place of the damaged one, which is kept, and signs in. @throws as the rehearsal */
  'backups.rebuild': session<RebuildResult>()(person),
};
