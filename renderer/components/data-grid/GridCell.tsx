import type { CustomCellRendererProps } from 'ag-grid-react';
import { useTranslate } from '../../app/translate.tsx';
import { ProgressBar } from '../ProgressBar.tsx';
import { colorOfState, StateChip } from '../StateChip.tsx';
import styles from './DataGrid.module.css';
import { useDesk } from './grid-context.ts';
import { totalsId } from './grid-ids.ts';
import type { AnyRow } from './grid-props.ts';
import type { ReadyColumn } from './ready-column.ts';

/** What stands in a cell, by the kind of its column. */
export function GridCell({ data, colDef }: CustomCellRendererProps<AnyRow>) {
  const { columns } = useDesk();
  const ready = columns.get(colDef?.colId ?? '');
  // A row that is still on its way from the database.
  if (!data || !ready) return ready ? <span className={styles['waiting']} /> : null;
  if (data.id === totalsId) return <TotalCell ready={ready} data={data} />;
  const { column } = ready;
  if (column.render) return column.render(data);
  const state = column.state?.(data) ?? null;
  const text = ready.text(data);
  if (column.kind === 'chip') {
    const value = data[ready.field];
    const label = column.text ? text : typeof value === 'string' ? ready.shortOf(value) : text;
    return label === '' ? null : <StateChip state={state ?? 'neutral'}>{label}</StateChip>;
  }
  if (column.kind === 'progress' && column.progress) {
    const { done, total } = column.progress(data);
    if (total === 0) return <span className={styles['faint']}>{text}</span>;
    return (
      <span className={styles['progress']}>
        <ProgressBar done={done} total={total} width={46} state={state ?? 'accent'} />
        {text}
      </span>
    );
  }
  if (state === null && !column.isBold) return text;
  return (
    <span
      className={column.isBold ? styles['bold'] : undefined}
      // By what a row is known: read whole also where the column is narrow.
      title={column.isBold ? text : undefined}
      style={state === null ? undefined : { color: colorOfState(state) }}
    >
      {text}
    </span>
  );
}

function TotalCell({ ready, data }: { readonly ready: ReadyColumn; readonly data: AnyRow }) {
  const { t, formatNumber } = useTranslate();
  const { columns, total } = useDesk();
  const value = data[ready.field];
  if (ready.column.isSummed && typeof value === 'number') return formatNumber(value);
  const isFirst = columns.keys().next().value === ready.field;
  if (!isFirst || total === null) return null;
  const count = t('grid.rowCount', { count: total });
  return <span className={styles['rowCount']}>{`${t('grid.total')}: ${count}`}</span>;
}
