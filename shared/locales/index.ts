/**
 * All texts of the program. A feature adds two lines: its import and its spread.
 * Keys begin with the name of the feature and a dot, so that they never meet.
 */
import { accountTexts } from './account.ts';
import { accountsTexts } from './accounts.ts';
import { attachmentTexts } from './attachments.ts';
import { backupTexts } from './backups.ts';
import { changeWords } from './change-words.ts';
import { commonTexts } from './common.ts';
import { dashboardTexts } from './dashboard.ts';
import { decisionTexts } from './decisions.ts';
import { demoTexts } from './demo.ts';
import { dutyTexts } from './duties.ts';
import { dutyActTexts } from './duty-acts.ts';
import { dutySheetTexts } from './duty-sheets.ts';
import { dutyWords } from './duty-words.ts';
import { familyTexts } from './families.ts';
import { familyCardTexts } from './family-card.ts';
import { familyRoadTexts } from './family-road.ts';
import { frameTexts } from './frame.ts';
import { gridTexts } from './grid.ts';
import { historyTexts } from './history.ts';
import { historyDutyTexts } from './history-duty.ts';
import { historyOfficeTexts } from './history-office.ts';
import { importFieldTexts } from './import-fields.ts';
import { importWindowTexts } from './import-window.ts';
import { importTexts } from './imports.ts';
import { journalTexts } from './journal.ts';
import { journalCallTexts } from './journal-calls.ts';
import { journalKindTexts } from './journal-kinds.ts';
import { logTexts } from './log.ts';
import { mahallaTexts } from './mahallas.ts';
import { maintenanceTexts } from './maintenance.ts';
import { officialTexts } from './officials.ts';
import { openExportTexts } from './open-export.ts';
import { personTexts } from './persons.ts';
import { planTexts } from './plans.ts';
import { recoveryTexts } from './recovery.ts';
import { rightTexts } from './rights.ts';
import { settingsTexts } from './settings.ts';
import { setupTexts } from './setup.ts';
import { sheetTexts } from './sheets.ts';
import { signInTexts } from './sign-in.ts';
import type { ParamNames } from './texts.ts';

export const texts = {
  ...accountTexts,
  ...accountsTexts,
  ...rightTexts,
  ...journalTexts,
  ...journalCallTexts,
  ...journalKindTexts,
  ...attachmentTexts,
  ...backupTexts,
  ...changeWords,
  ...mahallaTexts,
  ...maintenanceTexts,
  ...officialTexts,
  ...openExportTexts,
  ...commonTexts,
  ...dashboardTexts,
  ...decisionTexts,
  ...demoTexts,
  ...dutyWords,
  ...dutyTexts,
  ...dutyActTexts,
  ...dutySheetTexts,
  ...familyTexts,
  ...familyCardTexts,
  ...familyRoadTexts,
  ...frameTexts,
  ...gridTexts,
  ...historyTexts,
  ...historyDutyTexts,
  ...historyOfficeTexts,
  ...importFieldTexts,
  ...importTexts,
  ...importWindowTexts,
  ...logTexts,
  ...personTexts,
  ...planTexts,
  ...recoveryTexts,
  ...settingsTexts,
  ...setupTexts,
  ...sheetTexts,
  ...signInTexts,
};

export type TextKey = keyof typeof texts;
/** Names of the placeholders of one text. */
export type TextParams<Key extends TextKey> = ParamNames<(typeof texts)[Key]['uz']>;
/** Keys of texts without placeholders: what a table of columns or routes holds as its titles. */
export type PlainKey = {
  [Key in TextKey]: [TextParams<Key>] extends [never] ? Key : never;
}[TextKey];
