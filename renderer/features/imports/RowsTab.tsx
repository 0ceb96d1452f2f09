import type { CellFocusedEvent, GridApi } from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { useMemo, useRef, useState } from 'react';
import type { Rehearsal, RehearsedRow, RehearsedState } from '../../../shared/imports.ts';
import { useTranslate } from '../../app/translate.tsx';
import '../../components/data-grid/ag-modules.ts';
import { gridTheme, headHeight, rowHeight } from '../../components/data-grid/grid-theme.ts';
import { EmptyNote } from '../../components/EmptyNote.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { CellBar, type ChosenCell } from './CellBar.tsx';
import { rehearse } from './import-session.ts';
import { useImportWords } from './import-words.ts';
import styles from './Preview.module.css';
import type { RowContext } from './RowCells.tsx';
import { rowColumns } from './row-columns.ts';
import { useFindingWords } from './use-finding-words.ts';
import { useRowSource } from './use-row-source.ts';

interface RowsTabProps {
  readonly rehearsal: Rehearsal;
  readonly state: RehearsedState | null;
}

/** Every row as it would be written, in the columns of the form: old and new value of each cell. */
export function RowsTab({ rehearsal, state }: RowsTabProps) {
  const { t } = useTranslate();
  const { fieldName } = useImportWords();
  const words = useFindingWords(rehearsal);
  const context = useMemo<RowContext>(
    () => ({ ...words, kind: rehearsal.kind }),
    [words, rehearsal],
  );
  const grid = useRef<GridApi<RehearsedRow> | null>(null);
  const [chosen, setChosen] = useState<ChosenCell | null>(null);
  const { datasource, total, error, filled } = useRowSource(rehearsal.id, state);
  const { kind, tables } = rehearsal;
  const columns = useMemo(
    () =>
      rowColumns({
        fields: [...new Set(tables.flatMap(({ fields }) => fields))].filter((field) =>
          filled.has(field),
        ),
        hasSheets: tables.length > 1,
        state,
        fieldName: (field) => fieldName(kind, field),
        titleOf: t,
      }),
    [tables, filled, state, kind, fieldName, t],
  );

  function choose({ rowIndex, column }: CellFocusedEvent<RehearsedRow>): void {
    const row =
      rowIndex === null ? undefined : grid.current?.getDisplayedRowAtIndex(rowIndex)?.data;
    const field = column === null || typeof column === 'string' ? column : column.getColId();
    setChosen(row && field !== null ? { row, field } : null);
  }

  if (error) return <ErrorNote error={error} onRetry={() => void rehearse()} />;
  return (
    <div className={styles['preview']}>
      <CellBar rehearsal={rehearsal} chosen={chosen} />
      <div className={styles['grid']}>
        <AgGridReact<RehearsedRow>
          theme={gridTheme}
          rowModelType="infinite"
          cacheBlockSize={200}
          datasource={datasource}
          columnDefs={columns}
          context={context}
          getRowId={({ data }) => data.id}
          rowHeight={rowHeight}
          headerHeight={headHeight}
          suppressMovableColumns
          suppressDragLeaveHidesColumns
          suppressNoRowsOverlay
          animateRows={false}
          onGridReady={({ api }) => {
            grid.current = api;
          }}
          onCellFocused={choose}
        />
        {total === 0 && (
          <div className={styles['over']}>
            <EmptyNote title={t('importWindow.noRows')} />
          </div>
        )}
      </div>
    </div>
  );
}
