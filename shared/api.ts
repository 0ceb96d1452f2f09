/** The contract: every call that the window, the command line and tests can make. */
import { accountCalls } from './accounts.ts';
import { attachmentCalls } from './attachments.ts';
import { backupCalls } from './backups.ts';
import type { Call, CallKind, GivenOf, InputOf, OutputOf } from './call.ts';
import { citizenRequestCalls } from './citizen-requests.ts';
import { dashboardCalls } from './dashboard.ts';
import { demoCalls } from './demo.ts';
import { deskCalls } from './desk.ts';
import { destructionCalls } from './destruction.ts';
import { exportCalls } from './exports.ts';
import { familyCalls } from './families.ts';
import { familyCardCalls } from './family-card.ts';
import { importCalls } from './imports.ts';
import { journalCalls } from './journal.ts';
import { logCalls } from './log.ts';
import { mahallaCalls } from './mahallas.ts';
import { maintenanceCalls } from './maintenance.ts';
import { officeCalls } from './office.ts';
import { officialCalls } from './officials.ts';
import { personalDataCalls } from './personal-data.ts';
import { personCalls } from './persons.ts';
import { planCalls } from './plans.ts';
import { rebuildCalls } from './rebuild.ts';
import { referenceListCalls } from './reference-lists.ts';
import { sessionCalls } from './session.ts';
import { sheetCalls } from './sheets.ts';
import { shellCalls } from './shell.ts';

export const calls = {
  ...sessionCalls,
  ...accountCalls,
  ...journalCalls,
  ...backupCalls,
  ...rebuildCalls,
  ...officeCalls,
  ...referenceListCalls,
  ...dashboardCalls,
  ...deskCalls,
  ...demoCalls,
  ...exportCalls,
  ...familyCalls,
  ...familyCardCalls,
  ...importCalls,
  ...maintenanceCalls,
  ...personCalls,
  ...planCalls,
  ...attachmentCalls,
  ...logCalls,
  ...mahallaCalls,
  ...officialCalls,
  ...sheetCalls,
  ...personalDataCalls,
  ...destructionCalls,
  ...citizenRequestCalls,
  ...shellCalls,
};

export type Calls = typeof calls;
export type CallName = keyof Calls;
export type CallNameOf<Kind extends CallKind> = {
  [Name in CallName]: Calls[Name] extends Call<Kind> ? Name : never;
}[CallName];

/** What a handler receives: checked, with defaults filled in. */
export type Input<Name extends CallName> = InputOf<Calls[Name]>;
/** What a caller has to give. */
export type Given<Name extends CallName> = GivenOf<Calls[Name]>;
export type Output<Name extends CallName> = OutputOf<Calls[Name]>;

/** Whether a name, from wherever it comes, is a call of the contract. */
export function isCallName(name: string): name is CallName {
  return Object.hasOwn(calls, name);
}
