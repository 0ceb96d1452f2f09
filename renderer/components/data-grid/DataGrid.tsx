import { Loader } from '@mantine/core';
import { useMemo } from 'react';
import type { Right } from '../../../shared/rights.ts';
import { useRead } from '../../app/call.ts';
import { useUser } from '../../app/rights.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { ErrorNote } from '../ErrorNote.tsx';
import './ag-modules.ts';
import styles from './DataGrid.module.css';
import { GridBody } from './GridBody.tsx';
import type { AnyRow, DataGridProps, GridCallName, GridColumn } from './grid-props.ts';
import { useReadyColumns } from './use-ready-columns.ts';

/**
 * The one grid of the program: pages of rows from the database, sorted, filtered and searched there;
 * keys, ranges, clipboard and undo as in Excel. What a page says to it is in `grid-props.ts`.
 */
export function DataGrid<Name extends GridCallName>(props: DataGridProps<Name>) {
  const { t } = useTranslate();
  const office = useRead('office.get');
  const today = office.data?.today ?? '';
  // Inside, rows are fields by name; each page's own type comes back in the functions it gave.
  const given = withinRights(
    props as unknown as DataGridProps<GridCallName>,
    useUser()?.rights ?? [],
  );
  const plainColumns = given.columns as unknown as readonly GridColumn<AnyRow>[];
  const columns = useReadyColumns(plainColumns, today);
  const ready = useMemo(() => (today === '' ? null : columns), [columns, today]);

  if (office.error) return <ErrorNote error={office.error} />;
  if (!ready) {
    return (
      <div className={styles['loading']}>
        <Loader size="sm" />
        {t('common.loading')}
      </div>
    );
  }
  return <GridBody {...given} plainColumns={plainColumns} ready={ready} today={today} />;
}

/** What the person may not do is not offered: cells are read only, without rows to tick for nothing. */
function withinRights(
  props: DataGridProps<GridCallName>,
  held: readonly Right[],
): DataGridProps<GridCallName> {
  const { onEdit, onExport, actions, isSelectable = false, ...rest } = props;
  const allowed = actions?.filter(({ needs = 'edit' }) => held.includes(needs)) ?? [];
  return {
    ...rest,
    actions: allowed,
    isSelectable: isSelectable && (!actions || allowed.length > 0),
    ...(onEdit && held.includes('edit') && { onEdit }),
    ...(onExport && held.includes('export') && { onExport }),
  };
}
