/** What stands behind the gate (`electron/gate.ts`), as the handlers of session calls have it in their hands. */
import type { DataFolder } from '../../db/data-folder.ts';
import type { Keyring } from '../../db/keyring/keyring.ts';
import type { CallNameOf, Input, Output } from '../../shared/api.ts';

import type { DamageFault, Session, SignedInUser } from '../../shared/session.ts';
import type { ToldTable } from '../../shared/tables.ts';
import type { Door } from '../answer.ts';
import type { Backups } from '../backups/backups.ts';
import type { JobRunner } from '../backups/runner.ts';
import type { MachineClock } from '../machine-clock.ts';
import type { InTurn } from '../write-turn.ts';

export interface GateOptions {
  readonly folder: string;
  readonly clock: MachineClock;
  readonly onChanged: (tables: readonly ToldTable[]) => void;
  /** Told when somebody signed in or out, locked, unlocked, or has other rights than before. */
  readonly onSession: (session: Session) => void;
  readonly logError: (error: unknown, call: string) => string;
  readonly mayOpen: (path: string) => boolean;
  readonly inTurn: InTurn;
  /** Where the long work of backups is done; in this process when left out. */
  readonly backupRunner?: JobRunner;
  /** Ends threads that have the database open: it is about to be replaced. */
  readonly stopThreads?: () => Promise<void>;
}

/** What there is while somebody is signed in. */
export interface OpenOffice {
  readonly data: DataFolder;
  readonly door: Door;
  user: SignedInUser;
  isLocked: boolean;
}

/** What the handlers of session calls work with. */
export interface GateHands extends GateOptions {
  keyring: Keyring | null;
  office: OpenOffice | null;
  /** The database does not open, or a page of it cannot be read: nobody works on until it is restored. */
  fault: DamageFault | null;
  readonly backups: Backups;
  session(): Session;
  /** Before `enter`: makes a backup when opening the database will change its schema. */
  prepare(key: Buffer): Promise<void>;
  noteDamage(): Promise<void>;
  stopThreads(): Promise<void>;
  /** Opens the database, if it is not open, and lets the account's person in. @throws Refusal `account-missing`, `database-…` */
  enter(key: Buffer, accountId: string): OpenOffice;
  /** The person may do other things than before: as their account says now, or as given. */
  renew(user?: SignedInUser): SignedInUser;
  /** Closes the database and forgets the key. */
  leave(): Promise<void>;
  /** Lets the windows know how the session stands. */
  tell(): void;
}

export type SessionHandlersOf<Name extends CallNameOf<'session'>> = {
  readonly [One in Name]: (
    input: Input<One>,
    hands: GateHands,
  ) => Promise<Output<One>> | Output<One>;
};
