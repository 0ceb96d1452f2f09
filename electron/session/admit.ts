/** Calls that a thread answers, and that ask once more for the password: the gate compares it and hands it no further. */
import type { CallName } from '../../shared/api.ts';
import { type ErrorReport, Refusal } from '../../shared/errors.ts';
import { checkedInput } from '../answer.ts';
import { checkPassword } from './accounts.ts';
import type { GateHands } from './hands.ts';
import { assertMayCall } from './may-call.ts';

/** With the input that goes on, or why the call may not be made now. */
export type Admitted =
  | { readonly ok: true; readonly input: unknown }
  | { readonly ok: false; readonly error: ErrorReport };

/** What cannot be taken back is asked for with the password, also of whoever is signed in. */
export function asksPassword(name: CallName): boolean {
  return name === 'destruction.destroy';
}

/**
 * The input of a call that asks for the password, as it goes on: without it.
 * @throws Refusal `sign-in-wrong`, `sign-in-wait`, `bad-input`, as `assertMayCall`
 */
export async function admit(hands: GateHands, name: CallName, input: unknown): Promise<unknown> {
  const given = checkedInput(name, input) as { readonly password: string };
  const caller = hands.office?.user.id;
  await checkPassword(hands, given.password);
  // Somebody may have locked the window, or signed out, while the password was compared.
  assertMayCall(hands, name);
  if (hands.office?.user.id !== caller) throw new Refusal('signed-out');
  return { ...given, password: '' };
}
