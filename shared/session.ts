/** Who sits at the program: first run, sign-in, lock, passwords, the recovery code, emergency access. */
import { z } from 'zod';
import { read, session, write } from './call.ts';
import type { Right } from './rights.ts';

/** Where a person's rights hold; both lists together, null: everywhere. */
export interface Scope {
  readonly sectors: readonly number[];
  readonly mahallaIds: readonly string[];
}

export interface SignedInUser {
  readonly id: string;
  readonly login: string;
  readonly fullName: string;
  readonly roleId: string;
  readonly rights: readonly Right[];
  readonly scope: Scope | null;
  /** Signed in with a password that somebody else chose. */
  readonly mustChangePassword: boolean;
  /** Instant until which everything is open for reading; null when there is no emergency. */
  readonly emergencyUntil: string | null;
}

/** What is damaged: the file of data, or the keys that open it. */
export type DamageFault = 'database-damaged' | 'database-key-missing' | 'keyring-damaged';

/**
 * - `new`: nothing is kept in this folder yet.
 * - `unguarded`: a headquarters of the first version, whose key lies open: it needs an administrator.
 * - `closed`: somebody has to sign in.
 * - `locked`: signed in and away; the same person unlocks, another one signs in.
 * - `damaged`: the database does not open; it can be restored from a backup.
 */
export type Session =
  | {
      readonly state: 'new' | 'unguarded' | 'closed';
      readonly isDemo: boolean;
      readonly user: null;
    }
  | {
      readonly state: 'damaged';
      readonly isDemo: boolean;
      readonly user: null;
      readonly fault: DamageFault;
    }
  | {
      readonly state: 'open' | 'locked';
      readonly isDemo: boolean;
      readonly user: SignedInUser;
      /** Nobody may have the recovery code on paper, and this person can make a new one. */
      readonly isRecoveryDue: boolean;
    };

/** Everything of a demo headquarters is invented, its passwords too: shown on the sign-in page. */
export const demoPassword = 'demo';
export const demoLogins = ['admin', 'rahbar', 'operator', 'mehmon'] as const;

export const minPasswordLength = 8;
const login = z.string().trim().min(1).max(100);
const password = z.string().min(1).max(1000);
export const newPassword = z.string().min(minPasswordLength).max(1000);
export const accountName = { login, fullName: z.string().trim().min(1).max(200) };

const nothing = z.object({}).default({});

/** One use of emergency access, for the head to see. */
export interface EmergencyUse {
  readonly id: string;
  readonly userName: string;
  readonly reason: string;
  readonly fromAt: string;
  readonly untilAt: string;
  readonly seenAt: string | null;
  readonly seenBy: string | null;
}

export const sessionCalls = {
  'session.get': session<Session>()(nothing),
  /** First run: makes the database, its key and the administrator, and signs in. @throws office-exists, password-weak */
  'session.setUp': session<{ recoveryCode: string }>()(
    z.object({ ...accountName, password: newPassword }),
  ),
  /** Makes an empty demo headquarters that opens by itself, with one account a role. */
  'session.setUpDemo': session<null>()(nothing),
  'session.signIn': session<SignedInUser>()(z.object({ login, password })),
  'session.signOut': session<null>()(nothing),
  'session.lock': session<null>()(nothing),
  'session.unlock': session<SignedInUser>()(z.object({ password })),
  'session.changePassword': session<null>()(z.object({ old: password, password: newPassword })),
  /** A forgotten password: the printed code opens the file and gives the account a new password. */
  'session.recover': session<SignedInUser>()(
    z.object({ recoveryCode: z.string().min(1).max(200), login, password: newPassword }),
  ),
  /** A new code; the printed one stops working. */
  'session.renewRecovery': session<{ recoveryCode: string }>()(z.object({ password })),
  /** The code of the moment is on paper: a new one is not offered at the next sign-in. */
  'session.confirmRecovery': session<null>()(nothing),
  'session.askEmergency': session<SignedInUser>()(
    z.object({
      reason: z.string().trim().min(10).max(1000),
      minutes: z.number().int().min(5).max(240),
    }),
  ),
  'session.endEmergency': session<SignedInUser>()(nothing),
  /** Newest first; of everybody for whoever reads the journal, else one's own. */
  'emergency.list': read<readonly EmergencyUse[]>()(nothing, ['emergency_access']),
  /** The head has seen them. */
  'emergency.acknowledge': write<{ seen: number }>()(
    z.object({ ids: z.array(z.string().max(100)).max(500) }),
  ),
};
