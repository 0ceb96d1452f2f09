/** Backups before something that changes much: copied ahead where it is foreseen, kept only when it comes. */
import { rm } from 'node:fs/promises';
import type { BackupKind } from '../../shared/backups.ts';

export interface BackupsBefore {
  /** As `Backups.ahead`. */
  ahead(kind: BackupKind): Promise<void>;
  /** As `Backups.before`. */
  before(kind: BackupKind): Promise<void>;
  /** Path of a copy that nobody has needed yet: no backup so far. */
  readonly waiting: string | null;
  /** Takes such a copy away. */
  drop(): Promise<void>;
}

interface Steps {
  /** The newest change set of the open database; undefined before the first. */
  lastSet(): string | undefined;
  /** Whether something was written since the last good backup. */
  isChanged(): Promise<boolean>;
  /** One after the other with all work of backups. */
  step<Output>(work: () => Promise<Output>): Promise<Output>;
  /** Comes back with the path when the bytes are on the disk. */
  copy(kind: BackupKind): Promise<string>;
  /** Proves it, and does what is done with one that is good. */
  finish(path: string): Promise<void>;
  noteFailure(error: unknown): void;
}

/** A copy made ahead: null once it failed, or where none is needed. */
interface Ahead {
  readonly lastSet: string | undefined;
  readonly path: Promise<string | null>;
}

export function createBackupsBefore(steps: Steps): BackupsBefore {
  let ahead: Ahead | null = null;
  let waiting: string | null = null;

  async function makeAhead(kind: BackupKind, former: Ahead | null): Promise<string | null> {
    try {
      await remove(former);
      if (!(await steps.isChanged())) return null;
      waiting = await steps.step(() => steps.copy(kind));
      return waiting;
    } catch {
      // Whoever needs it tries again, and is told.
      return null;
    }
  }

  async function remove(former: Ahead | null): Promise<void> {
    const path = await former?.path;
    if (!path) return;
    await rm(path, { force: true }).catch(() => undefined);
    if (waiting === path) waiting = null;
  }

  /** The copy made ahead, when it is of the database as it is now. */
  async function take(): Promise<string | null> {
    const former = ahead;
    ahead = null;
    if (former?.lastSet !== steps.lastSet()) {
      await remove(former);
      return null;
    }
    const path = (await former?.path) ?? null;
    if (path !== null) waiting = null;
    return path;
  }

  return {
    get waiting() {
      return waiting;
    },

    async ahead(kind) {
      const lastSet = steps.lastSet();
      if (!ahead || ahead.lastSet !== lastSet) ahead = { lastSet, path: makeAhead(kind, ahead) };
      await ahead.path;
    },

    async before(kind) {
      const made = await take();
      if (made === null && !(await steps.isChanged())) return;
      // Its bytes are what counts; whether they are good is found out while the work goes on.
      await new Promise<void>((resolve) => {
        if (made !== null) resolve();
        void steps
          .step(async () => {
            try {
              const path = made ?? (await steps.copy(kind));
              resolve();
              await steps.finish(path);
            } catch (error) {
              steps.noteFailure(error);
            }
          })
          .catch(() => undefined)
          .finally(resolve);
      });
    },

    async drop() {
      const former = ahead;
      ahead = null;
      await remove(former);
    },
  };
}
