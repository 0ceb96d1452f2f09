import { TextInput } from '@mantine/core';
import { type TextFieldProps, useInputProps } from './field-props.ts';

interface LineProps extends TextFieldProps {
  /** In place of the hint: what looks wrong, and is taken all the same. */
  readonly warning?: string;
  /** The keyboard went elsewhere. */
  readonly onLeave?: () => void;
}

/** A line of text: a name, a number, a few words. */
export function TextField(given: LineProps) {
  const { value, onChange, maxLength = 300, warning, onLeave, ...props } = given;
  return (
    <TextInput
      {...useInputProps({ ...props, value })}
      {...(warning !== undefined && {
        description: warning,
        descriptionProps: { c: 'var(--warn)' },
      })}
      placeholder={props.placeholder}
      value={value}
      maxLength={maxLength}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={onLeave}
    />
  );
}
