/**
 * What the person at the program may do, so that the window does not offer what the door would refuse. The door stays
 * the judge: `const mayEdit = useMay('edit')`, and around a button `<May do="edit">…</May>`.
 */
import type { ReactNode } from 'react';
import type { Right } from '../../shared/rights.ts';
import type { SignedInUser } from '../../shared/session.ts';
import { useSessionState } from './session-store.ts';

/** Whose work lies in this window, also while it is covered; null before anybody signed in. */
export function useUser(): SignedInUser | null {
  return useSessionState().owner;
}

export function useMay(right: Right): boolean {
  return useUser()?.rights.includes(right) ?? false;
}

/** Shows its children to those who have the right; to others nothing, or `instead`. */
export function May({
  do: right,
  instead = null,
  children,
}: {
  readonly do: Right;
  readonly instead?: ReactNode;
  readonly children: ReactNode;
}) {
  return useMay(right) ? children : instead;
}
