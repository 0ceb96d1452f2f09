/** Accounts and roles as rows; passwords are the keyring's. */
import type { Account, Role } from '../shared/accounts.ts';
import { Refusal } from '../shared/errors.ts';
import { type Right, rights } from '../shared/rights.ts';
import type { Scope, SignedInUser } from '../shared/session.ts';
import { foldKey } from '../shared/uzbek-script.ts';
import { type Database, orderFunction } from './open.ts';
import type { Fields } from './tables.ts';
import type { Writer } from './write.ts';

/** An account with what its role allows. */
export type AccountRow = Omit<SignedInUser, 'emergencyUntil'>;

interface Stored {
  id: string;
  login: string;
  fullName: string;
  roleId: string;
  rights: string;
  sectors: string | null;
  mahallas: string | null;
  mustChangePassword: number;
}

const select = `SELECT a.id, a.login, a.full_name AS fullName, a.role_id AS roleId, r.rights, a.sectors, a.mahallas,
    a.must_change_password AS mustChangePassword
  FROM account a JOIN role r ON r.id = a.role_id WHERE a.removed_at IS NULL`;

/** The account, or null when there is none or it was removed. */
export function findAccount(database: Database, id: string): AccountRow | null {
  const row = database.prepare<[string], Stored>(`${select} AND a.id = ?`).get(id);
  return row ? readAccount(row) : null;
}

/** Whether there is such an account, and whether it was removed. */
export function accountState(database: Database, id: string): 'there' | 'removed' | 'missing' {
  const row = database
    .prepare<[string], { removed_at: string | null }>('SELECT removed_at FROM account WHERE id = ?')
    .get(id);
  if (!row) return 'missing';
  return row.removed_at === null ? 'there' : 'removed';
}

/** @param login as typed: found in either alphabet and any case; null when nobody has it, or no longer. */
export function findAccountByLogin(database: Database, login: string): AccountRow | null {
  const row = database
    .prepare<[string], Stored>(`${select} AND a.login_key = ?`)
    .get(foldKey(login));
  return row ? readAccount(row) : null;
}

/**
 * Everybody who has an account, by login.
 * @param isOwn whether it is that of whoever asks
 * @param canSignIn whether the keyring has an entry for it
 */
export function listAccounts(
  database: Database,
  isOwn: (id: string) => boolean,
  canSignIn: (id: string) => boolean,
): Account[] {
  return database
    .prepare<[], Stored>(`${select} ORDER BY ${orderFunction}(a.login)`)
    .all()
    .map((row) => {
      const { rights: _rights, ...account } = readAccount(row);
      return { ...account, isOwn: isOwn(row.id), canSignIn: canSignIn(row.id) };
    });
}

/** In their order, each with its rights and the number of its accounts. */
export function listRoles(database: Database): Role[] {
  return database
    .prepare<[], Omit<Role, 'rights'> & { rights: string }>(
      `SELECT r.id, r.name_cyrl AS nameCyrl, r.name_latn AS nameLatn, r.name_ru AS nameRu, r.name_en AS nameEn, r.rights,
              (SELECT count(*) FROM account a WHERE a.role_id = r.id AND a.removed_at IS NULL) AS accounts
         FROM role r WHERE r.removed_at IS NULL ORDER BY r.position`,
    )
    .all()
    .map((row) => ({ ...row, rights: readRights(row.rights) }));
}

/** @throws Refusal `login-taken`, `not-found` for an unknown role */
export function addAccount(
  writer: Writer,
  account: Pick<AccountRow, 'login' | 'fullName' | 'roleId' | 'scope' | 'mustChangePassword'>,
  id?: string,
): string {
  if (findAccountByLogin(writer.database, account.login))
    throw new Refusal('login-taken', { field: 'login', login: account.login });
  mustHaveRole(writer.database, account.roleId);
  return writer.insert(
    'account',
    {
      login: account.login,
      full_name: account.fullName,
      role_id: account.roleId,
      ...scopeFields(account.scope),
      must_change_password: account.mustChangePassword ? 1 : 0,
    },
    id,
  );
}

/** @throws Refusal `not-found`, `last-administrator` */
export function saveAccount(
  writer: Writer,
  id: string,
  fields: {
    fullName?: string | undefined;
    roleId?: string | undefined;
    scope?: Scope | null | undefined;
  },
): boolean {
  if (fields.roleId !== undefined) mustHaveRole(writer.database, fields.roleId);
  const isChanged = writer.update('account', id, {
    ...(fields.fullName !== undefined && { full_name: fields.fullName }),
    ...(fields.roleId !== undefined && { role_id: fields.roleId }),
    ...(fields.scope !== undefined && scopeFields(fields.scope)),
  });
  mustKeepAdministrator(writer.database);
  return isChanged;
}

/** @throws Refusal `not-found`, `last-administrator` */
export function removeAccount(writer: Writer, id: string): void {
  writer.remove('account', id);
  mustKeepAdministrator(writer.database);
}

/** @throws Refusal `not-found`, `last-administrator` */
export function saveRole(writer: Writer, id: string, held: readonly Right[]): boolean {
  const ordered = rights.filter((right) => held.includes(right));
  const isChanged = writer.update('role', id, { rights: JSON.stringify(ordered) });
  mustKeepAdministrator(writer.database);
  return isChanged;
}

/** Somebody who may do everything about accounts, everywhere, must remain. */
function mustKeepAdministrator(database: Database): void {
  const left = database
    .prepare<[], number>(
      `SELECT count(*) FROM account a JOIN role r ON r.id = a.role_id, json_each(r.rights) held
        WHERE a.removed_at IS NULL AND a.sectors IS NULL AND a.mahallas IS NULL AND held.value = 'accounts'`,
    )
    .pluck()
    .get();
  if (left === 0) throw new Refusal('last-administrator');
}

function mustHaveRole(database: Database, roleId: string): void {
  const found = database
    .prepare('SELECT 1 FROM role WHERE id = ? AND removed_at IS NULL')
    .get(roleId);
  if (!found) throw new Refusal('not-found', { table: 'role', id: roleId });
}

function scopeFields(scope: Scope | null): Fields<'account'> {
  return {
    sectors: scope && JSON.stringify(scope.sectors),
    mahallas: scope && JSON.stringify(scope.mahallaIds),
  };
}

function readAccount(row: Stored): AccountRow {
  const { sectors, mahallas, ...account } = row;
  return {
    ...account,
    rights: readRights(row.rights),
    mustChangePassword: row.mustChangePassword === 1,
    scope:
      sectors === null && mahallas === null
        ? null
        : { sectors: JSON.parse(sectors ?? '[]'), mahallaIds: JSON.parse(mahallas ?? '[]') },
  };
}

/** A right of another version of the program is passed over. */
function readRights(json: string): Right[] {
  const held = JSON.parse(json) as unknown[];
  return rights.filter((right) => held.includes(right));
}
