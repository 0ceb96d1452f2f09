/** All handlers of the contract: a call without one, or one without a call, does not compile. */
import type { Calls } from '../../shared/api.ts';
import type { HandlersOf } from '../handler.ts';
import { deskHandlers } from './desk.ts';
import { familyHandlers } from './families.ts';
import { maintenanceHandlers } from './maintenance.ts';
import { officeHandlers } from './office.ts';

export const handlers: HandlersOf<Calls> = {
  ...officeHandlers,
  ...maintenanceHandlers,
  ...deskHandlers,
  ...familyHandlers,
};
