import type { DutyRule } from '../../../shared/personal-data.ts';
import { useTranslate } from '../../app/translate.tsx';

/** How long a rule says, in words; '' for a legal basis. */
export function useRuleTerm(): (rule: DutyRule) => string {
  const { t } = useTranslate();
  return ({ list, amount, isWorking }) => {
    if (amount === null) return '';
    if (list === 'retentionRule') return t('duty.years', { count: amount });
    return t(isWorking ? 'duty.workingDays' : 'duty.days', { count: amount });
  };
}
