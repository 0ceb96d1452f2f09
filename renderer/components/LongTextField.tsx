import { Textarea } from '@mantine/core';
import { type FieldProps, inputProps } from './field-props.ts';

/** Text of a sentence or more: grows with what is typed, up to six lines. */
export function LongTextField({ value, onChange, ...props }: FieldProps<string>) {
  return (
    <Textarea
      {...inputProps(props)}
      placeholder={props.placeholder}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      autosize
      minRows={1}
      maxRows={6}
    />
  );
}
