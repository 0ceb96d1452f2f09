import { useCallback } from 'react';
import { errorTexts } from '../../shared/locales/errors.ts';
import type { CallError } from './call.ts';
import { useTranslate } from './translate.tsx';

export interface ErrorWords {
  readonly sentence: string;
  readonly advice: string;
  /** For the administrator: the code, where it is, and its number in the log. */
  readonly code: string;
}

/** Says an error in the language of the window. */
export function useErrorWords(): (error: CallError) => ErrorWords {
  const { t, tText } = useTranslate();
  return useCallback(
    ({ report: { code, params, reference } }) => {
      const field = params['field'] ?? params['table'] ?? params['file'];
      const parts = [t('common.code', { code: field ? `${code} (${field})` : code })];
      if (reference !== undefined) parts.push(t('common.reference', { reference }));
      return {
        sentence: tText(errorTexts[code].sentence, params),
        advice: tText(errorTexts[code].advice, params),
        code: parts.join(' · '),
      };
    },
    [t, tText],
  );
}
