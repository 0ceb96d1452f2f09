/** Coming in to a headquarters that was just restored or rebuilt. */
import { addAccount, findAccount, findAccountByLogin } from '../../db/accounts.ts';
import { openBeside } from '../../db/data-folder.ts';
import type { Keyring } from '../../db/keyring/keyring.ts';
import type { DatabaseKey } from '../../db/open.ts';
import { runWrite } from '../../db/write.ts';
import { Refusal } from '../../shared/errors.ts';
import { roleIds } from '../../shared/rights.ts';
import type { GateHands } from './hands.ts';
import { accountIdOf } from './sign-in.ts';

export interface Person {
  readonly login: string;
  readonly password: string;
  /** Null: the recovery code opened it, and the password is a new one. */
  readonly accountId: string | null;
}

/** By a password, or by the recovery code. @throws Refusal `sign-in-wrong`, `sign-in-wait`, `recovery-wrong` */
export async function openKeyring(
  { clock }: GateHands,
  keyring: Keyring,
  {
    login,
    password,
    recoveryCode,
  }: { readonly login: string; readonly password: string; readonly recoveryCode: string | null },
): Promise<{ key: DatabaseKey; person: Person }> {
  const upMs = clock.uptimeMs();
  if (recoveryCode === null) {
    const { key, accountId } = await keyring.open(login, password, upMs);
    return { key, person: { login, password, accountId } };
  }
  const key = await keyring.openByRecovery(recoveryCode, upMs);
  return { key, person: { login, password, accountId: null } };
}

/**
 * Sees, before anything is put in the place of anything, that whoever asks will come in: their account is in the
 * scratch database. Whoever has the recovery code may do everything, so they get an account where none is.
 * @throws Refusal `account-missing`
 */
export function assureAccount(
  hands: GateHands,
  scratch: string,
  key: DatabaseKey,
  { login, accountId }: Person,
): void {
  const { database, device, close } = openBeside(hands.folder, scratch, key);
  try {
    if (accountId !== null) {
      if (!findAccount(database, accountId)) throw new Refusal('account-missing');
    } else if (!findAccountByLogin(database, login)) {
      const author = { clock: hands.clock, userName: login, officeId: '', device };
      runWrite(database, { ...author, call: 'accounts.create' }, (writer) => {
        const account = { login, fullName: login, roleId: roleIds[0], scope: null };
        addAccount(writer, { ...account, mustChangePassword: false });
      });
    }
    database.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    close();
  }
}

/** @returns the person's name @throws Refusal `account-missing` */
export async function comeIn(
  hands: GateHands,
  keyring: Keyring,
  key: DatabaseKey,
  { login, password, accountId }: Person,
): Promise<string> {
  hands.fault = null;
  const id = accountId ?? accountIdOf(hands, key, login);
  if (accountId === null) await keyring.setPassword(key, id, login, password);
  return hands.enter(key, id).user.fullName;
}
