import { strengthOf } from '../../shared/password-strength.ts';
import { minPasswordLength } from '../../shared/session.ts';
import { useTranslate } from '../app/translate.tsx';
import styles from './PasswordField.module.css';
import { PasswordField } from './PasswordField.tsx';

/** A password as it is typed twice. */
export interface PasswordPair {
  readonly first: string;
  readonly second: string;
}

export const noPassword: PasswordPair = { first: '', second: '' };

/** The password, or null while it is too easy or the two differ. */
export function passwordOf({ first, second }: PasswordPair, login: string): string | null {
  const strength = strengthOf(first, login);
  return first === second && (strength === 'fair' || strength === 'strong') ? first : null;
}

interface NewPasswordFieldsProps {
  readonly value: PasswordPair;
  readonly onChange: (value: PasswordPair) => void;
  /** Whose password: the name may not be part of it. */
  readonly login: string;
  /** The person tried to go on: say what is missing. */
  readonly isTried: boolean;
  readonly label?: string;
  readonly isFocused?: boolean;
}

export function NewPasswordFields({ value, onChange, login, ...props }: NewPasswordFieldsProps) {
  const { t } = useTranslate();
  const { first, second } = value;
  const differs = second !== '' && first !== second && (props.isTried || !first.startsWith(second));
  const isMissing = props.isTried && second === '';
  return (
    <div>
      <PasswordField
        label={props.label ?? t('signIn.newPassword')}
        hint={t('signIn.passwordHint')}
        value={first}
        onChange={(next) => onChange({ first: next, second })}
        isNew
        isRequired
        isFocused={props.isFocused ?? false}
      />
      <Strength password={first} login={login} isTried={props.isTried} />
      <PasswordField
        label={t('signIn.repeat')}
        value={second}
        onChange={(next) => onChange({ first, second: next })}
        error={differs ? t('signIn.differs') : isMissing ? t('signIn.repeatMissing') : null}
        isNew
        isRequired
      />
    </div>
  );
}

function Strength(props: {
  readonly password: string;
  readonly login: string;
  readonly isTried: boolean;
}) {
  const { t } = useTranslate();
  const strength = strengthOf(props.password, props.login);
  const isSaid = props.password !== '' || props.isTried;
  return (
    <div
      className={styles['strength']}
      data-strength={isSaid ? strength : undefined}
      aria-live="polite"
    >
      <span className={styles['bar']} aria-hidden>
        <i />
        <i />
        <i />
        <i />
      </span>
      {isSaid &&
        (strength === 'short'
          ? t('signIn.strength.short', { count: minPasswordLength })
          : t(`signIn.strength.${strength}`))}
    </div>
  );
}
