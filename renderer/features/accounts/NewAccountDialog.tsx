import { useState } from 'react';
import { firstPassword, wordsInPassword } from '../../../shared/first-password.ts';
import { roleIds } from '../../../shared/rights.ts';
import { useWrite } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { FormButtons } from '../../components/FormButtons.tsx';
import { TextField } from '../../components/TextField.tsx';
import { AccountFields, type AccountValues, isWhole } from './AccountFields.tsx';
import styles from './Accounts.module.css';
import { PasswordSlip } from './PasswordSlip.tsx';

const empty: AccountValues = { fullName: '', roleId: roleIds[2], scope: null };

/** Somebody new: who, which role, where. Afterwards their first password, once. */
export function NewAccountDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslate();
  const newPassword = useNewPassword();
  const [values, setValues] = useState(empty);
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState<string | null>(null);
  const create = useWrite('accounts.create', { isQuiet: true });
  const isReady = isWhole(values) && login.trim() !== '';

  function submit(): void {
    if (!isReady) return;
    const made = newPassword();
    create.mutate({ ...values, login, password: made }, { onSuccess: () => setPassword(made) });
  }

  if (password !== null) {
    const { fullName } = values;
    return <PasswordSlip person={{ fullName, login }} password={password} onClose={onClose} />;
  }
  return (
    <Dialog onClose={onClose} title={t('accounts.add')} size={520}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <AccountFields
          values={values}
          onChange={(next) => setValues((now) => ({ ...now, ...next }))}
        />
        <TextField
          label={t('accounts.login')}
          hint={t('accounts.loginHint')}
          isRequired
          value={login}
          onChange={setLogin}
        />
        <div className={styles['soft']}>{t('accounts.passwordComes')}</div>
        {create.error && <ErrorNote error={create.error} />}
        <FormButtons
          isSaving={create.isPending}
          isDisabled={!isReady}
          onClose={onClose}
          saveLabel={t('accounts.create')}
        />
      </form>
    </Dialog>
  );
}

/** Makes first passwords in the alphabet of the window. */
export function useNewPassword(): () => string {
  const { language } = useTranslate();
  return () =>
    firstPassword(
      crypto.getRandomValues(new Uint8Array(wordsInPassword)),
      language === 'uz-latn' || language === 'en' ? 'latn' : 'cyrl',
    );
}
