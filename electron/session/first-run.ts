import { type AccountRow, addAccount, listAccounts } from '../../db/accounts.ts';
import {
  type DataFolder,
  folderState,
  makeDatabase,
  openDataFolder,
  readOpenKey,
} from '../../db/data-folder.ts';
import { newId } from '../../db/ids.ts';
import { type Keyring, newKeyring } from '../../db/keyring/keyring.ts';
import type { DatabaseKey } from '../../db/open.ts';
import { runWrite } from '../../db/write.ts';
import { Refusal } from '../../shared/errors.ts';
import { roleIds } from '../../shared/rights.ts';
import { demoLogins, demoPassword } from '../../shared/session.ts';
import type { GateHands, SessionHandlersOf } from './hands.ts';
import { assertGoodPassword } from './password-rule.ts';

interface NewAccount extends Pick<AccountRow, 'login' | 'fullName' | 'roleId'> {
  readonly id: string;
  readonly password: string;
}

const never = () => false;

const demoNames = ['Намуна администратори', 'Намуна раҳбари', 'Намуна оператори', 'Намуна меҳмони'];

export const firstRunHandlers: SessionHandlersOf<'session.setUp' | 'session.setUpDemo'> = {
  'session.setUp': async ({ login, fullName, password }, hands) => {
    assertGoodPassword(password, login);
    const account = { id: newId(), login, fullName, roleId: roleIds[0], password };
    const state = folderState(hands.folder);
    let recoveryCode = '';
    const fill = async (keyring: Keyring, key: DatabaseKey, data: DataFolder) => {
      await fillWith(hands, { keyring, key, data }, [account]);
      recoveryCode = await keyring.renewRecovery(key);
    };
    if (state === 'new') {
      const { keyring, key, begin } = newKeyring(hands.folder, false);
      await makeDatabase(hands.folder, key, (data) => fill(keyring, key, data), begin);
      enter(hands, keyring, key, account.id);
    } else if (state === 'unguarded') {
      const { keyring, key, begin } = newKeyring(hands.folder, false, readOpenKey(hands.folder));
      // The backup before the migration, too, opens by what this keyring will say.
      hands.keyring = keyring;
      try {
        await hands.prepare(key);
        const data = openDataFolder(hands.folder, key);
        try {
          await fill(keyring, key, data);
        } finally {
          data.close();
        }
        begin();
      } catch (error) {
        hands.keyring = null;
        throw error;
      }
      enter(hands, keyring, key, account.id);
    } else {
      throw new Refusal('office-exists');
    }
    return { recoveryCode };
  },

  'session.setUpDemo': async (_input, hands) => {
    if (folderState(hands.folder) !== 'new') throw new Refusal('office-exists');
    const accounts = demoLogins.map((login, index) => ({
      id: newId(),
      login,
      fullName: demoNames[index] ?? login,
      roleId: roleIds[index] ?? roleIds[0],
      password: demoPassword,
    }));
    const { keyring, key, begin } = newKeyring(hands.folder, true);
    const fill = (data: DataFolder) => fillWith(hands, { keyring, key, data }, accounts);
    await makeDatabase(hands.folder, key, fill, begin);
    enter(hands, keyring, key, accounts[0]?.id ?? '');
    return null;
  },
};

/** Enters the accounts into the database, and into the keyring that will be written after it. */
async function fillWith(
  { clock }: GateHands,
  { keyring, key, data }: { keyring: Keyring; key: DatabaseKey; data: DataFolder },
  accounts: readonly NewAccount[],
): Promise<void> {
  const first = accounts[0];
  const origin = {
    clock,
    userName: first?.fullName ?? '',
    accountId: first?.id ?? null,
    officeId: '',
    device: data.device,
    call: 'session.setUp',
  };
  runWrite(data.database, origin, (writer) => {
    // Of a first run that was cut off: without a keyring they open nothing, and their names would be taken.
    for (const { id } of listAccounts(data.database, never, never)) writer.remove('account', id);
    for (const { id, login, fullName, roleId } of accounts)
      addAccount(writer, { login, fullName, roleId, scope: null, mustChangePassword: false }, id);
  });
  for (const { id, login, password } of accounts)
    await keyring.setPassword(key, id, login, password);
}

function enter(hands: GateHands, keyring: Keyring, key: DatabaseKey, accountId: string): void {
  hands.keyring = keyring;
  hands.enter(key, accountId);
}
