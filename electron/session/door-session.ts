/** What the door knows of the person behind a call. */
import type { Lens } from '../../db/lens.ts';
import type { Right } from '../../shared/rights.ts';
import type { Scope, SignedInUser } from '../../shared/session.ts';

/** Plain data: it crosses to the task thread. */
export interface DoorSession {
  readonly accountId: string | null;
  readonly userName: string;
  readonly rights: readonly Right[];
  readonly lens: Lens | null;
}

/** Rights and lens of whoever is signed in. */
export function sessionOf(user: SignedInUser): DoorSession {
  return {
    accountId: user.id,
    userName: user.fullName,
    rights: user.rights,
    lens: lensOf(user.rights, user.scope),
  };
}

function lensOf(held: readonly Right[], scope: Scope | null): Lens {
  return {
    scope,
    hidesNumbers: !held.includes('personalNumbers'),
    hidesHealth: !held.includes('health'),
    hidesChildren: !held.includes('children'),
  };
}
