/** Whether the headquarters is sound, how much room it takes, what went wrong lately. */
import { z } from 'zod';
import { session, task } from './call.ts';

export interface VerifyReport {
  readonly isGood: boolean;
  /** What is wrong, in SQLite's words; empty when good. */
  readonly problems: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  readonly fileBytes: number;
  readonly schemaVersion: number;
}

export const verifySteps = ['pages', 'references', 'grids', 'search', 'journal'] as const;
export const compactSteps = ['search', 'file', 'journal'] as const;

/** Lines of the health list, the most serious first. */
const healthLines = [
  'database',
  'disk',
  'clock',
  'encryption',
  'keyring',
  'schema',
  'log',
] as const;
export type HealthLine = (typeof healthLines)[number];
export type HealthState = 'good' | 'warn' | 'bad';

const sizeKinds = ['database', 'journalFile', 'backups', 'aside', 'logs', 'window'] as const;

export interface Health {
  readonly lines: readonly {
    readonly line: HealthLine;
    readonly state: HealthState;
    /** Which sentence of the line: `never`, `good`, `bad`, `low`, `future`, … */
    readonly case: string;
    /** An instant or a number of the sentence. */
    readonly value: string | number | null;
  }[];
  readonly sizes: readonly {
    readonly kind: (typeof sizeKinds)[number];
    readonly bytes: number;
    readonly files: number;
  }[];
  /** Rows of the tables that a person knows. */
  readonly counts: Readonly<Record<string, number>>;
  readonly schemaVersion: number;
  /** Bytes that compacting would give back at least. */
  readonly looseBytes: number;
}

/** One entry of the log. */
export interface LogEntry {
  readonly at: string;
  readonly reference: string;
  /** The call or process. */
  readonly place: string;
  /** The error in words that name nobody, and where in the code. */
  readonly text: string;
}

const nothing = z.object({}).default({});

export const maintenanceCalls = {
  'maintenance.verify': task<VerifyReport>()(nothing),
  /** Puts the file in order and gives back the room of what was removed. @throws disk-space-low */
  'maintenance.compact': task<{ beforeBytes: number; afterBytes: number }>()(nothing),
  'maintenance.health': session<Health>()(nothing),
  /** The newest two hundred; with `reference`, the one that bears this number. */
  'maintenance.log': session<readonly LogEntry[]>()(
    z.object({ reference: z.string().max(20).default('') }),
  ),
  /** Writes the report for support, without personal data. @throws file-not-allowed */
  'maintenance.saveReport': session<{ path: string }>()(z.object({ path: z.string().max(4096) })),
};
