/** The one door: parse, transaction, handler, change log, reply. Window, command line and tests all come through here. */
import { writeInBulk } from '../db/bulk-write.ts';
import { findOffice } from '../db/office.ts';
import { asRefusal, type Database } from '../db/open.ts';
import { runWrite, type WriteOrigin } from '../db/write.ts';
import { calls, isCallName } from '../shared/api.ts';
import type { Progress } from '../shared/call.ts';
import { type Clock, today } from '../shared/clock.ts';
import { type ErrorReport, Refusal, type Reply } from '../shared/errors.ts';
import type { TableName } from '../shared/tables.ts';
import type { ReadContext, TaskContext, WriteContext } from './handler.ts';
import { handlers } from './handlers/index.ts';
import type { InTurn } from './write-turn.ts';

export interface DoorOptions {
  readonly database: Database;
  /** Path of the database, for sentences about the disk. */
  readonly file: string;
  readonly device: string;
  readonly clock: Clock;
  readonly userName: string;
  /** Told after each commit. */
  readonly onChanged: (tables: readonly TableName[]) => void;
  /** Keeps an unexpected error and answers its reference number. */
  readonly logError: (error: unknown, call: string) => string;
  readonly mayOpen: (path: string) => boolean;
  /** Waits until no other thread writes, runs `work`, lets the next one in. */
  readonly inTurn: InTurn;
}

export interface TaskOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly isCancelled?: () => boolean;
}

export interface Door {
  answer(name: string, input: unknown, options?: TaskOptions): Promise<Reply>;
}

type AnyHandler = (input: unknown, context: ReadContext) => unknown;

export function createDoor(options: DoorOptions): Door {
  const { database, clock, userName, device } = options;

  function origin(call: string, batchId?: string): WriteOrigin {
    const officeId = findOffice(database)?.id ?? '';
    return { clock, userName, device, call, batchId, officeId };
  }

  function commit<Output>(
    name: string,
    work: Parameters<typeof runWrite<Output>>[2],
    batchId?: string,
  ): Output {
    const { output, changed } = runWrite(database, origin(name, batchId), work);
    if (changed.length > 0) options.onChanged(changed);
    return output;
  }

  function taskContext(context: ReadContext, name: string, task: TaskOptions): TaskContext {
    const stopIfCancelled = () => {
      if (task.isCancelled?.()) throw new Refusal('cancelled');
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
        options.inTurn(() => writeInBulk(database, () => commit(name, work, batchId))),
      assertMayOpen(path) {
        if (!options.mayOpen(path)) throw new Refusal('file-not-allowed', { file: path });
      },
    };
  }

  async function run(name: string, rawInput: unknown, task: TaskOptions): Promise<unknown> {
    if (!isCallName(name) || calls[name].kind === 'shell')
      throw new Refusal('call-unknown', { name: name.slice(0, 100) });
    const parsed = calls[name].input.safeParse(rawInput);
    if (!parsed.success) {
      throw new Refusal('bad-input', { field: parsed.error.issues[0]?.path.join('.') ?? '' });
    }
    const handler = (handlers as unknown as Record<string, AnyHandler>)[name] as AnyHandler;
    const context: ReadContext = { database, clock, today: today(clock), userName, device };
    switch (calls[name].kind) {
      case 'read':
        return handler(parsed.data, context);
      case 'write':
        return options.inTurn(() =>
          commit(name, (writer) => handler(parsed.data, { ...context, writer } as WriteContext)),
        );
      default:
        return handler(parsed.data, taskContext(context, name, task));
    }
  }

  function report(error: unknown, name: string): ErrorReport {
    const refusal = error instanceof Refusal ? error : asRefusal(error, options.file);
    if (refusal) return { code: refusal.code, params: refusal.params };
    return { code: 'unexpected', params: {}, reference: options.logError(error, name) };
  }

  return {
    async answer(name, input, task = {}) {
      try {
        return { ok: true, output: await run(name, input, task) };
      } catch (error) {
        return { ok: false, error: report(error, name) };
      }
    },
  };
}
