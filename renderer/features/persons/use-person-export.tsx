import { type ReactNode, useCallback, useState } from 'react';
import { numbersGrid } from '../../../shared/exports.ts';
import type { GridRequest } from '../../../shared/grid.ts';
import { useMay } from '../../app/rights.tsx';
import { useTranslate } from '../../app/translate.tsx';
import type { GridExportColumn } from '../../components/data-grid/grid-props.ts';
import { useGridExport } from '../../components/data-grid/use-grid-export.ts';
import { ExportPersonsDialog } from './ExportPersonsDialog.tsx';

type Asked = readonly [request: GridRequest, columns: readonly GridExportColumn[]];

/** «Excel га» over people, and the dialog that stands before it where there are personal numbers to show. */
export function usePersonExport(): { onExport: (...asked: Asked) => void; dialog: ReactNode } {
  const { t } = useTranslate();
  const exportGrid = useGridExport(numbersGrid.grid, t('persons.title'));
  const mayShow = useMay('personalNumbers');
  const [asked, setAsked] = useState<Asked | null>(null);
  const onExport = useCallback(
    (...next: Asked) => {
      const hasNumbers = next[1].some(({ column }) => column === numbersGrid.column);
      if (mayShow && hasNumbers) setAsked(next);
      else exportGrid(...next);
    },
    [mayShow, exportGrid],
  );
  const dialog = asked && (
    <ExportPersonsDialog
      onExport={(choice) => exportGrid(...asked, choice)}
      onClose={() => setAsked(null)}
    />
  );
  return { onExport, dialog };
}
