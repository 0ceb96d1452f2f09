import { findAccount } from '../../db/accounts.ts';
import type { Database } from '../../db/open.ts';
import { Refusal } from '../../shared/errors.ts';
import { type Right, rights } from '../../shared/rights.ts';
import type { SignedInUser } from '../../shared/session.ts';

/** What emergency access opens for a time: to read everything, everywhere. */
const emergencyRights: readonly Right[] = ['see', 'personalNumbers', 'health', 'children'];

/**
 * The account as a person at the program.
 * @param emergencyUntil instant at which emergency access ends, null for none
 * @throws Refusal `account-missing`
 */
export function userOf(
  database: Database,
  accountId: string,
  emergencyUntil: string | null,
): SignedInUser {
  const account = findAccount(database, accountId);
  if (!account) throw new Refusal('account-missing');
  if (emergencyUntil === null) return { ...account, emergencyUntil };
  return {
    ...account,
    rights: rights.filter(
      (right) => account.rights.includes(right) || emergencyRights.includes(right),
    ),
    scope: null,
    emergencyUntil,
  };
}
