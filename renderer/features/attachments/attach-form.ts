/** What an operator fills in to attach somebody, and what follows from it. Pure. */
import { attachedHeadRole } from '../../../shared/attachments.ts';
import type { ListItem } from '../../../shared/office.ts';
import type { OfficialRow } from '../../../shared/officials.ts';
import { shareOut } from '../../../shared/share-out.ts';

/** Kept as a draft: the next attaching usually goes by the same order. */
export interface AttachOrder {
  readonly roleId: string;
  readonly orderNumber: string;
  readonly orderOn: string | null;
}

export const emptyOrder: AttachOrder = { roleId: attachedHeadRole, orderNumber: '', orderOn: null };

/** A mahalla or a family to attach somebody to. */
export interface Target {
  readonly id: string;
  readonly kind: 'mahalla' | 'family';
  readonly title: string;
  readonly detail: string;
  readonly isOfNobody: boolean;
}

export type How = 'each' | 'share';

export interface AttachValues {
  readonly officials: readonly OfficialRow[];
  readonly targets: readonly Target[];
  readonly how: How;
  /** Whoever holds the role now is let go. */
  readonly replace: boolean;
  readonly fromOn: string | null;
}

/** Families each official would get more. */
export function addedFamilies(
  officials: readonly Pick<OfficialRow, 'families'>[],
  families: number,
  how: How,
): number[] {
  if (how === 'each') return officials.map(() => families);
  return shareOut(
    officials.map((official) => official.families),
    families,
  );
}

/** Families allowed in a role, or null where it has no norm. */
export function normOf(items: readonly ListItem[], roleId: string): number | null {
  const norm = items.find((item) => item.id === roleId)?.extra['normFamilies'];
  return typeof norm === 'number' ? norm : null;
}
