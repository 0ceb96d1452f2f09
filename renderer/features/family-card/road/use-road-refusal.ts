import { type RoadField, roadFields } from '../../../../shared/family-card.ts';
import type { CallError } from '../../../app/call.ts';
import { useTranslate } from '../../../app/translate.tsx';

/** That a day of the road was refused, naming the step it does not fit; null where the usual words say it. */
export function useRoadRefusal(error: CallError | null): string | null {
  const { t } = useTranslate();
  if (error === null) return null;
  const { code, params } = error.report;
  const step = roadFields.find((field): field is RoadField => field === params['other']);
  if (code === 'day-order' && step !== undefined) {
    return t('card.stepOrder', { step: t(`card.${step}`), on: String(params['otherDay'] ?? '') });
  }
  return null;
}
