import { useCallback } from 'react';
import type { LogWarning } from '../../../shared/log-warnings.ts';
import { useTranslate } from '../../app/translate.tsx';
import type { CellProblem } from './entry-cells.ts';

/** Says why a cell was not taken. */
export function useCellSentence(): (problem: CellProblem) => string {
  const { tKey } = useTranslate();
  return useCallback(({ key, params }) => tKey(key, params), [tKey]);
}

/** Says what looks wrong in a row. */
export function useWarningSentence(): (warning: LogWarning) => string {
  const { t } = useTranslate();
  return useCallback(
    (warning) => {
      switch (warning.kind) {
        case 'solvedOverFound':
          return t('log.warnSolvedOverFound');
        case 'visitedDiffers':
          return t('log.warnVisitedDiffers', warning);
        case 'sameRow':
          return t('log.warnSameRow');
        case 'familyElsewhere':
          return t('log.warnFamilyElsewhere', { ...warning, mahalla: warning.mahalla ?? '—' });
        case 'notAttached':
          return t('log.warnNotAttached');
      }
    },
    [t],
  );
}
