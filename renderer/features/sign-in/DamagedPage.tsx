import { RestorePart } from '../../app/parts.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { Welcome } from '../../components/Welcome.tsx';

/** The keys are here and their database is not. */
export function DamagedPage() {
  const { t } = useTranslate();
  return (
    <Welcome title={t('signIn.damagedTitle')} isWide>
      <p role="alert">{t('signIn.damagedText')}</p>
      <RestorePart />
    </Welcome>
  );
}
