import { useContext, useState } from 'react';
import type { CallError } from '../app/call.ts';
import { useErrorWords } from '../app/error-words.ts';
import { useTranslate } from '../app/translate.tsx';
import { InForm } from './in-form.ts';

/** What every field of a form takes. */
export interface FieldProps<Value> {
  /** What the program calls the field when it refuses it: then it is said here, not below the form. */
  readonly name?: string;
  readonly label?: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** A sentence below the field, such as where it will be printed. */
  readonly hint?: string;
  /** What is wrong with the value, in the person's words; of a refused field, instead of the usual words. */
  readonly error?: string | null;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  readonly isFocused?: boolean;
  readonly placeholder?: string;
}

/** Of a field in which words are typed. */
export interface TextFieldProps extends FieldProps<string> {
  /** As many letters as the contract takes; more cannot be typed. */
  readonly maxLength?: number;
}

/** The same in the words of the component library. */
export function useInputProps(props: Omit<FieldProps<unknown>, 'onChange'>) {
  return {
    label: props.label,
    description: props.hint,
    error: useFieldError(props),
    withAsterisk: props.isRequired ?? false,
    disabled: props.isDisabled ?? false,
    'data-autofocus': props.isFocused || undefined,
    'data-field': props.name,
  };
}

/** Where a form finds the field that was refused. */
export function findRefused(form: HTMLFormElement, refusal: CallError): HTMLElement | null {
  const name = nameIn(refusal);
  return name === '' ? null : form.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`);
}

/** The last part of `items.0.fields.amount`. */
function nameIn(refusal: CallError | null): string {
  return String(refusal?.report.params['field'] ?? '')
    .split('.')
    .slice(-1)
    .join();
}

/** What is wrong with the value, from whoever knows: the form it is in, the program that refused it, nobody who filled it in. */
function useFieldError({ name, value, error, isRequired }: Omit<FieldProps<unknown>, 'onChange'>) {
  const { t } = useTranslate();
  const wordsOf = useRefusalWords();
  const { isTried = false, refusal = null } = useContext(InForm) ?? {};
  /** What stood here when the program refused; it says nothing of what is typed over it. */
  const [seen, setSeen] = useState({ refusal, value });
  if (seen.refusal !== refusal) setSeen({ refusal, value });
  if (refusal && name !== undefined && nameIn(refusal) === name)
    return seen.value === value ? (error ?? wordsOf(refusal)) : null;
  if (error) return error;
  const isEmpty = value === null || (typeof value === 'string' && value.trim() === '');
  return isTried && isRequired && isEmpty ? t('common.fillIn') : null;
}

/** Short, for the field itself says what it is about. */
function useRefusalWords(): (refusal: CallError) => string {
  const { t } = useTranslate();
  const wordsOf = useErrorWords();
  return (refusal) => {
    const { code, params } = refusal.report;
    if (code === 'day-in-future') return t('common.dayNotYet');
    if (code === 'day-impossible') return t('common.dayWrong');
    if (code === 'bad-input')
      return t(params['problem'] === 'too_big' ? 'common.tooBig' : 'common.notTaken');
    const { sentence, advice } = wordsOf(refusal);
    return `${sentence} ${advice}`;
  };
}
