import { createHash } from 'node:crypto';
import type { sheetKinds } from '../../shared/citizen-requests.ts';
import type { SheetScript } from '../../shared/sheets.ts';
import type { Writer } from '../write.ts';

/** Enters printed sheets of one kind into the register of paper. @returns how many */
export function registerSheets(
  writer: Writer,
  kind: (typeof sheetKinds)[number],
  subjectIds: readonly string[],
  script: SheetScript,
): number {
  const { clock, userName } = writer.origin;
  const printed_at = clock.now().toISOString();
  for (const subject_id of subjectIds) {
    // These sheets are never compared with later data: the digest says only which printing it was.
    const data_digest = createHash('sha256')
      .update(`${kind} ${subject_id} ${printed_at}`)
      .digest('hex');
    const code = data_digest.slice(0, 7).toUpperCase();
    writer.insert('printed_sheet', {
      code,
      kind,
      subject_id,
      data_digest,
      script,
      printed_at,
      user_name: userName,
    });
  }
  return subjectIds.length;
}
