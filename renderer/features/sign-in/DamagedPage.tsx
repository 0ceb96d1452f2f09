import { Button } from '@mantine/core';
import { useState } from 'react';
import { CallError } from '../../app/call.ts';
import { RebuildPart, RestorePart } from '../../app/parts.tsx';
import { useSessionState } from '../../app/session-store.ts';
import { useTranslate } from '../../app/translate.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { Welcome } from '../../components/Welcome.tsx';
import styles from './SignIn.module.css';

/**
 * The keys are here and their database is not, or the other way round: why, and the way back from a backup; the way
 * without any backup has the page to itself once it is chosen.
 */
export function DamagedPage() {
  const { t } = useTranslate();
  const { session } = useSessionState();
  const [isRebuilding, setRebuilding] = useState(false);
  const code = session?.state === 'damaged' ? session.fault : 'database-damaged';
  if (isRebuilding)
    return (
      <Welcome title={t('backups.rebuildTitle')} subtitle={t('backups.rebuildText')} isWide>
        <RebuildPart onBack={() => setRebuilding(false)} />
      </Welcome>
    );
  return (
    <Welcome title={t('signIn.damagedTitle')} subtitle={t('signIn.damagedText')} isWide>
      <ErrorNote error={new CallError({ code, params: {} })} />
      <RestorePart />
      <section className={styles['otherWay']}>
        <p>{t('backups.noneAnywhere')}</p>
        {code === 'database-damaged' && (
          <Button variant="default" size="xs" onClick={() => setRebuilding(true)}>
            {t('backups.rebuildOpen')}
          </Button>
        )}
      </section>
    </Welcome>
  );
}
