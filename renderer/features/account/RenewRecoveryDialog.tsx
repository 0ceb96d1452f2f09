import { Stack } from '@mantine/core';
import { useState } from 'react';
import { useWrite } from '../../app/call.ts';
import type { DialogProps } from '../../app/dialogs.ts';
import { useUser } from '../../app/rights.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { FormButtons } from '../../components/FormButtons.tsx';
import { PasswordField } from '../../components/PasswordField.tsx';
import { RecoveryCode } from './RecoveryCode.tsx';

/** A new recovery sheet, against one's own password. While its code is shown the dialog does not close by itself. */
export function RenewRecoveryDialog({ onClose }: DialogProps<'renewRecovery'>) {
  const { t } = useTranslate();
  const user = useUser();
  const renew = useWrite('session.renewRecovery', { isQuiet: true });
  const [password, setPassword] = useState('');
  const code = renew.data?.recoveryCode;
  return (
    <Dialog
      onClose={onClose}
      title={t('account.renewRecovery')}
      size={560}
      withCloseButton={!code}
      closeOnEscape={!code}
      closeOnClickOutside={!code}
    >
      {code && user ? (
        <>
          <p>{t('recovery.text')}</p>
          <RecoveryCode code={code} login={user.login} fullName={user.fullName} onDone={onClose} />
        </>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (password !== '') renew.mutate({ password });
          }}
        >
          <Stack gap="sm">
            <div>{t('account.renewText')}</div>
            <PasswordField
              label={t('signIn.present')}
              value={password}
              onChange={setPassword}
              isRequired
              isFocused
            />
            {renew.error && <ErrorNote error={renew.error} />}
            <FormButtons
              isSaving={renew.isPending}
              onClose={onClose}
              saveLabel={t('account.renew')}
            />
          </Stack>
        </form>
      )}
    </Dialog>
  );
}
