import type { CustomCellRendererProps, CustomHeaderProps } from 'ag-grid-react';
import { useEffect, useRef } from 'react';
import { useTranslate } from '../../app/translate.tsx';
import { useDesk } from './grid-context.ts';
import { totalsId } from './grid-ids.ts';
import type { AnyRow } from './grid-props.ts';
import {
  allSelected,
  isSelected,
  nothingSelected,
  select,
  selectedCount,
} from './row-selection.ts';
import { useStore } from './store.ts';

/** The tick of a row. Out of the Tab order: Space ticks from any cell of the row. */
export function CheckboxCell({ data }: CustomCellRendererProps<AnyRow>) {
  const { t } = useTranslate();
  const { selection } = useDesk();
  const chosen = useStore(selection);
  if (!data || data.id === totalsId) return null;
  return (
    <input
      type="checkbox"
      tabIndex={-1}
      aria-label={t('grid.selectRow')}
      checked={isSelected(chosen, data.id)}
      onChange={(event) => selection.set(select(chosen, [data.id], event.currentTarget.checked))}
    />
  );
}

/** Ticks all rows that match, also those not loaded. */
export function CheckboxHeader(_props: CustomHeaderProps<AnyRow>) {
  const { t } = useTranslate();
  const { selection, total } = useDesk();
  const chosen = useStore(selection);
  const count = selectedCount(chosen, total);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = count > 0 && count !== total;
  }, [count, total]);
  return (
    <input
      ref={box}
      type="checkbox"
      tabIndex={-1}
      aria-label={t('grid.selectAll')}
      title={t('grid.selectAll')}
      checked={count > 0 && count === total}
      onChange={() => selection.set(count === total ? nothingSelected : allSelected)}
    />
  );
}
