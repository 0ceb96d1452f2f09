import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useWrite } from '../../app/call.ts';
import type { DialogProps } from '../../app/dialogs.ts';
import { useUser } from '../../app/rights.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { FormButtons } from '../../components/FormButtons.tsx';
import { NewPasswordFields, noPassword, passwordOf } from '../../components/NewPasswordFields.tsx';
import { PasswordField } from '../../components/PasswordField.tsx';
import { UnkeptForm } from '../../components/UnkeptForm.tsx';

export function ChangePasswordDialog({ onClose }: DialogProps<'changePassword'>) {
  const { t } = useTranslate();
  const login = useUser()?.login ?? '';
  const change = useWrite('session.changePassword', { isQuiet: true });
  const [old, setOld] = useState('');
  const [pair, setPair] = useState(noPassword);
  const [isTried, setTried] = useState(false);

  function submit(): void {
    setTried(true);
    const password = passwordOf(pair, login);
    if (old === '' || password === null) return;
    change.mutate(
      { old, password },
      {
        onSuccess: () => {
          notifications.show({ message: t('account.passwordChanged') });
          onClose();
        },
      },
    );
  }

  return (
    <Dialog onClose={onClose} title={t('account.changePassword')}>
      <UnkeptForm onSubmit={submit}>
        <PasswordField
          label={t('signIn.present')}
          value={old}
          onChange={setOld}
          error={isTried && old === '' ? t('signIn.presentMissing') : null}
          isRequired
          isFocused
        />
        <NewPasswordFields value={pair} onChange={setPair} login={login} isTried={isTried} />
        {change.error && <ErrorNote error={change.error} />}
        <FormButtons
          isSaving={change.isPending}
          onClose={onClose}
          saveLabel={t('signIn.setPassword')}
        />
      </UnkeptForm>
    </Dialog>
  );
}
