/** Accounts and roles of an office. */
import { z } from 'zod';
import { read, session, write } from './call.ts';
import { type Right, rights } from './rights.ts';
import { accountName, newPassword, type Scope } from './session.ts';

export interface Account {
  readonly id: string;
  readonly login: string;
  readonly fullName: string;
  readonly roleId: string;
  readonly scope: Scope | null;
  readonly mustChangePassword: boolean;
  /** Has a password: without one (after a restore) the administrator gives a new one. */
  readonly canSignIn: boolean;
  readonly isOwn: boolean;
}

export interface Role {
  readonly id: string;
  readonly nameCyrl: string;
  /** Null where the Latin form follows from the Cyrillic one. */
  readonly nameLatn: string | null;
  readonly nameRu: string;
  readonly nameEn: string;
  readonly rights: readonly Right[];
  /** Accounts that have it. */
  readonly accounts: number;
}

const id = z.string().min(1).max(100);
const scope = z
  .object({
    sectors: z.array(z.number().int().min(1).max(9)).max(9).readonly(),
    mahallaIds: z.array(id).max(500).readonly(),
  })
  .nullable();

export const accountCalls = {
  'accounts.list': session<readonly Account[]>()(z.object({}).default({}), ['account']),
  /** The password is the administrator's choice: the person is asked for an own one at the first sign-in. */
  'accounts.create': session<{ id: string }>()(
    z.object({ ...accountName, roleId: id, scope: scope.default(null), password: newPassword }),
  ),
  /** @throws last-administrator when nobody would be left who may manage accounts */
  'accounts.save': write<{ isChanged: boolean }>()(
    z.object({
      id,
      fields: z.object({ fullName: accountName.fullName, roleId: id, scope }).partial(),
    }),
  ),
  'accounts.resetPassword': session<null>()(z.object({ id, password: newPassword })),
  /** The account's key goes from the keyring at once. @throws last-administrator */
  'accounts.remove': session<null>()(z.object({ id })),
  'roles.list': read<readonly Role[]>()(z.object({}).default({}), ['role', 'account']),
  'roles.save': write<{ isChanged: boolean }>()(z.object({ id, rights: z.array(z.enum(rights)) })),
};
