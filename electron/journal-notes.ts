/** Journal lines of reads: kept for a moment and written together, so that seeing a card never waits for the disk. */
import { appendJournal, type JournalLine } from '../db/journal.ts';
import type { Database } from '../db/open.ts';
import type { Clock } from '../shared/clock.ts';
import type { DoorSession } from './session/door-session.ts';
import type { InTurn } from './write-turn.ts';

const waitMs = 200;

export interface JournalNotes {
  note(line: JournalLine): void;
  /** Writes what waits. */
  flush(): Promise<void>;
}

interface NotesOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly device: string;
  readonly session: () => DoorSession;
  readonly inTurn: InTurn;
  readonly onWritten: () => void;
  /** Told once, until a try succeeds or fails for another reason. */
  readonly onFailed: (error: unknown) => void;
}

/** Collects the lines of reads for a fifth of a second and writes them in one transaction, in the turn of writers. */
export function createJournalNotes(options: NotesOptions): JournalNotes {
  const { database, clock, device, session, inTurn } = options;
  let waiting: (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  /** Why the last try failed; null: it did not. */
  let failedWith: string | null = null;

  async function flush(): Promise<void> {
    if (timer) clearTimeout(timer);
    timer = null;
    if (waiting.length === 0) return;
    await inTurn(() => {
      const lines = waiting;
      waiting = [];
      try {
        database
          .transaction(() => {
            for (const append of lines) append();
          })
          .immediate();
        failedWith = null;
        options.onWritten();
      } catch (error) {
        // A full disk: the lines wait until there is room, and each of many tries would say the same.
        waiting = [...lines, ...waiting];
        if (String(error) !== failedWith) options.onFailed(error);
        failedWith = String(error);
      }
    });
  }

  return {
    note(line) {
      const { accountId, userName } = session();
      const at = clock.now().toISOString();
      waiting.push(() => appendJournal(database, { accountId, userName, device }, at, line));
      timer ??= setTimeout(() => void flush(), waitMs);
    },
    flush,
  };
}
