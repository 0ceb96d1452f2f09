import { TextInput } from '@mantine/core';
import { type FieldProps, useInputProps } from './field-props.ts';

export function TextField(props: FieldProps<string>) {
  return (
    <TextInput
      {...useInputProps(props)}
      placeholder={props.placeholder}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}
