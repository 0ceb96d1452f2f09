import { expect, type Page } from '@playwright/test';
import type { CallName, Given, Output } from '../../../shared/api.ts';
import type { Reply } from '../../../shared/errors.ts';
import { demoPassword } from '../../../shared/session.ts';

/** Makes a call as the window would, past everything that it shows. */
export function callFrom<Name extends CallName>(
  page: Page,
  name: Name,
  input: Given<Name>,
): Promise<Reply<Output<Name>>> {
  type Bridge = { shtab: { call(name: string, input: unknown, id: string): Promise<unknown> } };
  return page.evaluate(
    ([call, given]) =>
      (globalThis as unknown as Bridge).shtab.call(call, given, crypto.randomUUID()),
    [name, input] as const,
  ) as Promise<Reply<Output<Name>>>;
}

/** @throws when the call is refused */
export async function mustCall<Name extends CallName>(
  page: Page,
  name: Name,
  input: Given<Name>,
): Promise<Output<Name>> {
  const reply = await callFrom(page, name, input);
  if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)}`);
  return reply.output;
}

/** Another account takes the window over; it is loaded anew for them. */
export async function signInAs(
  page: Page,
  account: { readonly login: string; readonly fullName: string; readonly password?: string },
): Promise<void> {
  const { login, fullName, password = demoPassword } = account;
  // Navigation ends the page that asked: its answer may be lost.
  await mustCall(page, 'session.signIn', { login, password }).catch((error: Error) => {
    if (!/navigation|context/i.test(error.message)) throw error;
  });
  await expect(page.getByRole('button', { name: new RegExp(fullName) })).toBeVisible();
}

export const demoAccounts = {
  admin: { login: 'admin', fullName: 'Намуна администратори' },
  head: { login: 'rahbar', fullName: 'Намуна раҳбари' },
  operator: { login: 'operator', fullName: 'Намуна оператори' },
  viewer: { login: 'mehmon', fullName: 'Намуна меҳмони' },
};
