import { Textarea } from '@mantine/core';
import { type TextFieldProps, useInputProps } from './field-props.ts';

/** Text of a sentence or more: grows with what is typed, up to six lines. */
export function LongTextField({ value, onChange, maxLength = 2000, ...props }: TextFieldProps) {
  return (
    <Textarea
      {...useInputProps({ ...props, value })}
      placeholder={props.placeholder}
      value={value}
      maxLength={maxLength}
      onChange={(event) => onChange(event.currentTarget.value)}
      autosize
      minRows={1}
      maxRows={6}
    />
  );
}
