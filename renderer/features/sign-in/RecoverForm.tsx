import { Button } from '@mantine/core';
import { useState } from 'react';
import { call } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { NewPasswordFields, noPassword, passwordOf } from '../../components/NewPasswordFields.tsx';
import { TextField } from '../../components/TextField.tsx';
import { UnkeptForm } from '../../components/UnkeptForm.tsx';
import { useFirstFocus } from '../../components/use-first-focus.ts';
import { EnterButton } from './EnterButton.tsx';
import styles from './SignIn.module.css';
import { useEntering } from './use-entering.ts';

/** How the code looks on the sheet. */
const codeShape = Array(6).fill('·····').join('-');

interface RecoverFormProps {
  readonly login: string | null;
  readonly onBack: () => void;
}

/** A forgotten password: the printed code and a new password. */
export function RecoverForm({ login, onBack }: RecoverFormProps) {
  const { t } = useTranslate();
  const entering = useEntering();
  const [name, setName] = useState(login ?? '');
  const [recoveryCode, setCode] = useState('');
  const [pair, setPair] = useState(noPassword);
  const [isTried, setTried] = useState(false);
  const form = useFirstFocus(0);

  async function submit(): Promise<void> {
    setTried(true);
    const password = passwordOf(pair, name);
    if (name.trim() === '' || recoveryCode.trim() === '' || password === null) return;
    await entering.enter(() => call('session.recover', { recoveryCode, login: name, password }));
  }

  return (
    <UnkeptForm ref={form} onSubmit={() => void submit()}>
      <TextField
        label={t('signIn.login')}
        maxLength={100}
        value={name}
        onChange={setName}
        error={isTried && name.trim() === '' ? t('setup.loginMissing') : null}
        isFocused={login === null}
        isRequired
      />
      <div className={styles['code']}>
        <TextField
          label={t('signIn.recoveryCode')}
          value={recoveryCode}
          onChange={(typed) => setCode(typed.toUpperCase())}
          placeholder={codeShape}
          isFocused={login !== null}
          isRequired
        />
      </div>
      <NewPasswordFields value={pair} onChange={setPair} login={name} isTried={isTried} />
      <EnterButton entering={entering} label={t('signIn.recover')} />
      <Button variant="subtle" onClick={onBack}>
        {t('common.back')}
      </Button>
    </UnkeptForm>
  );
}
