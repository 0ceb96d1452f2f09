import type { DemoCounts } from '../../shared/demo.ts';
import type { Writer } from '../write.ts';
import type { DemoPlan } from './plan-demo.ts';
import { createRandom } from './random.ts';
import { makeReports, type VisitedFamily } from './reports.ts';
import type { DistrictIds } from './write-district.ts';
import { writeFamily } from './write-family.ts';

export type MahallaCounts = Omit<DemoCounts, 'mahallas' | 'officials'>;

/**
 * All families of a mahalla and the reports of its officials. One transaction for each mahalla: the
 * summaries of its families are then worked out once.
 */
export function writeMahalla(
  writer: Writer,
  plan: DemoPlan,
  ids: DistrictIds,
  mahalla: number,
): MahallaCounts {
  const { days, figures, seed } = plan;
  const random = createRandom(`${seed} mahalla ${mahalla}`);
  const counts = { families: 0, people: 0, planItems: 0, logEntries: 0, visits: 0 };
  const visited = new Map<number, VisitedFamily[]>();

  for (const family of plan.families.filter((one) => one.mahalla === mahalla)) {
    const { id, people, items } = writeFamily(writer, plan, ids, random, family);
    counts.families += 1;
    counts.people += people;
    counts.planItems += items;
    for (const { official, from, to } of family.charges) {
      const until = earlier(to, family.visitedUntil);
      visited.set(official, [...(visited.get(official) ?? []), { id, from, until }]);
    }
  }

  const workdays = days.workdays(-364, 0).slice(-figures.logDays);
  for (const [index, official] of plan.officials.entries()) {
    if (official.mahalla !== mahalla) continue;
    for (const report of makeReports(random, days, official, visited.get(index) ?? [], workdays)) {
      const entry = writer.insert('log_entry', {
        official_id: ids.officials[index] ?? '',
        mahalla_id: ids.mahallas[mahalla] ?? null,
        day: days.on(report.day),
        visited: report.families.length,
        work: report.work,
        found: report.found,
        solved: report.solved,
        note: report.note,
      });
      for (const id of report.families) {
        writer.insert('log_family', { log_entry_id: entry, family_id: id });
      }
      counts.logEntries += 1;
      counts.visits += report.families.length;
    }
  }
  return counts;
}

function earlier(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}
