import { Textarea } from '@mantine/core';
import { inputProps, type TextFieldProps } from './field-props.ts';

/** Text of a sentence or more: grows with what is typed, up to six lines. */
export function LongTextField({ value, onChange, maxLength = 2000, ...props }: TextFieldProps) {
  return (
    <Textarea
      {...inputProps(props)}
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
