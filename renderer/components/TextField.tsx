import { TextInput } from '@mantine/core';
import { inputProps, type TextFieldProps } from './field-props.ts';

/** A line of text: a name, a number, a few words. */
export function TextField({ value, onChange, maxLength = 300, ...props }: TextFieldProps) {
  return (
    <TextInput
      {...inputProps(props)}
      placeholder={props.placeholder}
      value={value}
      maxLength={maxLength}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
