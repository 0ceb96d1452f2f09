import { PasswordInput } from '@mantine/core';
import { useCapsLock } from '../app/caps-lock.ts';
import { useTranslate } from '../app/translate.tsx';
import { type FieldProps, useInputProps } from './field-props.ts';
import styles from './PasswordField.module.css';

interface PasswordFieldProps extends FieldProps<string> {
  /** A password that is being chosen, not the present one. */
  readonly isNew?: boolean;
}

/** A password with an eye to see it; tells Caps Lock and the alphabet it is typed in, which the dots do not show. */
export function PasswordField({ value, onChange, isNew = false, ...props }: PasswordFieldProps) {
  const { t } = useTranslate();
  const isCaps = useCapsLock();
  const letter = value.match(/\p{L}(?!.*\p{L})/u)?.[0] ?? '';
  return (
    <div>
      <PasswordInput
        {...useInputProps({ ...props, value })}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': t('signIn.show') }}
      />
      <div className={styles['hints']}>
        {letter !== '' && (
          <span>{t(/\p{Script=Cyrillic}/u.test(letter) ? 'signIn.cyrillic' : 'signIn.latin')}</span>
        )}
        {isCaps && <span className={styles['caps']}>{t('signIn.capsLock')}</span>}
      </div>
    </div>
  );
}
