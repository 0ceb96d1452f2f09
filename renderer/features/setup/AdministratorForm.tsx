import { Button } from '@mantine/core';
import { useState } from 'react';
import { useWrite } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { FieldPair } from '../../components/Form.tsx';
import { NewPasswordFields, noPassword, passwordOf } from '../../components/NewPasswordFields.tsx';
import { TextField } from '../../components/TextField.tsx';
import { UnkeptForm } from '../../components/UnkeptForm.tsx';
import { useFirstFocus } from '../../components/use-first-focus.ts';

/** Who was made, with the recovery code of the moment. */
export interface Administrator {
  readonly login: string;
  readonly fullName: string;
  readonly recoveryCode: string;
}

interface AdministratorFormProps {
  readonly onStart: () => void;
  readonly onMade: (administrator: Administrator) => void;
}

/** The first account of a headquarters. Nothing of this form is kept as a draft: there is no place for it yet. */
export function AdministratorForm({ onStart, onMade }: AdministratorFormProps) {
  const { t } = useTranslate();
  const setUp = useWrite('session.setUp', { isQuiet: true });
  const [fullName, setFullName] = useState('');
  const [login, setLogin] = useState('');
  const [pair, setPair] = useState(noPassword);
  const [isTried, setTried] = useState(false);
  const form = useFirstFocus(0);

  async function submit(): Promise<void> {
    setTried(true);
    const password = passwordOf(pair, login);
    if (fullName.trim() === '' || login.trim() === '' || password === null) return;
    onStart();
    // A refusal is shown below; the page stays.
    const made = await setUp.mutateAsync({ fullName, login, password }).catch(() => null);
    if (made) onMade({ login, fullName, recoveryCode: made.recoveryCode });
  }

  return (
    <UnkeptForm ref={form} onSubmit={() => void submit()}>
      <FieldPair>
        <TextField
          label={t('setup.fullName')}
          maxLength={200}
          hint={t('setup.fullNameHint')}
          value={fullName}
          onChange={setFullName}
          error={isTried && fullName.trim() === '' ? t('setup.fullNameMissing') : null}
          isRequired
          isFocused
        />
        <TextField
          label={t('signIn.login')}
          maxLength={100}
          hint={t('setup.loginHint')}
          value={login}
          onChange={setLogin}
          error={isTried && login.trim() === '' ? t('setup.loginMissing') : null}
          isRequired
        />
      </FieldPair>
      <NewPasswordFields
        label={t('signIn.password')}
        value={pair}
        onChange={setPair}
        login={login}
        isTried={isTried}
      />
      {setUp.error && <ErrorNote error={setUp.error} />}
      <Button type="submit" size="md" loading={setUp.isPending}>
        {t('common.continue')}
      </Button>
    </UnkeptForm>
  );
}
