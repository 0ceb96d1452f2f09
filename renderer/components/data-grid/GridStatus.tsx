import { useEffect, useState } from 'react';
import { StatusText } from '../../app/frame/StatusText.tsx';
import { useTranslate } from '../../app/translate.tsx';
import type { GridHandle } from './grid-handle.ts';
import { isSingle, type Range, rectangleOf } from './range-selection.ts';
import { type RangeSums, sumsOf } from './range-sums.ts';
import type { ReadyColumn } from './ready-column.ts';
import { type Store, useStore } from './store.ts';

interface GridStatusProps {
  readonly range: Store<Range | null>;
  readonly handle: () => GridHandle | null;
  readonly columns: ReadonlyMap<string, ReadyColumn>;
}

/** Dragging passes many ranges a second; rows not loaded are fetched for the one it stops at. */
const pauseMs = 120;

/** In the status bar: of the selected cells the count, sum and average. */
export function GridStatus({ range, handle, columns }: GridStatusProps) {
  const { t, formatNumber } = useTranslate();
  const selected = useStore(range);
  const [sums, setSums] = useState<RangeSums | null>(null);

  useEffect(() => {
    const grid = handle();
    if (!grid || !selected || isSingle(selected)) {
      setSums(null);
      return;
    }
    let isGone = false;
    const timer = setTimeout(() => {
      const { left, right, ...rows } = rectangleOf(selected);
      const shown = grid
        .fields()
        .slice(left, right + 1)
        .flatMap((field) => columns.get(field) ?? []);
      void grid.rowsOf(rows).then(
        (found) => !isGone && setSums(sumsOf(found, shown)),
        () => !isGone && setSums(null),
      );
    }, pauseMs);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [selected, handle, columns]);

  if (!sums) return null;
  return (
    <StatusText>
      <span>{t('grid.selectedCells', { count: sums.count })}</span>
      {sums.sum !== null && <span>{t('grid.sum', { value: sums.sum })}</span>}
      {sums.average !== null && (
        <span>{t('grid.average', { value: formatNumber(sums.average, 1) })}</span>
      )}
    </StatusText>
  );
}
