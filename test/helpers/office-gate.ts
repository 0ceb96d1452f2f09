/** A guarded headquarters in a temporary folder, reached through the gate as the programs do. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Gate, openGate } from '../../electron/gate.ts';
import { createTurn } from '../../electron/write-turn.ts';
import type { CallName, Given, Output } from '../../shared/api.ts';
import type { ErrorReport } from '../../shared/errors.ts';
import type { Session } from '../../shared/session.ts';
import { CallError, createTestClock, type TestClock } from './headquarters.ts';

export interface OfficeGate {
  readonly folder: string;
  readonly clock: TestClock;
  /** Sessions that windows were told of. */
  readonly told: Session[];
  readonly unexpected: unknown[];
  readonly gate: Gate;
  call<Name extends CallName>(name: Name, input: Given<Name>): Promise<Output<Name>>;
  /** Makes a call that must be refused, and answers how. */
  refusal<Name extends CallName>(name: Name, input: Given<Name>): Promise<ErrorReport>;
  /** Ends the program and opens the folder again. */
  reopen(): Promise<void>;
  close(): Promise<void>;
}

/** The folder is new: `session.setUp` (half a second of deliberate work) or `session.setUpDemo` comes next. */
export async function openOfficeGate(
  folder = mkdtempSync(join(tmpdir(), 'shtab-gate-')),
): Promise<OfficeGate> {
  const clock = createTestClock();
  const told: Session[] = [];
  const unexpected: unknown[] = [];
  const open = () =>
    openGate({
      folder,
      clock,
      onChanged: () => undefined,
      onSession: (session) => told.push(session),
      logError(error) {
        unexpected.push(error);
        return `T-${unexpected.length}`;
      },
      mayOpen: () => true,
      inTurn: createTurn(),
    });
  let gate = await open();
  return {
    folder,
    clock,
    told,
    unexpected,
    get gate() {
      return gate;
    },
    async call(name, input) {
      const reply = await gate.answer(name, input);
      if (!reply.ok) throw new CallError(name, reply.error, unexpected.at(-1));
      return reply.output as Output<typeof name>;
    },
    async refusal(name, input) {
      const reply = await gate.answer(name, input);
      if (reply.ok) throw new Error(`${name} was answered: ${JSON.stringify(reply.output)}`);
      return reply.error;
    },
    async reopen() {
      await gate.close();
      gate = await open();
    },
    async close() {
      await gate.close();
      rmSync(folder, { recursive: true, force: true });
      if (unexpected.length > 0)
        throw new Error('an unexpected error went to the log', { cause: unexpected[0] });
    },
  };
}
