/** All handlers of session calls: one for each, or it does not compile. */
import type { CallNameOf } from '../../shared/api.ts';
import { accountSessionHandlers } from './accounts.ts';
import { backupHandlers } from './backups.ts';
import { destructionSessionHandlers } from './destruction.ts';
import { emergencyHandlers } from './emergency.ts';
import { firstRunHandlers } from './first-run.ts';
import type { GateHands, SessionHandlersOf } from './hands.ts';
import { maintenanceSessionHandlers } from './maintenance.ts';
import { rebuildHandlers } from './rebuild.ts';
import { signInHandlers } from './sign-in.ts';

const handlers: SessionHandlersOf<CallNameOf<'session'>> = {
  ...firstRunHandlers,
  ...signInHandlers,
  ...accountSessionHandlers,
  ...emergencyHandlers,
  ...destructionSessionHandlers,
  ...backupHandlers,
  ...rebuildHandlers,
  ...maintenanceSessionHandlers,
};

/** @param input as the contract's schema gave it back */
export function answerSession(
  name: CallNameOf<'session'>,
  input: unknown,
  hands: GateHands,
): unknown {
  const handler = handlers[name] as (checked: unknown, given: GateHands) => unknown;
  return handler(input, hands);
}
