/** The remarks of a file, those of one kind together. Pure. */
import type { FindingAction, FindingKind } from '../../../shared/import/finding-kinds.ts';
import type { Finding } from '../../../shared/import/findings.ts';

/** What needs a person first, what nobody needs to know last. */
export const actionsInOrder = [
  'ask',
  'reject_row',
  'accept_warn',
  'accept_normalise',
  'skip',
] as const satisfies readonly FindingAction[];

export interface FindingGroup {
  readonly kind: FindingKind;
  readonly action: FindingAction;
  readonly findings: readonly Finding[];
}

/** Groups by importance, then the largest first. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const byKind = Map.groupBy(findings, ({ kind }) => kind);
  return [...byKind]
    .flatMap(([kind, list]) => (list[0] ? [{ kind, action: list[0].action, findings: list }] : []))
    .sort(
      (a, b) =>
        actionsInOrder.indexOf(a.action) - actionsInOrder.indexOf(b.action) ||
        b.findings.length - a.findings.length,
    );
}
