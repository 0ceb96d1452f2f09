/** What a handler is given, and what shape the handlers of a feature have. */
import type { Database } from '../db/open.ts';
import type { Writer } from '../db/write.ts';
import type { BackupKind } from '../shared/backups.ts';
import type { Call, Calls, InputOf, OutputOf, Progress } from '../shared/call.ts';
import type { Clock } from '../shared/clock.ts';
import type { ToldTable } from '../shared/tables.ts';
import type { DoorSession } from './session/door-session.ts';

export interface ReadContext {
  readonly database: Database;
  readonly clock: Clock;
  /** The local day, 'YYYY-MM-DD'. */
  readonly today: string;
  readonly userName: string;
  readonly device: string;
  readonly session: DoorSession;
}

export interface WriteContext extends ReadContext {
  readonly writer: Writer;
}

export interface TaskContext extends ReadContext {
  /** Tells how far the task is; also the place where a cancelled task stops. @throws Refusal `cancelled` */
  report(progress: Progress): void;
  /** Lets other work of this process run, then goes on. @throws Refusal `cancelled` */
  breathe(): Promise<void>;
  /** One transaction, when no other write is under way. */
  commit<Output>(work: (writer: Writer) => Output, batchId?: string): Promise<Output>;
  /** Begins the backup that `backUpBefore` is going to want, where another thread can make it meanwhile. */
  backUpAhead(kind: BackupKind): void;
  /** Makes a backup and waits for its bytes; never refused: a full disk or a lost stick must not stop the work. */
  backUpBefore(kind: BackupKind): Promise<void>;
  /** Outside of any transaction, when no write is under way. */
  alone<Output>(work: () => Output): Promise<Output>;
  /** Tells windows of tables that changed not through the writer. */
  announce(tables: readonly ToldTable[]): void;
  /** @throws Refusal `file-not-allowed` unless a dialog chose this path (the command line may open any) */
  assertMayOpen(path: string): void;
}

type HandlerOf<C extends Call> = C['kind'] extends 'read'
  ? (input: InputOf<C>, context: ReadContext) => OutputOf<C>
  : C['kind'] extends 'write'
    ? (input: InputOf<C>, context: WriteContext) => OutputOf<C>
    : C['kind'] extends 'task'
      ? (input: InputOf<C>, context: TaskContext) => Promise<OutputOf<C>>
      : never;

/** Handlers for a feature's calls: one for each, none besides; shell calls are the main process's, session calls the gate's. */
export type HandlersOf<C extends Calls> = {
  readonly [Name in keyof C as C[Name]['kind'] extends 'shell' | 'session'
    ? never
    : Name]: HandlerOf<C[Name]>;
};
