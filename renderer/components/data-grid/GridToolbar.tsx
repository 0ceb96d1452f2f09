import { Button, TextInput } from '@mantine/core';
import { IconFileSpreadsheet, IconSearch, IconX } from '@tabler/icons-react';
import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { useTranslate } from '../../app/translate.tsx';
import { CountChip } from '../CountChip.tsx';
import { FilterTags } from './FilterTags.tsx';
import styles from './GridToolbar.module.css';
import { useDesk } from './grid-context.ts';
import type { QuickFilter } from './grid-props.ts';
import { selectedCount } from './row-selection.ts';
import { useStore } from './store.ts';

interface GridToolbarProps {
  readonly quick: readonly QuickFilter[];
  readonly search: RefObject<HTMLInputElement | null> | null;
  readonly onLeaveSearch: () => void;
  readonly onExport: (() => void) | null;
  readonly columnsMenu: ReactNode;
  /** Takes the place of the chips while rows are ticked: a row of its own would push the grid from under the pointer. */
  readonly selectionBar: ReactNode;
  readonly children: ReactNode;
}

const pauseMs = 250;

/** Chips, filters in force, search, columns, Excel: one row above the grid. */
export function GridToolbar(props: GridToolbarProps) {
  const { t } = useTranslate();
  const { selection, total } = useDesk();
  const isTicked = selectedCount(useStore(selection), total) > 0;
  return (
    <div className={styles['toolbar']}>
      {isTicked && props.selectionBar ? (
        props.selectionBar
      ) : (
        <>
          <QuickChips quick={props.quick} />
          <FilterTags />
        </>
      )}
      <div className={styles['tools']}>
        {props.children}
        {props.search && <SearchBox input={props.search} onLeave={props.onLeaveSearch} />}
        {props.columnsMenu}
        {props.onExport && (
          <Button
            variant="default"
            size="xs"
            className={styles['excel']}
            aria-label={t('grid.toExcel')}
            title={t('grid.toExcel')}
            onClick={props.onExport}
          >
            <IconFileSpreadsheet size={15} stroke={1.7} />
            <span className={styles['excelWord']}>{t('grid.toExcel')}</span>
          </Button>
        )}
      </div>
    </div>
  );
}

function QuickChips({ quick }: { readonly quick: readonly QuickFilter[] }) {
  const { query, change } = useDesk();
  return quick.map(({ name, label, count }) => {
    const isOn = query.quick === name;
    return (
      <CountChip
        key={name ?? ''}
        label={label}
        count={count}
        isOn={isOn}
        // A second click takes the filter off.
        onClick={() => change({ type: 'quick', quick: isOn ? null : name })}
      />
    );
  });
}

interface SearchBoxProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onLeave: () => void;
}

function SearchBox({ input, onLeave }: SearchBoxProps) {
  const { t } = useTranslate();
  const { query, change } = useDesk();
  const [typed, setTyped] = useState(query.search);
  useEffect(() => setTyped(query.search), [query.search]);
  useEffect(() => {
    if (typed === query.search) return;
    const timer = setTimeout(() => change({ type: 'search', search: typed }), pauseMs);
    return () => clearTimeout(timer);
  }, [typed, query.search, change]);

  return (
    <TextInput
      ref={input}
      size="xs"
      className={styles['search']}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setTyped('');
        // To the rows found, without the mouse.
        if (event.key === 'Escape' || event.key === 'ArrowDown' || event.key === 'Enter') onLeave();
      }}
      leftSection={<IconSearch size={14} />}
      rightSection={
        typed !== '' && (
          <button
            type="button"
            className={styles['clear']}
            aria-label={t('common.clear')}
            onClick={() => setTyped('')}
          >
            <IconX size={13} />
          </button>
        )
      }
      placeholder={t('common.search')}
      aria-label={t('grid.search')}
      spellCheck={false}
    />
  );
}
