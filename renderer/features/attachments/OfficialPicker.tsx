import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import type { OfficialRow } from '../../../shared/officials.ts';
import { useRead } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { EmptyNote } from '../../components/EmptyNote.tsx';
import { ReadState } from '../../components/ReadState.tsx';
import styles from './Attach.module.css';
import { OfficialOption } from './OfficialOption.tsx';

interface OfficialPickerProps {
  readonly chosen: readonly OfficialRow[];
  readonly onChange: (chosen: OfficialRow[]) => void;
  readonly norm: number | null;
  /** Families one more official would get, for the load shown beside each name. */
  readonly wouldGet: number;
}

const shown = 7;
const byLoad = [{ column: 'families', descending: false }];

/**
 * Officials found by a part of the name in any script, each with what they carry now and would carry.
 * Arrows move, Enter takes or gives back; with nothing typed the least loaded are offered.
 */
export function OfficialPicker({ chosen, onChange, norm, wouldGet }: OfficialPickerProps) {
  const { t } = useTranslate();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 150);
  const [active, setActive] = useState(0);
  const found = useRead(
    'officials.list',
    { search, limit: shown, sort: search === '' ? byLoad : [] },
    { keepPrevious: true },
  );
  const rows = found.data?.rows ?? [];
  const isChosen = (row: OfficialRow) => chosen.some((one) => one.id === row.id);

  function toggle(row: OfficialRow): void {
    onChange(isChosen(row) ? chosen.filter((one) => one.id !== row.id) : [...chosen, row]);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const row = rows[active];
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, rows.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else if (event.key === 'Enter' && !event.ctrlKey && row) toggle(row);
    else return;
    event.preventDefault();
  }

  return (
    <div>
      <TextInput
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
        placeholder={t('attachments.whoHint')}
        leftSection={<IconSearch size={15} />}
        rightSection={<span className={styles['keys']}>{t('attachments.whoKeys')}</span>}
        rightSectionWidth={140}
        data-autofocus
        spellCheck={false}
        role="combobox"
        aria-label={t('attachments.who')}
        aria-expanded
        aria-controls="attach-officials"
        aria-activedescendant={rows[active] && `attach-official-${rows[active].id}`}
      />
      {search === '' && <div className={styles['caption']}>{t('attachments.leastLoaded')}</div>}
      <ReadState
        read={found}
        isEmpty={(page) => page.rows.length === 0}
        empty={
          <EmptyNote title={t(search === '' ? 'attachments.noOfficials' : 'common.nothingFound')} />
        }
      >
        {(page) => (
          <div
            id="attach-officials"
            role="listbox"
            aria-multiselectable
            className={styles['options']}
          >
            {page.rows.map((row, index) => (
              <OfficialOption
                key={row.id}
                official={row}
                isActive={index === active}
                isChosen={isChosen(row)}
                norm={norm}
                wouldGet={wouldGet}
                onPick={() => toggle(row)}
                onHover={() => setActive(index)}
              />
            ))}
          </div>
        )}
      </ReadState>
    </div>
  );
}
