import { TextInput } from '@mantine/core';
import { IconCheck, IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { useTranslate } from '../../app/translate.tsx';
import { EmptyNote } from '../../components/EmptyNote.tsx';
import { useInputProps } from '../../components/field-props.ts';
import styles from './Attach.module.css';

interface PickListProps<Row extends { readonly id: string }> {
  readonly label: string;
  readonly placeholder: string;
  readonly typed: string;
  readonly onTyped: (text: string) => void;
  /** What was found, the best first; with nothing typed, what is offered. */
  readonly rows: readonly Row[];
  readonly isLoading: boolean;
  /** What the rows are while nothing is typed. */
  readonly caption: string;
  readonly emptyTitle: string;
  readonly chosen: readonly Row[];
  readonly onToggle: (row: Row) => void;
  /** Backspace in the empty field: gives the last one back. */
  readonly onGiveBack: () => void;
  readonly row: (row: Row) => ReactNode;
}

/** A field to type into and below it what was found: arrows move, Enter takes or gives back, Backspace gives the last back. */
export function PickList<Row extends { readonly id: string }>(props: PickListProps<Row>) {
  const { rows, typed, onTyped, chosen, onToggle } = props;
  const { t } = useTranslate();
  const listId = useId();
  const [wanted, setActive] = useState(0);
  const { error } = useInputProps({ value: chosen[0] ?? null, isRequired: true });
  const isChosen = (row: Row) => chosen.some((one) => one.id === row.id);
  const active = Math.min(wanted, rows.length - 1);

  function type(text: string): void {
    onTyped(text);
    setActive(0);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const row = rows[active];
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, rows.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else if (event.key === 'Enter' && !event.ctrlKey && row) {
      onToggle(row);
      // The next name is not typed behind this one.
      type('');
    } else if (event.key === 'Backspace' && typed === '') props.onGiveBack();
    else return;
    event.preventDefault();
  }

  return (
    <div>
      <TextInput
        error={error}
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        placeholder={props.placeholder}
        leftSection={<IconSearch size={15} />}
        rightSection={<span className={styles['keys']}>{t('attachments.pickKeys')}</span>}
        rightSectionWidth={140}
        data-autofocus
        spellCheck={false}
        role="combobox"
        aria-label={props.label}
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={rows[active] && `${listId}-${rows[active].id}`}
      />
      {typed.trim() === '' && <div className={styles['caption']}>{props.caption}</div>}
      {rows.length === 0 && !props.isLoading ? (
        <EmptyNote title={typed.trim() === '' ? props.emptyTitle : t('common.nothingFound')} />
      ) : (
        <div id={listId} role="listbox" aria-multiselectable className={styles['options']}>
          {rows.map((row, index) => (
            // The keys are those of the search field, which keeps the focus.
            // biome-ignore lint/a11y/useKeyWithClickEvents: see above
            <div
              key={row.id}
              id={`${listId}-${row.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={isChosen(row)}
              data-active={index === active || undefined}
              className={styles['option']}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onToggle(row)}
              onMouseMove={() => setActive(index)}
            >
              <span className={styles['check']}>
                {isChosen(row) && <IconCheck size={15} stroke={2.4} />}
              </span>
              {props.row(row)}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
