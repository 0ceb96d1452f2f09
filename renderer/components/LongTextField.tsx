import { Textarea } from '@mantine/core';
import { type FieldProps, useInputProps } from './field-props.ts';

/** Text of a sentence or more: grows with what is typed, up to six lines. */
export function LongTextField(props: FieldProps<string>) {
  return (
    <Textarea
      {...useInputProps(props)}
      placeholder={props.placeholder}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      autosize
      minRows={1}
      maxRows={6}
    />
  );
}
