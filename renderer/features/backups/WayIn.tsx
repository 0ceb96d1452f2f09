import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslate } from '../../app/translate.tsx';
import { PasswordField } from '../../components/PasswordField.tsx';
import { TextField } from '../../components/TextField.tsx';

/** Who asks: a password, or the recovery code and the password to be. */
export interface WayIn {
  readonly login: string;
  readonly password: string;
  readonly recoveryCode: string | null;
}

/** What was typed so far, and whether it is enough to ask with. */
export function useWayIn() {
  const [wayIn, setWayIn] = useState<WayIn>({ login: '', password: '', recoveryCode: null });
  const isComplete = wayIn.login.trim() !== '' && wayIn.password !== '';
  return { wayIn, setWayIn, isComplete };
}

interface WayInFieldsProps {
  readonly wayIn: WayIn;
  readonly onChange: (wayIn: WayIn) => void;
}

/** Name and password, or the recovery code, where nobody can sign in. */
export function WayInFields({ wayIn, onChange }: WayInFieldsProps) {
  const { t } = useTranslate();
  const { login, password, recoveryCode } = wayIn;
  const isByCode = recoveryCode !== null;
  return (
    <>
      <TextField
        label={t('backups.login')}
        maxLength={100}
        value={login}
        onChange={(typed) => onChange({ ...wayIn, login: typed })}
      />
      {isByCode && (
        <TextField
          label={t('backups.code')}
          value={recoveryCode}
          onChange={(typed) => onChange({ ...wayIn, recoveryCode: typed })}
        />
      )}
      <PasswordField
        label={t(isByCode ? 'backups.newPassword' : 'backups.password')}
        value={password}
        onChange={(typed) => onChange({ ...wayIn, password: typed })}
        isNew={isByCode}
      />
      <Checkbox
        label={t('backups.byCode')}
        checked={isByCode}
        onChange={(event) =>
          onChange({ ...wayIn, recoveryCode: event.currentTarget.checked ? '' : null })
        }
      />
    </>
  );
}
