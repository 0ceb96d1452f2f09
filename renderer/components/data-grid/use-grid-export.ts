import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import type { ExportedGrid } from '../../../shared/exports.ts';
import type { GridRequest } from '../../../shared/grid.ts';
import { asCallError, call, runTask, useRead } from '../../app/call.ts';
import { useErrorWords } from '../../app/error-words.ts';
import { useTranslate } from '../../app/translate.tsx';
import { notifySaved } from '../notify-saved.tsx';
import type { GridExportColumn } from './grid-props.ts';

/** What a grid shows as a workbook: asks where to, writes it, says where it is. For `onExport`. */
export function useGridExport(
  grid: ExportedGrid,
  title: string,
): (
  request: GridRequest,
  columns: readonly GridExportColumn[],
  more?: { readonly hasWholeNumbers: boolean },
) => void {
  const { t, language } = useTranslate();
  const wordsOf = useErrorWords();
  const today = useRead('office.get').data?.today ?? '';
  return useCallback(
    (request, columns, more) => {
      const run = async () => {
        const suggestedName = `${title} ${today}.xlsx`;
        const path = await call('shell.chooseSave', { kind: 'workbook', suggestedName });
        if (path === null) return;
        const written = await runTask('exports.grid', {
          grid,
          request,
          columns: [...columns],
          title,
          totalLabel: t('grid.total'),
          language,
          path,
          ...more,
        });
        notifySaved({
          message: t('grid.exported', { count: written.rows }),
          openLabel: t('common.open'),
          path: written.path,
        });
      };
      run().catch((failure: unknown) => {
        const { sentence, advice } = wordsOf(asCallError(failure));
        notifications.show({ color: 'red', autoClose: 12_000, title: sentence, message: advice });
      });
    },
    [grid, title, today, t, language, wordsOf],
  );
}
