/** Whether the headquarters' file is sound. */
import { z } from 'zod';
import { task } from './call.ts';

export interface VerifyReport {
  readonly isGood: boolean;
  /** What is wrong, in SQLite's words; empty when good. */
  readonly problems: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  readonly fileBytes: number;
  readonly schemaVersion: number;
}

export const maintenanceCalls = {
  'maintenance.verify': task<VerifyReport>()(z.object({}).default({})),
};
