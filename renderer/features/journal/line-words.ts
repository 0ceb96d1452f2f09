import { useMemo } from 'react';
import type { JournalRow } from '../../../shared/journal.ts';
import { texts } from '../../../shared/locales/index.ts';
import { useTranslate } from '../../app/translate.tsx';

/** A line of the journal in words. */
export function useLineWords(): {
  readonly detailOf: (line: JournalRow) => string;
  readonly subjectOf: (line: JournalRow) => string;
} {
  const { t, tKey, script } = useTranslate();
  return useMemo(
    () => ({
      subjectOf: ({ subject }) => (subject === null ? '' : script(subject)),
      detailOf({ kind, call, detail, hasChanges }) {
        const count = detail !== null && /^\d+$/.test(detail) ? Number(detail) : null;
        const said =
          count === null
            ? (detail ?? '')
            : kind === 'signInFailed'
              ? t('journal.failedTimes', { count })
              : hasChanges
                ? t('journal.rows', { count })
                : String(count);
        const what = hasChanges && `change.${call}` in texts ? tKey(`change.${call}`) : '';
        return [what, said].filter(Boolean).join(' · ');
      },
    }),
    [t, tKey, script],
  );
}
