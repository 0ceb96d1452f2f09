/** A whole headquarters in a temporary folder, reached through the one door: a real encrypted database, no mocks. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DataFolder, openDataFolder } from '../../db/data-folder.ts';
import { setLens } from '../../db/lens.ts';
import type { Database } from '../../db/open.ts';
import { createDoor, type Door, type TaskOptions } from '../../electron/answer.ts';
import type { MachineClock } from '../../electron/machine-clock.ts';
import type { DoorSession } from '../../electron/session/door-session.ts';
import type { CallName, Given, Output } from '../../shared/api.ts';
import type { ErrorReport } from '../../shared/errors.ts';
import type { ToldTable } from '../../shared/tables.ts';
import { fullSession } from './full-session.ts';

/** Noon in Tashkent on the day of all tests, a Saturday. */
export const testDay = '2026-11-21';
const startMs = Date.parse(`${testDay}T07:00:00Z`);

export interface Headquarters {
  readonly folder: string;
  readonly database: Database;
  readonly data: DataFolder;
  readonly door: Door;
  readonly clock: TestClock;
  /** Tables announced since the last time this list was emptied. */
  readonly announced: ToldTable[];
  /** Errors nobody foresaw; a test may look, `close` throws if any is left. */
  readonly unexpected: unknown[];
  /** Makes a call and answers its output. @throws CallError when the door refuses */
  call<Name extends CallName>(
    name: Name,
    input: Given<Name>,
    options?: TaskOptions,
  ): Promise<Output<Name>>;
  /** Makes a call that must be refused, and answers how. */
  refusal<Name extends CallName>(name: Name, input: unknown): Promise<ErrorReport>;
  close(): void;
}

export interface TestClock extends MachineClock {
  /** Lets so much time go by; a negative number sets the clock on the wall back, as `set` does. */
  pass(milliseconds: number): void;
  /** Sets the clock on the wall forward or back by so much: no time goes by. */
  set(milliseconds: number): void;
  /** The machine is started anew. */
  restart(): void;
}

/** A refusal of the door, as an exception for tests. */
export class CallError extends Error {
  readonly report: ErrorReport;

  constructor(call: string, report: ErrorReport, cause: unknown) {
    super(`${call}: ${report.code} ${JSON.stringify(report.params)}`, { cause });
    this.name = 'CallError';
    this.report = report;
  }
}

export interface HeadquartersOptions {
  /** False: the folder as it is before the office is made. */
  readonly hasOffice?: boolean;
  readonly userName?: string;
  /** Whose hands the door is in; somebody with every right by default. */
  readonly session?: DoorSession;
  /** Ғиждувон tumani by default. */
  readonly districtSoato?: string;
}

/** Opens a new headquarters; call `close` in `afterAll` or `afterEach`. */
export async function openHeadquarters(options: HeadquartersOptions = {}): Promise<Headquarters> {
  const folder = mkdtempSync(join(tmpdir(), 'shtab-test-'));
  const data = openDataFolder(folder, randomBytes(32));
  setLens(data.database, options.session?.lens ?? null);
  const clock = createTestClock();
  const announced: ToldTable[] = [];
  const unexpected: unknown[] = [];
  let turn: Promise<unknown> = Promise.resolve();
  const door = createDoor({
    database: data.database,
    file: join(folder, 'headquarters.db'),
    device: data.device,
    clock,
    session: () => options.session ?? fullSession(options.userName ?? 'Синов'),
    onChanged: (tables) => announced.push(...tables),
    logError(error) {
      unexpected.push(error);
      return `T-${unexpected.length}`;
    },
    mayOpen: () => true,
    // One after the other, as in the data process; a failed write does not stop the next one.
    inTurn(work) {
      const done = turn.then(work, work);
      turn = done.catch(() => undefined);
      return done;
    },
  });

  const headquarters: Headquarters = {
    folder,
    database: data.database,
    data,
    door,
    clock,
    announced,
    unexpected,
    async call(name, input, task) {
      const reply = await door.answer(name, input, task);
      if (!reply.ok) throw new CallError(name, reply.error, unexpected.at(-1));
      return reply.output as Output<typeof name>;
    },
    async refusal(name, input) {
      const reply = await door.answer(name, input);
      if (reply.ok)
        throw new Error(
          `${name} was expected to be refused, and answered ${JSON.stringify(reply.output)}`,
        );
      return reply.error;
    },
    close() {
      data.close();
      rmSync(folder, { recursive: true, force: true });
      if (unexpected.length > 0)
        throw new Error('an unexpected error went to the log', { cause: unexpected[0] });
    },
  };
  if (options.hasOffice !== false) {
    await headquarters.call('office.create', { districtSoato: options.districtSoato ?? '1706215' });
    announced.length = 0;
  }
  return headquarters;
}

/** A headquarters with the tiny demo in it. */
export async function openDemo(): Promise<Headquarters> {
  const hq = await openHeadquarters({ hasOffice: false });
  await hq.call('demo.create', { size: 'tiny' });
  return hq;
}

export function createTestClock(): TestClock {
  let now = startMs;
  let up = 0;
  return {
    // Each look moves it by a millisecond, so that things made one after the other sort so.
    now: () => new Date(now++),
    uptimeMs: () => up,
    pass(milliseconds) {
      now += milliseconds;
      up += Math.max(0, milliseconds);
    },
    set(milliseconds) {
      now += milliseconds;
    },
    restart() {
      up = 0;
    },
  };
}
