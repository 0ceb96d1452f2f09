/**
 * What a caller has to know of a call: everything but its schema, which only the door checks.
 *
 * The build puts the finished table in the place of this module (`electron.vite.config.ts`), so that neither
 * the window nor the main process makes hundreds of schemas as it starts; see docs/decisions/0009-first-row.md.
 */
import { type CallName, calls } from './api.ts';
import type { CallKind } from './call.ts';
import type { ToldTable } from './tables.ts';

export interface CallFacts {
  readonly kind: CallKind;
  /** Tables whose change makes an answer of this call stale. */
  readonly tables: readonly ToldTable[];
}

export const callFacts = Object.fromEntries(
  Object.entries(calls).map(([name, { kind, tables }]) => [name, { kind, tables }]),
) as Readonly<Record<CallName, CallFacts>>;
