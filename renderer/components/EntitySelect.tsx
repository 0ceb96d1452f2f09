import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { SearchHit } from '../../shared/desk.ts';
import { useRead } from '../app/call.ts';
import { useTranslate } from '../app/translate.tsx';
import { type FieldProps, useInputProps } from './field-props.ts';
import { firstMatch } from './first-match.ts';

export interface Entity {
  readonly id: string;
  readonly title: string;
}

interface EntitySelectProps extends FieldProps<Entity | null> {
  readonly kind: SearchHit['kind'];
  readonly isClearable?: boolean;
}

/** One family, person, mahalla or official, found by typing a part of the name in either alphabet. */
export function EntitySelect({ kind, value, onChange, ...props }: EntitySelectProps) {
  const { t, script } = useTranslate();
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed, 150);
  // The input shows the chosen title; that is no search.
  const isSearch = text.trim() !== '' && text !== (value && script(value.title));
  const found = useRead('search.find', { text, kind }, { isEnabled: isSearch, keepPrevious: true });
  // Before the answer has come, what is listed was found for other letters.
  const isFound = isSearch && typed === text && !found.isFetching;
  const hits = isSearch ? (found.data ?? []) : [];
  const known = new Map<string, { title: string; detail: string }>();
  if (value) known.set(value.id, { title: value.title, detail: '' });
  for (const hit of hits) known.set(hit.id, hit);

  return (
    <Select
      {...useInputProps({ ...props, value })}
      {...firstMatch(isFound)}
      data={[...known].map(([id, { title }]) => ({ value: id, label: script(title) }))}
      value={value?.id ?? null}
      onChange={(id) => {
        const one = id === null ? undefined : known.get(id);
        onChange(id !== null && one ? { id, title: one.title } : null);
      }}
      onSearchChange={setTyped}
      // The data process has searched already, in every script.
      filter={({ options }) => options}
      searchable
      clearable={props.isClearable ?? false}
      allowDeselect={false}
      placeholder={props.placeholder ?? t('common.typeMore')}
      // Until something is typed there is no list: the placeholder says what to do.
      nothingFoundMessage={isSearch ? t('common.nothingFound') : undefined}
      loading={found.isFetching}
      renderOption={({ option }) => (
        <span>
          {option.label}{' '}
          <span style={{ color: 'var(--text-soft)' }}>{known.get(option.value)?.detail}</span>
        </span>
      )}
      comboboxProps={{ shadow: 'md', transitionProps: { duration: 0 } }}
    />
  );
}
