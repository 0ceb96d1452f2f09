import type { DemoCounts } from '../../shared/demo.ts';
import { Refusal } from '../../shared/errors.ts';
import { findOffice } from '../office.ts';
import type { Writer } from '../write.ts';
import { eraseSetsFrom } from './erase-sets.ts';
import { type DemoOptions, planDemo } from './plan-demo.ts';
import { writeDistrict } from './write-district.ts';
import { writeDuties } from './write-duties.ts';
import { writeMahalla } from './write-mahalla.ts';

export interface DemoRun {
  /** Runs the work in a transaction of its own. */
  commit<Output>(work: (writer: Writer) => Output): Promise<Output>;
  /** Told after each transaction; may throw to stop. */
  afterStep(done: number, total: number): Promise<void>;
}

/**
 * Makes a headquarters of invented data in a file that has none. The same size, day and seed make the
 * same data. Stopped half way, it takes back what it made.
 * @throws Refusal `office-exists`
 */
export async function makeDemo(options: DemoOptions, run: DemoRun): Promise<DemoCounts> {
  const plan = planDemo(options);
  const total = plan.mahallas.length + 1;
  let first: number | null = null;
  try {
    const start = await run.commit((writer) => {
      if (findOffice(writer.database)) throw new Refusal('office-exists');
      return { ids: writeDistrict(writer, plan), setId: writer.changeSetId() };
    });
    first = start.setId;
    await run.afterStep(1, total);
    const counts = { families: 0, people: 0, planItems: 0, logEntries: 0, visits: 0 };
    for (const mahalla of plan.mahallas.keys()) {
      const made = await run.commit((writer) => writeMahalla(writer, plan, start.ids, mahalla));
      for (const key of Object.keys(counts) as (keyof typeof counts)[]) counts[key] += made[key];
      await run.afterStep(mahalla + 2, total);
    }
    await run.commit((writer) => writeDuties(writer, plan));
    return { mahallas: plan.mahallas.length, officials: plan.officials.length, ...counts };
  } catch (error) {
    const from = first;
    if (from !== null) await run.commit((writer) => takeBack(writer, from));
    throw error;
  }
}

function takeBack(writer: Writer, firstSetId: number): void {
  const office = findOffice(writer.database);
  // Only so that the screens hear of it: the rows go altogether.
  if (office) writer.remove('office', office.id);
  eraseSetsFrom(writer.database, firstSetId);
}
