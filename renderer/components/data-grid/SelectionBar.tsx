import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslate } from '../../app/translate.tsx';
import { LinkButton } from '../LinkButton.tsx';
import styles from './GridToolbar.module.css';
import { useDesk } from './grid-context.ts';
import type { FetchRows } from './grid-handle.ts';
import type { GridAction } from './grid-props.ts';
import { allSelected, isSelected, nothingSelected, selectedCount } from './row-selection.ts';
import { useStore } from './store.ts';

interface SelectionBarProps {
  readonly actions: readonly GridAction[];
  readonly fetchRows: FetchRows;
}

const pageRows = 1000;

/** What can be done with the ticked rows; in sight only while any is ticked. */
export function SelectionBar({ actions, fetchRows }: SelectionBarProps) {
  const { t } = useTranslate();
  const { selection, total } = useDesk();
  const chosen = useStore(selection);
  const [running, setRunning] = useState<string | null>(null);
  const count = selectedCount(chosen, total);
  if (count === 0 || total === null) return null;

  const idsChosen = async (): Promise<string[]> => {
    if (!chosen.isAll) return [...chosen.ids];
    const ids: string[] = [];
    for (let offset = 0; offset < total; offset += pageRows) {
      ids.push(...(await fetchRows(offset, pageRows)).map((row) => row.id));
    }
    return ids.filter((id) => isSelected(chosen, id));
  };

  async function run(action: GridAction): Promise<void> {
    setRunning(action.label);
    try {
      if ((await action.run(await idsChosen())) === 'done') selection.set(nothingSelected);
    } finally {
      setRunning(null);
    }
  }

  return (
    <div className={styles['selection']} role="toolbar">
      <b>{t('grid.selectedRows', { count })}</b>
      {count < total && (
        <LinkButton onClick={() => selection.set(allSelected)}>
          {t('grid.selectAllMatching', { count: total })}
        </LinkButton>
      )}
      <button
        type="button"
        className={styles['clear']}
        aria-label={t('grid.unselect')}
        title={t('grid.unselect')}
        onClick={() => selection.set(nothingSelected)}
      >
        <IconX size={14} />
      </button>
      {actions.map((action) => (
        <Button
          key={action.label}
          size="compact-sm"
          variant="default"
          {...(action.isDangerous && { c: 'var(--bad)' })}
          leftSection={action.icon}
          loading={running === action.label}
          onClick={() => void run(action)}
        >
          {action.label}
        </Button>
      ))}
    </div>
  );
}
