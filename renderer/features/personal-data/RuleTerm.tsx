import type { DutyRule } from '../../../shared/personal-data.ts';
import { useTranslate } from '../../app/translate.tsx';
import { StateChip } from '../../components/StateChip.tsx';
import { useRuleTerm } from './use-rule-term.ts';

/** How long a rule says, and that nobody has compared it with the law, as long as that is so. */
export function RuleTerm({ rule }: { readonly rule: DutyRule }) {
  const termOf = useRuleTerm();
  return (
    <>
      <div>{termOf(rule)}</div>
      <Unconfirmed isShown={rule.isUnconfirmed} />
    </>
  );
}

/** Beside a day or a term that comes from a rule which no lawyer has confirmed. */
export function Unconfirmed({ isShown }: { readonly isShown: boolean }) {
  const { t } = useTranslate();
  return isShown && <StateChip state="warn">{t('duty.unconfirmed')}</StateChip>;
}
