import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { OfficialRow } from '../../../shared/officials.ts';
import { useRead } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import styles from './Attach.module.css';
import { Load } from './Load.tsx';
import { PickList } from './PickList.tsx';

interface OfficialPickerProps {
  readonly chosen: readonly OfficialRow[];
  readonly onChange: (chosen: OfficialRow[]) => void;
  readonly norm: number | null;
  /** Families an official would get more, for the load shown beside each name. */
  readonly wouldGet: (official: OfficialRow) => number;
}

const shown = 6;
const byLoad = [{ column: 'families', descending: false }];

/** Officials by a part of the name in any script, each with what they carry now and would carry. */
export function OfficialPicker({ chosen, onChange, norm, wouldGet }: OfficialPickerProps) {
  const { t, script } = useTranslate();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 150);
  const found = useRead(
    'officials.list',
    { search, limit: shown, sort: search === '' ? byLoad : [] },
    { keepPrevious: true },
  );
  const isChosen = (row: OfficialRow) => chosen.some((one) => one.id === row.id);
  return (
    <PickList
      label={t('attachments.who')}
      placeholder={t('attachments.whoHint')}
      typed={typed}
      onTyped={setTyped}
      rows={found.data?.rows ?? []}
      isLoading={found.isPending}
      caption={t('attachments.leastLoaded')}
      emptyTitle={t('attachments.noOfficials')}
      chosen={chosen}
      onToggle={(row) =>
        onChange(isChosen(row) ? chosen.filter((one) => one.id !== row.id) : [...chosen, row])
      }
      onGiveBack={() => onChange(chosen.slice(0, -1))}
      row={(row) => (
        <>
          <span className={styles['optionText']}>
            <b>{script(row.fullName)}</b>
            <span className={styles['soft']}>
              {script([row.organisation, row.mahallas].filter(Boolean).join(' · '))}
            </span>
          </span>
          <Load now={row.families} added={wouldGet(row)} norm={norm} />
        </>
      )}
    />
  );
}
