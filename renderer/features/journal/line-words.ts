import { useMemo } from 'react';
import { type ExportedGrid, exportedGrids } from '../../../shared/exports.ts';
import type { JournalRow } from '../../../shared/journal.ts';
import { type TextKey, texts } from '../../../shared/locales/index.ts';
import { useTranslate } from '../../app/translate.tsx';

/** Grids that are exported, by the names of their pages. */
const pageOfGrid = {
  mahallas: 'frame.mahallas',
  families: 'frame.families',
  persons: 'frame.members',
  officials: 'frame.officials',
  log: 'frame.daily',
  plans: 'frame.plans',
} as const satisfies Readonly<Record<ExportedGrid, TextKey>>;

/** A line of the journal in words. */
export function useLineWords(): {
  readonly detailOf: (line: JournalRow) => string;
  readonly subjectOf: (line: JournalRow) => string;
} {
  const { t, tKey, script } = useTranslate();
  return useMemo(() => {
    const withPage = (detail: string) =>
      detail.replace(/^\w+(?=, )/, (name) => {
        const grid = exportedGrids.find((one) => one === name);
        return grid ? t(pageOfGrid[grid]) : name;
      });
    return {
      subjectOf: ({ subject }) => (subject === null ? '' : script(subject)),
      detailOf({ kind, call, detail, hasChanges }) {
        const count = detail !== null && /^\d+$/.test(detail) ? Number(detail) : null;
        const said =
          count === null
            ? withPage(detail ?? '')
            : kind === 'signInFailed'
              ? t('journal.failedTimes', { count })
              : hasChanges
                ? t('journal.rows', { count })
                : String(count);
        const what = hasChanges && `change.${call}` in texts ? tKey(`change.${call}`) : '';
        return [what, said].filter(Boolean).join(' · ');
      },
    };
  }, [t, tKey, script]);
}
