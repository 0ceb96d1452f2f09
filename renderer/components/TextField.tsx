import { TextInput } from '@mantine/core';
import { type FieldProps, inputProps } from './field-props.ts';

export function TextField({ value, onChange, ...props }: FieldProps<string>) {
  return (
    <TextInput
      {...inputProps(props)}
      placeholder={props.placeholder}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
