import { type RoadField, roadFields } from '../../../../shared/family-card.ts';
import type { CallError } from '../../../app/call.ts';
import { useErrorWords } from '../../../app/error-words.ts';
import { useTranslate } from '../../../app/translate.tsx';

/** Why a day of the road was refused, naming the step it does not fit; null without an error. */
export function useRoadRefusal(error: CallError | null): string | null {
  const { t } = useTranslate();
  const wordsOf = useErrorWords();
  if (error === null) return null;
  const { code, params } = error.report;
  const step = roadFields.find((field): field is RoadField => field === params['other']);
  if (code === 'day-order' && step !== undefined) {
    return t('card.stepOrder', { step: t(`card.${step}`), on: String(params['otherDay'] ?? '') });
  }
  if (code === 'day-in-future') return t('card.dayNotYet');
  const { sentence, advice } = wordsOf(error);
  return `${sentence} ${advice}`;
}
