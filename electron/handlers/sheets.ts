import { getPlanSheets } from '../../db/sheets.ts';
import type { sheetCalls } from '../../shared/sheets.ts';
import type { HandlersOf } from '../handler.ts';

export const sheetHandlers: HandlersOf<typeof sheetCalls> = {
  'sheets.plans': (selection, { database, today, userName }) => ({
    ...getPlanSheets(database, selection, today),
    printedBy: userName,
  }),
  'sheets.register': (selection, { database, today, writer, clock, userName }) => {
    const { sheets } = getPlanSheets(database, selection, today);
    const printed_at = clock.now().toISOString();
    for (const { familyId, digest, code } of sheets) {
      writer.insert('printed_sheet', {
        code,
        kind: 'plan',
        subject_id: familyId,
        data_digest: digest,
        script: selection.script,
        printed_at,
        user_name: userName,
      });
    }
    return { registered: sheets.length };
  },
};
