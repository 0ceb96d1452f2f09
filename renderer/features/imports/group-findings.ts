/** The remarks of a file, those that say the same together. Pure. */
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
  /** Of its first remark; the others may be of another that is said in the same words. */
  readonly kind: FindingKind;
  readonly action: FindingAction;
  readonly findings: readonly Finding[];
}

/**
 * Groups by importance, then the largest first.
 * @param commonOf what all remarks of the kind have in common: kinds that say the same are one to a person
 */
export function groupFindings(
  findings: readonly Finding[],
  commonOf: (first: Finding) => string,
): readonly FindingGroup[] {
  const keys = new Map<FindingKind, string>();
  const keyOf = (finding: Finding): string => {
    const key = keys.get(finding.kind) ?? `${finding.action} ${commonOf(finding)}`;
    keys.set(finding.kind, key);
    return key;
  };
  return [...Map.groupBy(findings, keyOf).values()]
    .flatMap((list) =>
      list[0] ? [{ kind: list[0].kind, action: list[0].action, findings: list }] : [],
    )
    .sort(
      (a, b) =>
        actionsInOrder.indexOf(a.action) - actionsInOrder.indexOf(b.action) ||
        b.findings.length - a.findings.length,
    );
}
