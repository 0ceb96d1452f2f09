import { useState } from 'react';
import { checkJshshir } from '../../../../shared/jshshir.ts';
import { warningTexts } from '../../../app/person-warnings.ts';
import { useTranslate } from '../../../app/translate.tsx';
import type { FieldProps } from '../../../components/field-props.ts';
import { TextField } from '../../../components/TextField.tsx';

/** The personal number. A slip in it is told when the field is left, and never a reason not to save. */
export function JshshirField(props: FieldProps<string>) {
  const { t } = useTranslate();
  const [left, setLeft] = useState('');
  const { problem } = checkJshshir(props.value);
  const isTold = left === props.value && problem !== null && problem !== 'missing';
  return (
    <TextField
      {...props}
      label={t('persons.jshshir')}
      maxLength={40}
      onLeave={() => setLeft(props.value)}
      {...(isTold && { warning: t(warningTexts[problem]) })}
    />
  );
}
