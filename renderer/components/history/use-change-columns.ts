import type { HistoryLine } from '../../../shared/desk.ts';
import { useTranslate } from '../../app/translate.tsx';
import { useHistoryWords } from './use-history-words.ts';

/** The columns of a table that say what was changed, from what, to what. `widths`: of the first, and of the two others. */
export function useChangeColumns(widths: readonly [what: string, value: string]) {
  const { t } = useTranslate();
  const words = useHistoryWords();
  const [whatWidth, valueWidth] = widths;
  return (['what', 'before', 'after'] as const).map((key) => ({
    key,
    title: t(`history.${key}`),
    width: key === 'what' ? whatWidth : valueWidth,
    cell: (line: HistoryLine) => words[key](line),
  }));
}
