import { useMemo } from 'react';
import { useRead } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import type { AnyRow, GridColumn } from './grid-props.ts';
import { choicesOfList } from './list-choices.ts';
import { type ReadyColumn, readyColumn } from './ready-column.ts';

/** The columns with their lists and words; null while the lists are on their way. */
export function useReadyColumns(
  columns: readonly GridColumn<AnyRow>[],
  today: string,
): ReadonlyMap<string, ReadyColumn> | null {
  const { t, language, formatNumber, script } = useTranslate();
  const lists = useRead('lists.all');
  const items = lists.data;
  return useMemo(() => {
    if (!items) return null;
    const help = {
      choicesOf: (list: string) => choicesOfList(items, list, today, language),
      formatNumber: (value: number) => formatNumber(value),
      script,
      say: (problem: Parameters<Parameters<typeof readyColumn>[1]['say']>[0]) =>
        t(`grid.${problem}`),
    };
    return new Map(columns.map((column) => [column.field, readyColumn(column, help)]));
  }, [items, columns, today, language, formatNumber, script, t]);
}
