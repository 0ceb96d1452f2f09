import { Button } from '@mantine/core';
import { useState } from 'react';
import { call, useRead } from '../../app/call.ts';
import { RecoveryCodePart, RestorePart } from '../../app/parts.tsx';
import { useSessionState } from '../../app/session-store.ts';
import { useTranslate } from '../../app/translate.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { Welcome } from '../../components/Welcome.tsx';
import { type Administrator, AdministratorForm } from './AdministratorForm.tsx';
import { DemoOffer } from './DemoOffer.tsx';
import { OfficeForm } from './OfficeForm.tsx';
import styles from './SetupPage.module.css';

interface SetupPageProps {
  /** Told when something is being made, so that the page stays until it is complete. */
  readonly onStart: () => void;
  readonly onEnd: () => void;
}

/**
 * The first run: an administrator, the recovery sheet, whose headquarters this is; or a demo. After it the
 * window opens by itself. A headquarters of the first version has its office already.
 */
export function SetupPage({ onStart, onEnd }: SetupPageProps) {
  const { t } = useTranslate();
  const { session } = useSessionState();
  const [isUnguarded] = useState(session?.state === 'unguarded');
  const [made, setMade] = useState<Administrator | null>(null);
  const [isPrinted, setPrinted] = useState(false);
  const office = useRead('office.get');
  const steps = isUnguarded ? 2 : 3;
  const stepOf = (step: number) => t('setup.steps', { step, steps });

  if (made && !isPrinted) {
    return (
      <Welcome title={t('recovery.title')} subtitle={t('recovery.text')} step={stepOf(2)} isWide>
        <RecoveryCodePart
          code={made.recoveryCode}
          login={made.login}
          fullName={made.fullName}
          onDone={() => {
            // The code is not kept any longer than it is shown.
            setMade({ ...made, recoveryCode: '' });
            setPrinted(true);
            if (office.data) onEnd();
          }}
        />
      </Welcome>
    );
  }
  if (session?.isDemo) {
    return (
      <Welcome title={t('setup.demoTitle')} subtitle={t('setup.demoOnly')} isWide>
        <DemoOffer onStart={onStart} onEnd={onEnd} />
        <OtherFolder />
      </Welcome>
    );
  }
  if (session?.user) {
    return (
      <Welcome title={t('setup.title')} subtitle={t('setup.subtitle')} step={stepOf(3)} isWide>
        <OfficeForm onDone={onEnd} />
      </Welcome>
    );
  }
  return (
    <Welcome
      title={t(isUnguarded ? 'setup.unguardedTitle' : 'setup.accountTitle')}
      subtitle={t(isUnguarded ? 'setup.unguardedText' : 'setup.accountText')}
      step={stepOf(1)}
      isWide
    >
      <AdministratorForm onStart={onStart} onMade={setMade} />
      {!isUnguarded && <DemoOffer onStart={onStart} onEnd={onEnd} />}
      {!isUnguarded && <FromBackup />}
      <p className={styles['foot']}>{t('setup.offline')}</p>
    </Welcome>
  );
}

/** A new computer: the headquarters comes from a backup on a stick. */
function FromBackup() {
  const { t } = useTranslate();
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <RestorePart />;
  return (
    <div className={styles['fromBackup']}>
      <LinkButton onClick={() => setOpen(true)}>{t('backups.fromBackup')}</LinkButton>
    </div>
  );
}

function OtherFolder() {
  const { t } = useTranslate();
  return (
    <Button variant="subtle" mt="md" onClick={() => void call('shell.openOther')}>
      {t('setup.otherFolder')}
    </Button>
  );
}
