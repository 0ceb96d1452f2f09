/** Names of the tables whose rows people change: the words of the change log and of announcements. */
export const tableNames = [
  'office',
  'list_item',
  'amount_line',
  'holiday',
  'target',
  'mahalla',
  'mahalla_post',
  'official',
  'attachment',
  'family',
  'family_income',
  'family_category',
  'family_register',
  'family_cause',
  'person',
  'membership',
  'log_entry',
  'log_family',
  'plan_item',
  'import_batch',
  'decision',
  'printed_sheet',
  'role',
  'account',
  'emergency_access',
  'data_duty',
  'consent',
  'family_retention',
  'citizen_request',
  'destruction_act',
] as const;

export type TableName = (typeof tableNames)[number];

/** What announcements may name besides: what the program keeps by itself. */
export type ToldTable = TableName | 'journal_entry' | 'backup';
