import { listRoles, saveAccount, saveRole } from '../../db/accounts.ts';
import type { accountCalls } from '../../shared/accounts.ts';
import type { HandlersOf } from '../handler.ts';

export const accountHandlers: HandlersOf<typeof accountCalls> = {
  'accounts.save': ({ id, fields }, { writer }) => ({ isChanged: saveAccount(writer, id, fields) }),
  'roles.list': (_input, { database }) => listRoles(database),
  'roles.save': ({ id, rights }, { writer }) => ({ isChanged: saveRole(writer, id, rights) }),
};
