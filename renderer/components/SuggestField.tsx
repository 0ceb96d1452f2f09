import { Autocomplete, type ComboboxItem, type OptionsFilter } from '@mantine/core';
import { useMemo } from 'react';
import { foldKey } from '../../shared/uzbek-script.ts';
import { type TextFieldProps, useInputProps } from './field-props.ts';

export interface Suggestion {
  readonly label: string;
  /** More words that find it: its names in other languages, synonyms. */
  readonly words?: string;
}

interface SuggestFieldProps extends TextFieldProps {
  readonly suggestions: readonly Suggestion[];
}

/** Free words with proposals: what is typed finds them in either alphabet, and may be none of them. */
export function SuggestField(given: SuggestFieldProps) {
  const { suggestions, value, onChange, maxLength = 2000, ...props } = given;
  const keys = useMemo(
    () =>
      new Map(suggestions.map((one) => [one.label, foldKey(`${one.label} ${one.words ?? ''}`)])),
    [suggestions],
  );
  const filter: OptionsFilter = ({ options, search, limit }) => {
    // One that was taken shows the others as well.
    const words = keys.has(search) ? [] : foldKey(search).split(' ').filter(Boolean);
    return (options as ComboboxItem[])
      .filter((option) => words.every((word) => keys.get(option.value)?.includes(word)))
      .slice(0, limit);
  };
  return (
    <Autocomplete
      {...useInputProps({ ...props, value })}
      data={[...keys.keys()]}
      value={value}
      maxLength={maxLength}
      onChange={onChange}
      filter={filter}
      placeholder={props.placeholder}
      // A click, a letter or an arrow opens it: else it lies over the fields below, and over what is wrong with this one.
      openOnFocus={false}
      limit={100}
      maxDropdownHeight={260}
      comboboxProps={{ shadow: 'md', transitionProps: { duration: 0 } }}
    />
  );
}
