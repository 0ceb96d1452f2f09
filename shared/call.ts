/**
 * How one call of the contract is described.
 *
 * A call is a value: its kind, the schema of its input (checked at the door), the type of its
 * output, and the tables whose change makes an earlier answer stale. `shared/api.ts` lists them all.
 */
import type { z } from 'zod';
import type { ToldTable } from './tables.ts';

/**
 * - `read`: answered from the database, changes nothing.
 * - `write`: one synchronous transaction; every field it changes is logged.
 * - `task`: long work in a thread of its own; reports progress, can be cancelled.
 * - `session`: around the database: sign-in, passwords, keys, restoring. Answered by the gate, one at a time.
 * - `shell`: answered by the main process (file pickers, printers, windows), never by the command line.
 */
export type CallKind = 'read' | 'write' | 'task' | 'session' | 'shell';

export interface Call<
  Kind extends CallKind = CallKind,
  Schema extends z.ZodType = z.ZodType,
  Output = unknown,
> {
  readonly kind: Kind;
  readonly input: Schema;
  /** Tables whose change makes an answer of this call stale; empty for writes and tasks. */
  readonly tables: readonly ToldTable[];
  /** Carries the output type only; never present at run time. */
  readonly output?: Output;
}

type Describe<Kind extends CallKind> = <Output>() => <Schema extends z.ZodType>(
  input: Schema,
  tables?: readonly ToldTable[],
) => Call<Kind, Schema, Output>;

function describe<Kind extends CallKind>(kind: Kind): Describe<Kind> {
  return () =>
    (input, tables = []) => ({ kind, input, tables });
}

export const read = describe('read');
export const write = describe('write');
export const task = describe('task');
export const session = describe('session');
export const shell = describe('shell');

export type Calls = Record<string, Call>;
export type InputOf<C extends Call> = z.output<C['input']>;
/** What a caller may leave out because the schema gives a default. */
export type GivenOf<C extends Call> = z.input<C['input']>;
export type OutputOf<C extends Call> = C extends { output?: infer Output }
  ? Exclude<Output, undefined>
  : never;

/** How far a task is: `done` of `total` steps, `total` 0 when not known; `step` is a key of the texts. */
export interface Progress {
  readonly step: string;
  readonly done: number;
  readonly total: number;
  /** The last step, which is not stopped any more. */
  readonly isFinal?: true;
}
