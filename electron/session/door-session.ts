/** What the door knows of the person behind a call. */
import type { Lens } from '../../db/lens.ts';
import { type Right, rights } from '../../shared/rights.ts';
import type { Scope, SignedInUser } from '../../shared/session.ts';

/** Plain data: it crosses to the task thread. */
export interface DoorSession {
  readonly accountId: string | null;
  readonly userName: string;
  readonly rights: readonly Right[];
  readonly lens: Lens | null;
}

/** The program itself, and tests of single parts: everything is open. */
export function fullSession(userName: string): DoorSession {
  return { accountId: null, userName, rights, lens: null };
}

export function sessionOf(user: SignedInUser): DoorSession {
  const held = new Set(user.rights);
  return {
    accountId: user.id,
    userName: user.fullName,
    rights: user.rights,
    lens: lensOf(held, user.scope),
  };
}

function lensOf(held: ReadonlySet<Right>, scope: Scope | null): Lens {
  return {
    scope,
    hidesNumbers: !held.has('personalNumbers'),
    hidesHealth: !held.has('health'),
    hidesChildren: !held.has('children'),
  };
}
