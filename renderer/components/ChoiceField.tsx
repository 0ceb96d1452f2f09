import { type ComboboxItem, type OptionsFilter, Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import { foldKey } from '../../shared/uzbek-script.ts';
import { useTranslate } from '../app/translate.tsx';
import { type FieldProps, useInputProps } from './field-props.ts';
import { firstMatch } from './first-match.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** More words that find it: its names in other languages, synonyms. */
  readonly words?: string;
}

interface ChoiceFieldProps extends FieldProps<string | null> {
  readonly choices: readonly Choice[];
  readonly isClearable?: boolean;
  readonly isLoading?: boolean;
}

/** One of a known list. Typing finds it in either alphabet; Enter and Tab take the first found, or what the arrows chose. */
export function ChoiceField({ choices, value, onChange, ...props }: ChoiceFieldProps) {
  const { t } = useTranslate();
  const [typed, setTyped] = useState('');
  const shown = choices.find((one) => one.value === value)?.label ?? '';
  const keys = useMemo(
    () => new Map(choices.map((one) => [one.value, foldKey(`${one.label} ${one.words ?? ''}`)])),
    [choices],
  );
  const filter: OptionsFilter = ({ options, search, limit }) => {
    const wanted = foldKey(search).split(' ').filter(Boolean);
    return (options as ComboboxItem[])
      .filter((option) => wanted.every((word) => keys.get(option.value)?.includes(word)))
      .slice(0, limit);
  };
  return (
    <Select
      {...useInputProps({ ...props, value })}
      {...firstMatch(typed.trim() !== '' && typed !== shown)}
      data={choices.map(({ value: id, label }) => ({ value: id, label }))}
      value={value}
      onChange={onChange}
      onSearchChange={setTyped}
      filter={filter}
      searchable
      autoSelectOnBlur
      clearable={props.isClearable ?? false}
      allowDeselect={false}
      loading={props.isLoading ?? false}
      placeholder={props.placeholder ?? t('common.choose')}
      nothingFoundMessage={t('common.nothingFound')}
      limit={200}
      maxDropdownHeight={280}
      comboboxProps={{ shadow: 'md', transitionProps: { duration: 0 } }}
    />
  );
}
