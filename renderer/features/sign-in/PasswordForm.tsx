import { useEffect, useRef, useState } from 'react';
import { call } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { PasswordField } from '../../components/PasswordField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { UnkeptForm } from '../../components/UnkeptForm.tsx';
import { useFirstFocus } from '../../components/use-first-focus.ts';
import { EnterButton } from './EnterButton.tsx';
import { forgetTypedPassword, keepTypedPassword } from './typed-password.ts';
import { useEntering } from './use-entering.ts';

interface PasswordFormProps {
  /** Whose password it is; null: the name is asked too. */
  readonly login: string | null;
  readonly isUnlocking: boolean;
}

/** Name and password, or the password alone; Enter goes on. */
export function PasswordForm({ login, isUnlocking }: PasswordFormProps) {
  const { t } = useTranslate();
  const entering = useEntering();
  const [typedLogin, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [round, setRound] = useState(0);
  const form = useFirstFocus(round);
  const name = login ?? typedLogin;
  const { wait } = entering;
  // When the wait is over the keyboard stands in the password again.
  const wasWaiting = useRef(false);
  useEffect(() => {
    if (wait === 0 && wasWaiting.current)
      form.current?.querySelector<HTMLElement>('input[type=password]')?.focus();
    wasWaiting.current = wait > 0;
  }, [wait, form]);

  async function submit(): Promise<void> {
    if (name.trim() === '' || password === '' || wait > 0) return;
    const isIn = await entering.enter(async () => {
      if (isUnlocking) return call('session.unlock', { password });
      keepTypedPassword(password);
      const user = await call('session.signIn', { login: name, password });
      if (!user.mustChangePassword) forgetTypedPassword();
      return user;
    });
    setPassword('');
    if (!isIn) setRound((before) => before + 1);
  }

  return (
    <UnkeptForm ref={form} onSubmit={() => void submit()}>
      {login === null && (
        <TextField
          label={t('signIn.login')}
          maxLength={100}
          value={typedLogin}
          onChange={setLogin}
          isFocused={round === 0}
        />
      )}
      <PasswordField
        label={t('signIn.password')}
        value={password}
        onChange={setPassword}
        isFocused={login !== null || round > 0}
      />
      <EnterButton entering={entering} label={t(isUnlocking ? 'signIn.unlock' : 'signIn.enter')} />
    </UnkeptForm>
  );
}
