import { useTranslate } from '../../app/translate.tsx';
import { Welcome } from '../../components/Welcome.tsx';
import { RenewRecovery, useRenewal } from './RenewRecovery.tsx';

interface RecoveryDuePageProps {
  /** A new sheet is in the safe, or the person does it another time. */
  readonly onEnd: () => void;
}

/** To an administrator, first of all: perhaps nobody has the recovery code, because the program ended while it was shown. */
export function RecoveryDuePage({ onEnd }: RecoveryDuePageProps) {
  const { t } = useTranslate();
  return (
    <Welcome title={t('recovery.title')} isWide>
      <RenewRecovery
        renewal={useRenewal()}
        text={t('recovery.dueText')}
        closeLabel={t('recovery.later')}
        onClose={onEnd}
      />
    </Welcome>
  );
}
