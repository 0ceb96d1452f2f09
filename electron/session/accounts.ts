import {
  accountState,
  addAccount,
  findAccount,
  listAccounts,
  removeAccount,
} from '../../db/accounts.ts';
import { newId } from '../../db/ids.ts';
import { Refusal } from '../../shared/errors.ts';
import type { GateHands, SessionHandlersOf } from './hands.ts';
import { assertGoodPassword } from './password-rule.ts';
import { keyringOf, mustBeIn } from './sign-in.ts';

export const accountSessionHandlers: SessionHandlersOf<
  | 'accounts.list'
  | 'accounts.create'
  | 'accounts.resetPassword'
  | 'accounts.remove'
  | 'session.changePassword'
  | 'session.renewRecovery'
  | 'session.confirmRecovery'
> = {
  'accounts.list': (_input, hands) => {
    const { data, user } = mustBeIn(hands);
    const keyring = keyringOf(hands);
    return listAccounts(
      data.database,
      (id) => id === user.id,
      (id) => keyring.hasAccount(id),
    );
  },

  'accounts.create': async ({ password, ...account }, hands) => {
    const { data, door } = mustBeIn(hands);
    const id = newId(hands.clock.now().getTime());
    assertGoodPassword(password, account.login);
    const keyring = keyringOf(hands);
    const stateOf = (other: string) => accountState(data.database, other);
    const enroll = await keyring.prepareAccount(
      data.key,
      { id, login: account.login, password },
      (other) => stateOf(other) !== 'there',
    );
    try {
      await door.commit('accounts.create', (writer) => {
        addAccount(writer, { ...account, mustChangePassword: true }, id);
        // Inside, and marked as new: a kill before the commit leaves an entry of nobody, which goes.
        enroll();
      });
    } finally {
      keyring.settle(data.key, stateOf);
    }
    return { id };
  },

  'accounts.resetPassword': async ({ id, password }, hands) => {
    const { data, door } = mustBeIn(hands);
    const account = findAccount(data.database, id);
    if (!account) throw new Refusal('account-missing');
    assertGoodPassword(password, account.login);
    // First: at no moment does a password that somebody else chose hold for longer than one sign-in.
    await door.commit('accounts.resetPassword', (writer) =>
      writer.update('account', id, { must_change_password: 1 }),
    );
    await keyringOf(hands).setPassword(data.key, id, account.login, password);
    door.journal.note({ kind: 'passwordReset', subjectKind: 'account', subjectId: id });
    await door.journal.flush();
    return null;
  },

  'accounts.remove': async ({ id }, hands) => {
    const { data, door, user } = mustBeIn(hands);
    if (id === user.id) throw new Refusal('last-administrator');
    await door.commit('accounts.remove', (writer) => removeAccount(writer, id));
    try {
      // Afterwards: a kill in between leaves an entry of a removed account, which the next opening takes out.
      keyringOf(hands).removeAccount(data.key, id);
    } catch (error) {
      // Should the keyring not be written, the account stays too.
      await door.commit('accounts.save', (writer) => writer.restore('account', id));
      throw error;
    }
    return null;
  },

  'session.changePassword': async ({ old, password }, hands) => {
    const { data, door, user } = mustBeIn(hands);
    assertGoodPassword(password, user.login);
    await checkPassword(hands, old);
    await keyringOf(hands).setPassword(data.key, user.id, user.login, password);
    if (user.mustChangePassword)
      await door.commit('session.changePassword', (writer) =>
        writer.update('account', user.id, { must_change_password: 0 }),
      );
    door.journal.note({ kind: 'passwordChanged' });
    hands.renew();
    return null;
  },

  'session.renewRecovery': async ({ password }, hands) => {
    const { data, door } = mustBeIn(hands);
    await checkPassword(hands, password);
    const recoveryCode = await keyringOf(hands).renewRecovery(data.key);
    door.journal.note({ kind: 'recoveryRenewed' });
    return { recoveryCode };
  },

  'session.confirmRecovery': (_input, hands) => {
    const { data } = mustBeIn(hands);
    keyringOf(hands).confirmRecovery(data.key);
    hands.tell();
    return null;
  },
};

/** @throws Refusal `sign-in-wrong`, `sign-in-wait` */
export async function checkPassword(hands: GateHands, password: string): Promise<void> {
  const upMs = hands.clock.uptimeMs();
  const { key } = await keyringOf(hands).open(mustBeIn(hands).user.login, password, upMs);
  key.fill(0);
}
