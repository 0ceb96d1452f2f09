import { useMemo } from 'react';
import type { DecisionRow } from '../../../shared/imports.ts';
import type { Params } from '../../../shared/locales/texts.ts';
import { isTextKey } from '../../../shared/locales/translate.ts';
import { useTranslate } from '../../app/translate.tsx';

/** Questions, and what was done meanwhile, in the words of a person. */
export function useDecisionWords() {
  const { t, tKey } = useTranslate();
  return useMemo(
    () => ({
      titleOfKind: (kind: string) => tKey(`decisions.${kind}.title`),
      questionOf: (row: DecisionRow) => tKey(`decisions.${row.kind}.question`, paramsOf(row)),
      /** '' where there is nothing to say. */
      doneOf(row: DecisionRow): string {
        const key = `decisions.${row.kind}.done`;
        return isTextKey(key) ? tKey(key, paramsOf(row)) : '';
      },
      /** «oilalar.xlsx · Лист1 · 352-қатор · B устуни» */
      placeOf: ({ fileName, sheet, sheetRow, sheetColumn }: DecisionRow) =>
        [
          fileName,
          sheet,
          sheetRow === null ? null : t('importWindow.rowAt', { row: sheetRow }),
          sheetColumn === null ? null : t('importWindow.columnAt', { column: sheetColumn }),
        ]
          .filter((part) => part !== null)
          .join(' · '),
    }),
    [t, tKey],
  );
}

function paramsOf({ raw, headName, params }: DecisionRow): Params {
  return { raw, headName, ...params };
}
