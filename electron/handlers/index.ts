/** All handlers of the contract: a call without one, or one without a call, does not compile. */
import type { Calls } from '../../shared/api.ts';
import type { HandlersOf } from '../handler.ts';
import { accountHandlers } from './accounts.ts';
import { attachmentHandlers } from './attachments.ts';
import { dashboardHandlers } from './dashboard.ts';
import { demoHandlers } from './demo.ts';
import { deskHandlers } from './desk.ts';
import { exportHandlers } from './exports.ts';
import { familyHandlers } from './families.ts';
import { familyCardHandlers } from './family-card.ts';
import { importHandlers } from './imports.ts';
import { journalHandlers } from './journal.ts';
import { logHandlers } from './log.ts';
import { mahallaHandlers } from './mahallas.ts';
import { maintenanceHandlers } from './maintenance.ts';
import { officeHandlers } from './office.ts';
import { exportOffice } from './office-export.ts';
import { officialHandlers } from './officials.ts';
import { personalDataHandlers } from './personal-data.ts';
import { personHandlers } from './persons.ts';
import { planHandlers } from './plans.ts';
import { referenceListHandlers } from './reference-lists.ts';
import { sessionHandlers } from './session.ts';
import { sheetHandlers } from './sheets.ts';

export const handlers: HandlersOf<Calls> = {
  'exports.office': exportOffice,
  ...accountHandlers,
  ...journalHandlers,
  ...sessionHandlers,
  ...officeHandlers,
  ...referenceListHandlers,
  ...maintenanceHandlers,
  ...dashboardHandlers,
  ...deskHandlers,
  ...demoHandlers,
  ...exportHandlers,
  ...familyHandlers,
  ...familyCardHandlers,
  ...importHandlers,
  ...personHandlers,
  ...planHandlers,
  ...attachmentHandlers,
  ...logHandlers,
  ...mahallaHandlers,
  ...officialHandlers,
  ...sheetHandlers,
  ...personalDataHandlers,
};
