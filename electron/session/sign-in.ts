import { findAccountByLogin } from '../../db/accounts.ts';
import { openGuarded } from '../../db/data-folder.ts';
import { Refusal } from '../../shared/errors.ts';
import type { GateHands, OpenOffice, SessionHandlersOf } from './hands.ts';
import { assertGoodPassword } from './password-rule.ts';

export const signInHandlers: SessionHandlersOf<
  | 'session.get'
  | 'session.signIn'
  | 'session.signOut'
  | 'session.lock'
  | 'session.unlock'
  | 'session.recover'
> = {
  'session.get': (_input, hands) => hands.session(),

  'session.signIn': async ({ login, password }, hands) => {
    const { accountId, key, failuresBefore } = await keyringOf(hands).open(
      login,
      password,
      hands.clock.uptimeMs(),
    );
    await hands.prepare(key);
    const before = hands.office;
    if (before && before.user.id !== accountId) before.door.journal.note({ kind: 'signedOut' });
    const { door, user } = hands.enter(key, accountId);
    if (failuresBefore > 0)
      door.journal.note({ kind: 'signInFailed', detail: String(failuresBefore) });
    door.journal.note({ kind: 'signedIn' });
    return user;
  },

  'session.signOut': async (_input, hands) => {
    hands.office?.door.journal.note({ kind: 'signedOut' });
    await hands.leave();
    return null;
  },

  'session.lock': (_input, hands) => {
    const office = mustBeIn(hands);
    if (!office.isLocked) office.door.journal.note({ kind: 'locked' });
    office.isLocked = true;
    hands.tell();
    return null;
  },

  'session.unlock': async ({ password }, hands) => {
    const office = mustBeIn(hands);
    const { key } = await keyringOf(hands).open(
      office.user.login,
      password,
      hands.clock.uptimeMs(),
    );
    key.fill(0);
    office.isLocked = false;
    office.door.journal.note({ kind: 'unlocked' });
    hands.tell();
    return office.user;
  },

  'session.recover': async ({ recoveryCode, login, password }, hands) => {
    assertGoodPassword(password, login);
    const keyring = keyringOf(hands);
    const key = await keyring.openByRecovery(recoveryCode, hands.clock.uptimeMs());
    await hands.prepare(key);
    const accountId = accountIdOf(hands, key, login);
    await keyring.setPassword(key, accountId, login, password);
    const { door, user } = hands.enter(key, accountId);
    if (user.mustChangePassword)
      await door.commit('session.recover', (writer) =>
        writer.update('account', accountId, { must_change_password: 0 }),
      );
    door.journal.note({ kind: 'recovered', subjectKind: 'account', subjectId: accountId });
    return hands.renew();
  },
};

/** @throws Refusal `account-missing` */
export function accountIdOf(hands: GateHands, key: Buffer, login: string): string {
  const data = hands.office?.data ?? openGuarded(hands.folder, key);
  try {
    const account = findAccountByLogin(data.database, login);
    if (!account) throw new Refusal('account-missing');
    return account.id;
  } finally {
    if (!hands.office) data.close();
  }
}

/** @throws Refusal `office-missing`, `keyring-damaged` */
export function keyringOf({ keyring, fault }: GateHands) {
  if (!keyring) throw new Refusal(fault ?? 'office-missing');
  return keyring;
}

/** @throws Refusal `signed-out` */
export function mustBeIn({ office }: GateHands): OpenOffice {
  if (!office) throw new Refusal('signed-out');
  return office;
}
