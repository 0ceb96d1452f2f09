import { Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { Account } from '../../../shared/accounts.ts';
import { useWrite } from '../../app/call.ts';
import { useDialogDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import { ConfirmButton } from '../../components/ConfirmButton.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { AccountFields, type AccountValues, isWhole } from './AccountFields.tsx';
import styles from './Accounts.module.css';
import { PasswordSlip } from './PasswordSlip.tsx';
import { useNewPassword } from './use-new-password.ts';

interface EditAccountDialogProps {
  readonly account: Account;
  readonly onClose: () => void;
}

/** One account: its name, role and place; a new password; its end. */
export function EditAccountDialog({ account, onClose }: EditAccountDialogProps) {
  const { t, script } = useTranslate();
  const { id, fullName: name, login, roleId, scope } = account;
  const newPassword = useNewPassword();
  const draft = useDialogDraft<AccountValues>(
    `account.${id}`,
    { fullName: name, roleId, scope },
    onClose,
  );
  /** Never in the draft. */
  const [password, setPassword] = useState<string | null>(null);
  const save = useWrite('accounts.save', { isQuiet: true });
  const reset = useWrite('accounts.resetPassword', { isQuiet: true });
  const remove = useWrite('accounts.remove', { isQuiet: true });

  function giveNew(): void {
    const made = newPassword();
    reset.mutate({ id, password: made }, { onSuccess: () => setPassword(made) });
  }

  function end(): void {
    remove.mutate(
      { id },
      {
        onSuccess: () => {
          notifications.show({ message: t('accounts.removed', { name: script(name) }) });
          draft.close();
        },
      },
    );
  }

  if (password !== null)
    return <PasswordSlip person={account} password={password} onClose={draft.close} />;
  return (
    <FormDialog
      title={t('accounts.edit', { name: script(name) })}
      size={600}
      draft={draft}
      onSave={() => save.mutate({ id, fields: draft.values }, { onSuccess: draft.close })}
      isSaving={save.isPending}
      isComplete={isWhole(draft.values)}
      error={save.error ?? reset.error ?? remove.error}
      aside={
        <Group gap="xs" wrap="nowrap">
          <ConfirmButton
            label={t('accounts.reset')}
            question={t('accounts.resetQuestion', { name: script(name) })}
            isDisabled={account.isOwn || reset.isPending}
            onConfirm={giveNew}
          />
          <ConfirmButton
            label={t('common.remove')}
            question={t('accounts.removeQuestion', { name: script(name) })}
            isDanger
            isDisabled={account.isOwn || remove.isPending}
            onConfirm={end}
          />
        </Group>
      }
    >
      <AccountFields values={draft.values} onChange={draft.change} />
      <div className={styles['soft']}>
        {t('accounts.login')}: <b>{login}</b>. {t('accounts.loginFixed')}
      </div>
      {account.isOwn && <div className={styles['soft']}>{t('accounts.ownStays')}</div>}
    </FormDialog>
  );
}
