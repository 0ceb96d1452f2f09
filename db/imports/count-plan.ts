import type { Finding } from '../../shared/import/findings.ts';
import type { ImportKind } from '../../shared/import/model.ts';
import type { ImportCounts, ImportEntity } from '../../shared/imports.ts';
import type { PlannedRow, PlannedWrite } from './plan.ts';

const entitiesOf = {
  mahallas: ['mahalla'],
  officials: ['official', 'attachment'],
  families: ['family', 'person', 'attachment'],
  log: ['log'],
} as const satisfies Record<ImportKind, readonly ImportEntity[]>;

type EntityCounts = Partial<Record<ImportEntity, number>>;

/** What a plan does, counted. Attachments are counted apart from the families and officials they hang on. */
export function countPlan(
  kind: ImportKind,
  rows: readonly PlannedRow[],
  findings: readonly Finding[],
): ImportCounts {
  const zero = () =>
    Object.fromEntries(entitiesOf[kind].map((entity) => [entity, 0])) as EntityCounts;
  const counts = { created: zero(), updated: zero(), unchanged: zero() };
  const add = (state: keyof typeof counts, entity: ImportEntity, count = 1) => {
    counts[state][entity] = (counts[state][entity] ?? 0) + count;
  };
  let rejected = 0;
  for (const { state, entity, writes, attached = 0 } of rows) {
    if (attached > 0) add('unchanged', 'attachment', attached);
    if (state === 'rejected') rejected += 1;
    if (state === 'created' || state === 'updated' || state === 'unchanged') add(state, entity);
    for (const write of writes) if (write.table === 'attachment') add(stateOf(write), 'attachment');
  }
  const byAction: Record<string, number> = {};
  for (const { action } of findings) byAction[action] = (byAction[action] ?? 0) + 1;
  return { ...counts, rejected, byAction };
}

function stateOf({ before }: PlannedWrite): 'created' | 'updated' {
  return before === null ? 'created' : 'updated';
}
