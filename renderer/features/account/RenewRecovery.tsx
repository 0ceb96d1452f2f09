import { useState } from 'react';
import { useWrite } from '../../app/call.ts';
import { useUser } from '../../app/rights.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { FormButtons } from '../../components/FormButtons.tsx';
import { PasswordField } from '../../components/PasswordField.tsx';
import { UnkeptForm } from '../../components/UnkeptForm.tsx';
import { useFirstFocus } from '../../components/use-first-focus.ts';
import { RecoveryCode } from './RecoveryCode.tsx';

/** While its answer is there a code is on screen that is shown once: whatever holds it must not close by itself. */
export function useRenewal() {
  return useWrite('session.renewRecovery', { isQuiet: true });
}

interface RenewRecoveryProps {
  readonly renewal: ReturnType<typeof useRenewal>;
  /** Why a new sheet, above the field. */
  readonly text: string;
  readonly closeLabel?: string;
  readonly onClose: () => void;
}

/** A new recovery sheet: one's own password, then the code until it is on paper. */
export function RenewRecovery({ renewal, text, closeLabel, onClose }: RenewRecoveryProps) {
  const { t } = useTranslate();
  const user = useUser();
  const [password, setPassword] = useState('');
  const form = useFirstFocus(0);
  const code = renewal.data?.recoveryCode;
  if (code && user) {
    return (
      <>
        <p>{t('recovery.text')}</p>
        <RecoveryCode code={code} login={user.login} fullName={user.fullName} onDone={onClose} />
      </>
    );
  }
  return (
    <UnkeptForm
      ref={form}
      onSubmit={() => {
        if (password !== '') renewal.mutate({ password });
      }}
    >
      <div>{text}</div>
      <PasswordField
        label={t('signIn.present')}
        value={password}
        onChange={setPassword}
        isRequired
        isFocused
      />
      {renewal.error && <ErrorNote error={renewal.error} />}
      <FormButtons
        isSaving={renewal.isPending}
        onClose={onClose}
        saveLabel={t('account.renew')}
        {...(closeLabel !== undefined && { closeLabel })}
      />
    </UnkeptForm>
  );
}
