import { verifyDatabase } from '../../db/verify.ts';
import type { maintenanceCalls } from '../../shared/maintenance.ts';
import type { HandlersOf } from '../handler.ts';

export const maintenanceHandlers: HandlersOf<typeof maintenanceCalls> = {
  'maintenance.verify': async (_input, { database }) => verifyDatabase(database),
};
