import { NumberInput } from '@mantine/core';
import { type FieldProps, useInputProps } from './field-props.ts';

interface NumberFieldProps extends FieldProps<number | null> {
  readonly min?: number;
  readonly max?: number;
  /** A number beyond the two cannot be typed at all; else it is put right when the field is left. */
  readonly isStrict?: boolean;
}

/** A whole number, not below nought. */
export function NumberField(props: NumberFieldProps) {
  const { min = 0, max = Number.MAX_SAFE_INTEGER, isStrict = false } = props;
  return (
    <NumberInput
      {...useInputProps(props)}
      value={props.value ?? ''}
      onChange={(next) => props.onChange(typeof next === 'number' ? next : null)}
      min={min}
      max={max}
      clampBehavior={isStrict ? 'strict' : 'blur'}
      allowDecimal={false}
      allowNegative={false}
      thousandSeparator=" "
    />
  );
}
