import { useState } from 'react';
import { roleIds } from '../../../shared/rights.ts';
import { useWrite } from '../../app/call.ts';
import { useDialogDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { TextField } from '../../components/TextField.tsx';
import { AccountFields, type AccountValues, isWhole } from './AccountFields.tsx';
import styles from './Accounts.module.css';
import { PasswordSlip } from './PasswordSlip.tsx';
import { useNewPassword } from './use-new-password.ts';

const empty: AccountValues & { readonly login: string } = {
  fullName: '',
  roleId: roleIds[2],
  scope: null,
  login: '',
};

/** Somebody new: who, which role, where. Afterwards their first password, once. */
export function NewAccountDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslate();
  const newPassword = useNewPassword();
  const draft = useDialogDraft('account.new', empty, onClose);
  const { values } = draft;
  /** Never in the draft: a first password is shown once, and lost with the window. */
  const [made, setMade] = useState<{ person: typeof empty; password: string } | null>(null);
  const create = useWrite('accounts.create', { isQuiet: true });

  function submit(): void {
    const password = newPassword();
    create.mutate(
      { ...values, password },
      {
        onSuccess: () => {
          draft.discard();
          setMade({ person: values, password });
        },
      },
    );
  }

  if (made) return <PasswordSlip {...made} onClose={onClose} />;
  return (
    <FormDialog
      title={t('accounts.add')}
      size={520}
      draft={draft}
      onSave={submit}
      isSaving={create.isPending}
      isComplete={isWhole(values) && values.login.trim() !== ''}
      error={create.error}
      saveLabel={t('common.add')}
    >
      <AccountFields values={values} onChange={draft.change} />
      <TextField
        name="login"
        label={t('accounts.login')}
        maxLength={100}
        hint={t('accounts.loginHint')}
        isRequired
        value={values.login}
        onChange={(login) => draft.change({ login })}
      />
      <div className={styles['soft']}>{t('accounts.passwordComes')}</div>
    </FormDialog>
  );
}
