/** The one door: permission, parse, transaction, handler, change log, journal, reply. Window, command line and tests all come through here. */
import { writeInBulk } from '../db/bulk-write.ts';
import { findOffice } from '../db/office.ts';
import { asRefusal, type Database } from '../db/open.ts';
import { runWrite, type WriteOrigin, type Writer } from '../db/write.ts';
import { type CallName, calls, isCallName } from '../shared/api.ts';
import type { BackupKind } from '../shared/backups.ts';
import type { Progress } from '../shared/call.ts';
import { type Clock, today } from '../shared/clock.ts';
import { type ErrorReport, Refusal, type Reply } from '../shared/errors.ts';
import { journalCalls } from '../shared/journal.ts';
import { callNeeds, mayCall } from '../shared/rights.ts';
import type { ToldTable } from '../shared/tables.ts';
import type { ReadContext, TaskContext, WriteContext } from './handler.ts';
import { handlers } from './handlers/index.ts';
import { createJournalNotes, type JournalNotes } from './journal-notes.ts';
import { journalLineOf } from './journal-rules.ts';
import type { DoorSession } from './session/door-session.ts';
import type { InTurn } from './write-turn.ts';

export interface DoorOptions {
  readonly database: Database;
  /** Path of the database, for sentences about the disk. */
  readonly file: string;
  readonly device: string;
  readonly clock: Clock;
  /** Who calls; may change while the door stands (emergency access, other rights). */
  readonly session: () => DoorSession;
  /** Told after each commit. */
  readonly onChanged: (tables: readonly ToldTable[]) => void;
  /** Keeps an unexpected error and answers its reference number. */
  readonly logError: (error: unknown, call: string) => string;
  readonly mayOpen: (path: string) => boolean;
  /** Waits until no other thread writes, runs `work`, lets the next one in. */
  readonly inTurn: InTurn;
  /** Makes a backup before something that changes much; none in tests of single parts. */
  readonly backUpBefore?: (kind: BackupKind) => Promise<void>;
  /** Begins it while this thread is at work; none where that thread would have to make it. */
  readonly backUpAhead?: (kind: BackupKind) => void;
}

export interface TaskOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly isCancelled?: () => boolean;
}

export interface Door {
  answer(name: string, input: unknown, options?: TaskOptions): Promise<Reply>;
  /** Adds to the journal what no call says. */
  readonly journal: JournalNotes;
  /** One write of the gate's own, when no other is under way. */
  commit<Output>(call: CallName, work: (writer: Writer) => Output): Promise<Output>;
}

/** @throws Refusal `bad-input` */
export function checkedInput(name: CallName, input: unknown): unknown {
  const parsed = calls[name].input.safeParse(input);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Refusal('bad-input', {
    field: issue?.path.join('.') ?? '',
    // The window says it below the field.
    ...(issue?.code === 'too_big' && { problem: issue.code }),
  });
}

/** @throws Refusal `not-allowed` */
function assertMay(name: CallName, { rights }: DoorSession): void {
  if (!mayCall(name, rights)) throw new Refusal('not-allowed', { need: callNeeds[name] });
}

type AnyHandler = (input: unknown, context: ReadContext) => unknown;

/** Everything that is asked of an open database goes through one door; see docs/decisions/0001. */
export function createDoor(options: DoorOptions): Door {
  const { database, clock, device, session } = options;
  const journal = createJournalNotes({
    database,
    clock,
    device,
    session,
    inTurn: options.inTurn,
    onWritten: () => options.onChanged(['journal_entry']),
    onFailed: (error) => options.logError(error, 'journal'),
  });

  function origin(call: string, batchId?: string): WriteOrigin {
    const { userName, accountId } = session();
    const officeId = findOffice(database)?.id ?? '';
    return { clock, userName, accountId, device, call, batchId, officeId };
  }

  function commit<Output>(
    name: string,
    work: Parameters<typeof runWrite<Output>>[2],
    batchId?: string,
  ): Output {
    const { output, changed } = runWrite(database, origin(name, batchId), work);
    if (changed.length > 0) options.onChanged([...changed, 'journal_entry']);
    return output;
  }

  /**
   * What waited its turn is done for the person who asked for it, or not at all.
   * @throws Refusal `signed-out`, `not-allowed`
   */
  function assertStill(asked: DoorSession, name: CallName): void {
    const now = session();
    if (now.accountId !== asked.accountId) throw new Refusal('signed-out');
    assertMay(name, now);
  }

  function taskContext(context: ReadContext, name: CallName, task: TaskOptions): TaskContext {
    const stopIfCancelled = () => {
      if (task.isCancelled?.()) throw new Refusal('cancelled');
      assertStill(context.session, name);
    };
    return {
      ...context,
      report(progress) {
        stopIfCancelled();
        task.onProgress?.(progress);
      },
      async breathe() {
        await new Promise((resolve) => setImmediate(resolve));
        stopIfCancelled();
      },
      commit: (work, batchId) =>
        options.inTurn(() => {
          assertStill(context.session, name);
          return writeInBulk(database, () => commit(name, work, batchId));
        }),
      backUpAhead: (kind) => options.backUpAhead?.(kind),
      backUpBefore: async (kind) => options.backUpBefore?.(kind),
      alone: (work) =>
        options.inTurn(() => {
          assertStill(context.session, name);
          return work();
        }),
      announce: options.onChanged,
      assertMayOpen(path) {
        if (!options.mayOpen(path)) throw new Refusal('file-not-allowed', { file: path });
      },
    };
  }

  async function run(name: string, rawInput: unknown, task: TaskOptions): Promise<unknown> {
    if (!isCallName(name) || calls[name].kind === 'shell' || calls[name].kind === 'session')
      throw new Refusal('call-unknown', { name: name.slice(0, 100) });
    const asked = session();
    assertMay(name, asked);
    const input = checkedInput(name, rawInput);
    // Who reads the journal sees what they did a moment ago too.
    if (Object.hasOwn(journalCalls, name)) {
      await journal.flush();
      assertStill(asked, name);
    }
    const output = await handle(name, input, task, asked);
    const line = journalLineOf(name, input, output);
    if (line) journal.note(line);
    // A thread may end with its task, and a line that only waits would end with it.
    if (line && calls[name].kind === 'task') await journal.flush();
    return output;
  }

  function handle(name: CallName, input: unknown, task: TaskOptions, asked: DoorSession): unknown {
    const handler = (handlers as unknown as Record<string, AnyHandler>)[name] as AnyHandler;
    const context: ReadContext = {
      database,
      clock,
      today: today(clock),
      userName: asked.userName,
      device,
      session: asked,
    };
    switch (calls[name].kind) {
      case 'read':
        return handler(input, context);
      case 'write':
        return options.inTurn(() => {
          assertStill(asked, name);
          return commit(name, (writer) => handler(input, { ...context, writer } as WriteContext));
        });
      default:
        return handler(input, taskContext(context, name, task));
    }
  }

  function report(error: unknown, name: string): ErrorReport {
    const refusal = error instanceof Refusal ? error : asRefusal(error, options.file);
    if (refusal) return { code: refusal.code, params: refusal.params };
    return { code: 'unexpected', params: {}, reference: options.logError(error, name) };
  }

  return {
    journal,
    commit: (call, work) => options.inTurn(() => commit(call, work)),
    async answer(name, input, task = {}) {
      try {
        return { ok: true, output: await run(name, input, task) };
      } catch (error) {
        return { ok: false, error: report(error, name) };
      }
    },
  };
}
