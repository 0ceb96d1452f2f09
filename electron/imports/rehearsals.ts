/** Rehearsals wait in memory until they are committed or forgotten; none survives the program. */
import type { ImportPlan } from '../../db/imports/make-plan.ts';
import type { Database } from '../../db/open.ts';
import { Refusal } from '../../shared/errors.ts';
import type { ReadImport } from './read-import.ts';

export interface KeptRehearsal {
  /** Whose it is: nobody else sees or commits it. */
  readonly accountId: string | null;
  readonly read: ReadImport;
  /** What a person corrected: remembered for the next such file once it is committed. */
  readonly correctedSheets: readonly string[];
  readonly plan: ImportPlan;
  /** The last change set the plan knows of. */
  readonly asOfSet: number;
}

/** A big one takes some hundred megabytes, and a window shows one at a time. */
const mostKept = 2;

const kept = new WeakMap<Database, Map<string, KeptRehearsal>>();

export function keepRehearsal(database: Database, id: string, rehearsal: KeptRehearsal): void {
  const all = kept.get(database) ?? new Map<string, KeptRehearsal>();
  kept.set(database, all);
  all.set(id, rehearsal);
  for (const oldest of [...all.keys()].slice(0, -mostKept)) all.delete(oldest);
}

/** @throws Refusal `import-unknown` */
export function findRehearsal(
  database: Database,
  id: string,
  accountId: string | null,
): KeptRehearsal {
  const found = kept.get(database)?.get(id);
  if (!found || found.accountId !== accountId) throw new Refusal('import-unknown', { id });
  return found;
}

export function forgetRehearsal(database: Database, id: string): void {
  kept.get(database)?.delete(id);
}
