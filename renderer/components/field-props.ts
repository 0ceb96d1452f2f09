/** What every field of a form takes. */
export interface FieldProps<Value> {
  readonly label?: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** A sentence below the field, such as where it will be printed. */
  readonly hint?: string;
  /** What is wrong with the value, in the person's words. */
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
export function inputProps(props: Omit<FieldProps<never>, 'value' | 'onChange'>) {
  return {
    label: props.label,
    description: props.hint,
    error: props.error,
    withAsterisk: props.isRequired ?? false,
    disabled: props.isDisabled ?? false,
    'data-autofocus': props.isFocused || undefined,
  };
}
