import { useDebouncedValue } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useRead } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { StateChip } from '../../components/StateChip.tsx';
import styles from './Attach.module.css';
import type { Target } from './attach-form.ts';
import { PickList } from './PickList.tsx';

interface TargetPickerProps {
  readonly chosen: readonly Target[];
  readonly onChange: (chosen: Target[]) => void;
}

const shownMahallas = 3;
const shownFamilies = 5;

/** Mahallas and families by a part of a name in any script; with nothing typed, families of nobody. */
export function TargetPicker({ chosen, onChange }: TargetPickerProps) {
  const { t, script } = useTranslate();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 150);
  const { rows, isPending } = useTargets(search);
  const isChosen = (row: Target) => chosen.some((one) => one.id === row.id);
  const without = (id: string) => chosen.filter((one) => one.id !== id);
  const labelOf = ({ kind, title }: Target) =>
    kind === 'mahalla' ? t('attachments.mahallaOf', { name: script(title) }) : script(title);
  return (
    <div>
      {chosen.length > 0 && (
        <div className={styles['tags']}>
          {chosen.map((one) => (
            <span key={one.id} className={styles['tag']}>
              {labelOf(one)}
              <button
                type="button"
                className={styles['untag']}
                // By keyboard the list gives back: Tab goes straight on.
                tabIndex={-1}
                aria-label={t('attachments.unchoose', { name: labelOf(one) })}
                onClick={() => onChange(without(one.id))}
              >
                <IconX size={13} />
              </button>
            </span>
          ))}
        </div>
      )}
      <PickList
        label={t('attachments.whom')}
        placeholder={t('attachments.whomHint')}
        typed={typed}
        onTyped={setTyped}
        rows={rows}
        isLoading={isPending}
        caption={t('attachments.familiesOfNobody')}
        emptyTitle={t('attachments.allHaveSomebody')}
        chosen={chosen}
        onToggle={(row) => onChange(isChosen(row) ? without(row.id) : [...chosen, row])}
        onGiveBack={() => onChange(chosen.slice(0, -1))}
        row={(row) => (
          <>
            <span className={styles['optionText']}>
              <b>{labelOf(row)}</b>
              <span className={styles['soft']}>{script(row.detail)}</span>
            </span>
            {row.isOfNobody && <StateChip state="bad">{t('attachments.nobody')}</StateChip>}
          </>
        )}
      />
    </div>
  );
}

function useTargets(search: string): { rows: Target[]; isPending: boolean } {
  const isTyped = search !== '';
  const mahallas = useRead(
    'mahallas.list',
    { search, limit: shownMahallas },
    { isEnabled: isTyped, keepPrevious: true },
  );
  const families = useRead(
    'families.list',
    { search, limit: shownFamilies, quick: isTyped ? null : 'unattached' },
    { keepPrevious: true },
  );
  const rows: Target[] = [
    ...(isTyped ? (mahallas.data?.rows ?? []) : []).map((row) => ({
      id: row.id,
      kind: 'mahalla' as const,
      title: row.name,
      detail: row.heads ?? '',
      isOfNobody: row.heads === null,
    })),
    ...(families.data?.rows ?? []).map((row) => ({
      id: row.id,
      kind: 'family' as const,
      title: row.headName,
      detail: [row.mahalla, row.address].filter(Boolean).join(' · '),
      isOfNobody: row.officials === 0,
    })),
  ];
  return { rows, isPending: families.isPending };
}
