import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useContext, useLayoutEffect, useRef, useState } from 'react';
import { type FieldProps, useInputProps } from './field-props.ts';
import { InForm } from './in-form.ts';

interface TypedFieldProps<Value> extends FieldProps<Value | null> {
  /** Undefined: what was typed means nothing. */
  readonly read: (text: string) => Value | null | undefined;
  readonly write: (value: Value) => string;
  /** Said of what was typed while it means nothing. */
  readonly wrongText: (text: string) => string;
  readonly align?: 'left' | 'right';
  /** What an arrow key makes of the value; `by` is 1 for up, -1 for down. */
  readonly step?: (value: Value | null, by: 1 | -1, event: KeyboardEvent) => Value | null;
}

/**
 * A field whose value is not a text. What is typed stays as it is until the person leaves the field or
 * presses Enter; then it is shown in its usual form. It is told then, in a form also before, as far as it can be
 * read. What cannot be read is kept and marked, and its form is not sent.
 */
export function TypedField<Value>(props: TypedFieldProps<Value>) {
  const { value, onChange, read, write, wrongText, align = 'left' } = props;
  /** Null while the field shows the value itself. */
  const [typed, setTyped] = useState<string | null>(null);
  /** What Escape gives back. */
  const [before, setBefore] = useState(value);
  const form = useContext(InForm);
  const inputProps = useInputProps(props);
  const wrong = typed !== null && read(typed) === undefined ? wrongText(typed) : null;
  const isWrong = wrong !== null;
  const [isTouched, setTouched] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  // Else the form would save the value that was there before.
  useLayoutEffect(() => input.current?.setCustomValidity(wrong ?? ''), [wrong]);

  function type(text: string): void {
    setTouched(false);
    if (typed === null) setBefore(value);
    setTyped(text);
    const next = read(text);
    if (form && next !== undefined) onChange(next);
  }

  function settle(): void {
    setTouched(true);
    if (typed === null || isWrong) return;
    setTyped(null);
    const next = read(typed) ?? null;
    if (next !== value) onChange(next);
  }

  return (
    <TextInput
      {...inputProps}
      ref={input}
      error={isTouched || form?.isTried ? (wrong ?? inputProps.error) : inputProps.error}
      placeholder={props.placeholder}
      value={typed ?? (value === null ? '' : write(value))}
      onChange={(event) => type(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle();
        const by = { ArrowUp: 1, ArrowDown: -1 }[event.key] as 1 | -1 | undefined;
        if (by !== undefined && props.step && !isWrong) {
          event.preventDefault();
          const present = typed === null ? value : (read(typed) ?? null);
          setTyped(null);
          onChange(props.step(present, by, event));
        }
        if (event.key === 'Escape' && typed !== null) {
          event.stopPropagation();
          setTyped(null);
          if (before !== value) onChange(before);
        }
      }}
      styles={{ input: { textAlign: align } }}
    />
  );
}
