import { useState } from 'react';
import type { SignedInUser } from '../../../shared/session.ts';
import { useSessionState } from '../../app/session-store.ts';
import { useTranslate } from '../../app/translate.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { Welcome } from '../../components/Welcome.tsx';
import { DemoAccounts } from './DemoAccounts.tsx';
import { PasswordForm } from './PasswordForm.tsx';
import { RecoverForm } from './RecoverForm.tsx';
import styles from './SignIn.module.css';

/** Lets somebody in: the person whose work waits here, by the password alone, or anybody by name. */
export function SignInPage() {
  const { t, script } = useTranslate();
  const { session, owner, isSwitching } = useSessionState();
  const waiting: SignedInUser | null = session?.user ?? owner;
  const [isOther, setOther] = useState(isSwitching);
  const [isRecovering, setRecovering] = useState(false);
  const known = isOther ? null : waiting;
  const name = waiting ? script(waiting.fullName) : '';

  if (isRecovering) {
    return (
      <Welcome title={t('signIn.recoverTitle')} subtitle={t('signIn.recoverText')}>
        <RecoverForm login={known?.login ?? null} onBack={() => setRecovering(false)} />
      </Welcome>
    );
  }
  return (
    <Welcome title={known ? name : t('signIn.title')} subtitle={subtitle()}>
      <PasswordForm
        key={known?.id ?? 'anybody'}
        login={known?.login ?? null}
        isUnlocking={known !== null && session?.state === 'locked'}
      />
      <div className={styles['links']}>
        <LinkButton onClick={() => setRecovering(true)}>{t('signIn.forgotten')}</LinkButton>
        {waiting && (
          <LinkButton onClick={() => setOther(!isOther)}>
            {isOther ? t('signIn.backTo', { name }) : t('signIn.other')}
          </LinkButton>
        )}
      </div>
      {session?.isDemo && <DemoAccounts />}
    </Welcome>
  );

  function subtitle(): string {
    if (known) return t(session?.state === 'locked' ? 'signIn.lockedText' : 'signIn.againText');
    return waiting ? t('signIn.otherText', { name }) : t('signIn.subtitle');
  }
}
