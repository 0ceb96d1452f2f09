import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { Account } from '../../../shared/accounts.ts';
import { useWrite } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { ConfirmButton } from '../../components/ConfirmButton.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { AccountFields, type AccountValues, isWhole } from './AccountFields.tsx';
import styles from './Accounts.module.css';
import { useNewPassword } from './NewAccountDialog.tsx';
import { PasswordSlip } from './PasswordSlip.tsx';

interface EditAccountDialogProps {
  readonly account: Account;
  readonly onClose: () => void;
}

/** One account: its name, role and place; a new password; its end. */
export function EditAccountDialog({ account, onClose }: EditAccountDialogProps) {
  const { t, script } = useTranslate();
  const { id, fullName: name, login } = account;
  const newPassword = useNewPassword();
  const [values, setValues] = useState<AccountValues>(account);
  const [password, setPassword] = useState<string | null>(null);
  const save = useWrite('accounts.save', { isQuiet: true });
  const reset = useWrite('accounts.resetPassword', { isQuiet: true });
  const remove = useWrite('accounts.remove', { isQuiet: true });
  const error = save.error ?? reset.error ?? remove.error;

  function submit(): void {
    const { fullName, roleId, scope } = values;
    save.mutate({ id, fields: { fullName, roleId, scope } }, { onSuccess: onClose });
  }

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
          onClose();
        },
      },
    );
  }

  if (password !== null)
    return <PasswordSlip person={account} password={password} onClose={onClose} />;
  return (
    <Dialog onClose={onClose} title={t('accounts.edit', { name: script(name) })} size={600}>
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
        <div className={styles['soft']}>
          {t('accounts.login')}: <b>{login}</b>. {t('accounts.loginFixed')}
        </div>
        {account.isOwn && <div className={styles['soft']}>{t('accounts.ownStays')}</div>}
        {error && <ErrorNote error={error} />}
        <div className={styles['foot']}>
          <Group gap="xs" wrap="nowrap">
            <ConfirmButton
              label={t('accounts.reset')}
              question={t('accounts.resetQuestion', { name: script(name) })}
              isDisabled={account.isOwn || reset.isPending}
              onConfirm={giveNew}
            />
            <ConfirmButton
              label={t('accounts.remove')}
              question={t('accounts.removeQuestion', { name: script(name) })}
              isDanger
              isDisabled={account.isOwn || remove.isPending}
              onConfirm={end}
            />
          </Group>
          <Group gap="xs" wrap="nowrap">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={save.isPending} disabled={!isWhole(values)}>
              {t('common.save')}
            </Button>
          </Group>
        </div>
      </form>
    </Dialog>
  );
}
