import { CallError } from '../../app/call.ts';
import { RebuildPart, RestorePart } from '../../app/parts.tsx';
import { useSessionState } from '../../app/session-store.ts';
import { useTranslate } from '../../app/translate.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { Welcome } from '../../components/Welcome.tsx';

/** The keys are here and their database is not, or the other way round: why, and the way back from a backup. */
export function DamagedPage() {
  const { t } = useTranslate();
  const { session } = useSessionState();
  const code = session?.state === 'damaged' ? session.fault : 'database-damaged';
  return (
    <Welcome title={t('signIn.damagedTitle')} subtitle={t('signIn.damagedText')} isWide>
      <ErrorNote error={new CallError({ code, params: {} })} />
      <RestorePart />
      <p>{t('backups.noneAnywhere')}</p>
      {code === 'database-damaged' && <RebuildPart />}
    </Welcome>
  );
}
