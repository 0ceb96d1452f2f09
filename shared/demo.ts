/** A headquarters with invented data: to try the program with, and to measure it. */
import { z } from 'zod';
import { isDay } from './calendar.ts';
import { task } from './call.ts';

export const demoSizes = ['tiny', 'office'] as const;
export type DemoSize = (typeof demoSizes)[number];

export interface DemoCounts {
  readonly mahallas: number;
  readonly officials: number;
  readonly families: number;
  readonly people: number;
  readonly planItems: number;
  readonly logEntries: number;
  /** Families named in the reports, i.e. visits. */
  readonly visits: number;
}

export const demoCalls = {
  /** Fills an empty file with a marked demo. Refused with `office-exists` where a headquarters is kept. */
  'demo.create': task<DemoCounts>()(
    z.object({
      size: z.enum(demoSizes),
      /** The last day of the demo: its reports end there. Today when left out. */
      day: z.string().refine(isDay).optional(),
    }),
  ),
};
