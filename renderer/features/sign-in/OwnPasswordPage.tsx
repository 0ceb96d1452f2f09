import { useState } from 'react';
import { call } from '../../app/call.ts';
import { useUser } from '../../app/rights.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { NewPasswordFields, noPassword, passwordOf } from '../../components/NewPasswordFields.tsx';
import { PasswordField } from '../../components/PasswordField.tsx';
import { UnkeptForm } from '../../components/UnkeptForm.tsx';
import { useFirstFocus } from '../../components/use-first-focus.ts';
import { Welcome } from '../../components/Welcome.tsx';
import { EnterButton } from './EnterButton.tsx';
import { forgetTypedPassword, typedPassword } from './typed-password.ts';
import { useEntering } from './use-entering.ts';

/** Right after the first sign-in: a password that nobody else knows. */
export function OwnPasswordPage() {
  const { t, script } = useTranslate();
  const user = useUser();
  const entering = useEntering();
  const [known] = useState(typedPassword);
  const [old, setOld] = useState('');
  const [pair, setPair] = useState(noPassword);
  const [isTried, setTried] = useState(false);
  const form = useFirstFocus(0);
  const login = user?.login ?? '';

  async function submit(): Promise<void> {
    setTried(true);
    const password = passwordOf(pair, login);
    const present = known ?? old;
    if (password === null || present === '') return;
    const isDone = await entering.enter(() =>
      call('session.changePassword', { old: present, password }),
    );
    if (isDone) forgetTypedPassword();
  }

  return (
    <Welcome
      title={t('signIn.ownTitle')}
      subtitle={t('signIn.ownText', { name: script(user?.fullName ?? '') })}
    >
      <UnkeptForm ref={form} onSubmit={() => void submit()}>
        {known === null && (
          <PasswordField
            label={t('signIn.present')}
            value={old}
            onChange={setOld}
            error={isTried && old === '' ? t('signIn.presentMissing') : null}
            isRequired
            isFocused
          />
        )}
        <NewPasswordFields
          value={pair}
          onChange={setPair}
          login={login}
          isTried={isTried}
          isFocused={known !== null}
        />
        <EnterButton entering={entering} label={t('signIn.setPassword')} />
      </UnkeptForm>
    </Welcome>
  );
}
