import { type AccountRow, addAccount } from '../../db/accounts.ts';
import {
  type DataFolder,
  eraseOpenKey,
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

const demoNames = ['Намуна администратори', 'Намуна раҳбари', 'Намуна оператори', 'Намуна меҳмони'];

export const firstRunHandlers: SessionHandlersOf<'session.setUp' | 'session.setUpDemo'> = {
  'session.setUp': async ({ login, fullName, password }, hands) => {
    assertGoodPassword(password, login);
    const account = { id: newId(), login, fullName, roleId: roleIds[0], password };
    const state = folderState(hands.folder);
    let recoveryCode = '';
    const guard = async (keyring: Keyring, key: DatabaseKey, data: DataFolder) => {
      await guardWith(hands, { keyring, key, data }, [account]);
      recoveryCode = await keyring.renewRecovery(key);
    };
    if (state === 'new') {
      const { keyring, key } = newKeyring(hands.folder, false);
      await makeDatabase(hands.folder, key, (data) => guard(keyring, key, data));
      enter(hands, keyring, key, account.id);
    } else if (state === 'unguarded') {
      const { keyring, key } = newKeyring(hands.folder, false, readOpenKey(hands.folder));
      // The backup before the migration, too, opens by what this keyring will say.
      hands.keyring = keyring;
      try {
        await hands.prepare(key);
        const data = openDataFolder(hands.folder, key);
        try {
          await guard(keyring, key, data);
        } finally {
          data.close();
        }
      } catch (error) {
        hands.keyring = null;
        throw error;
      }
      eraseOpenKey(hands.folder);
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
    const { keyring, key } = newKeyring(hands.folder, true);
    await makeDatabase(hands.folder, key, (data) =>
      guardWith(hands, { keyring, key, data }, accounts),
    );
    enter(hands, keyring, key, accounts[0]?.id ?? '');
    return null;
  },
};

/** Enters the accounts into the database and, last, into the keyring. */
async function guardWith(
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
