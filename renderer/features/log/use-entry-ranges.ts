import { notifications } from '@mantine/notifications';
import { asCallError } from '../../app/call.ts';
import { useErrorWords } from '../../app/error-words.ts';
import { useTranslate } from '../../app/translate.tsx';
import { formatTsv, parseTsv, spread } from '../../components/data-grid/clipboard.ts';
import { type Range, rectangleOf } from '../../components/data-grid/range-selection.ts';
import { type EntryTexts, readDayPaste } from './day-paste.ts';
import { cellText, readCells, withReading } from './entry-cells.ts';
import {
  blankRow,
  type EntryRow,
  entryFields,
  isNew,
  missingField,
  newRowId,
} from './entry-rows.ts';
import { useCellSentence } from './told.ts';
import type { ChangedRow, DayEntry } from './use-day-entry.ts';

export interface EntryRanges {
  readonly copy: (event: ClipboardEvent) => void;
  readonly paste: (event: ClipboardEvent) => void;
  /** As the row above, or as the first row of the range. */
  readonly fillDown: () => void;
  readonly clear: () => void;
  readonly remove: () => void;
}

/**
 * Copy, paste (also of a whole day), fill down, clear, remove.
 * @param onPasted told after a day was pasted: the first row that could not be saved, or null
 */
export function useEntryRanges(
  entry: DayEntry,
  range: () => Range | null,
  onPasted: (held: EntryRow | null) => void,
): EntryRanges {
  const { t } = useTranslate();
  const say = useCellSentence();
  const wordsOf = useErrorWords();

  function act(work: (at: Range) => Promise<void>): void {
    const at = range();
    if (!at) return;
    work(at).catch((failure: unknown) => {
      const { sentence, advice } = wordsOf(asCallError(failure));
      notifications.show({ color: 'red', title: sentence, message: advice });
    });
  }

  function textsOf(at: Range): string[][] {
    const { top, bottom, left, right } = rectangleOf(at);
    return entry.rows
      .slice(top, bottom + 1)
      .map((row) =>
        entryFields.slice(left, right + 1).map((field) => cellText(row, field, entry.desk)),
      );
  }

  /** Reads a block over the cells from a corner on; below the last row new ones begin. */
  async function apply(
    top: number,
    left: number,
    block: readonly (readonly string[])[],
  ): Promise<void> {
    const changed: ChangedRow[] = [];
    const refused: string[] = [];
    for (const [offset, cells] of block.entries()) {
      const row = entry.rows[top + offset] ?? blankRow(newRowId());
      const pairs = cells.flatMap((text, column) => {
        const field = entryFields[left + column];
        return field ? [[field, text]] : [];
      });
      const texts = Object.fromEntries(pairs) as EntryTexts;
      const reading = await readCells(row, texts, entry.desk);
      const problems = Object.values(reading.problems);
      if (!isNew(row)) refused.push(...problems.map(say));
      changed.push({ row: withReading(row, texts, reading, say), patch: reading.patch });
    }
    await entry.change(changed);
    if (refused.length > 0) {
      const message = [...new Set(refused)].slice(0, 5).join(' ');
      notifications.show({
        color: 'red',
        title: t('grid.pasteTitle', { count: refused.length }),
        message,
      });
    }
  }

  async function pasteDay(rows: readonly EntryTexts[]): Promise<void> {
    const read: ChangedRow[] = [];
    for (const texts of rows) {
      const blank = blankRow(newRowId());
      const reading = await readCells(blank, texts, entry.desk);
      read.push({ row: withReading(blank, texts, reading, say), patch: reading.patch });
    }
    const added = read.map(({ row }) => row);
    const { saved, held } = await entry.add(added);
    onPasted(held === 0 ? null : (added.find((row) => missingField(row) !== null) ?? null));
    notifications.show(
      held === 0
        ? { color: 'green', message: `${t('log.pasted', { saved })} · ${t('grid.undoHint')}` }
        : { color: 'orange', message: t('log.pastedHeld', { saved, held }) },
    );
  }

  return {
    copy(event) {
      event.preventDefault();
      const at = range();
      if (at) event.clipboardData?.setData('text/plain', formatTsv(textsOf(at)));
    },
    paste(event) {
      event.preventDefault();
      const block = parseTsv(event.clipboardData?.getData('text/plain') ?? '');
      act(async (at) => {
        const { top, bottom, left, right } = rectangleOf(at);
        const target = entry.rows[top];
        const day = left === 0 && target && isNew(target) ? readDayPaste(block) : null;
        if (day) return pasteDay(day);
        const cells = spread(block, { rows: bottom - top + 1, columns: right - left + 1 });
        return apply(top, left, cells);
      });
    },
    fillDown() {
      act(async (at) => {
        const { top, bottom, left, right } = rectangleOf(at);
        const from = top === bottom ? top - 1 : top;
        if (from < 0) return;
        const [texts = []] = textsOf({
          anchor: { row: from, column: left },
          corner: { row: from, column: right },
        });
        await apply(
          from + 1,
          left,
          Array.from({ length: bottom - from }, () => texts),
        );
      });
    },
    clear() {
      act(async (at) => {
        const { top, left } = rectangleOf(at);
        await apply(
          top,
          left,
          textsOf(at).map((row) => row.map(() => '')),
        );
      });
    },
    remove() {
      act(async (at) => {
        const { top, bottom } = rectangleOf(at);
        const rows = entry.rows.slice(top, bottom + 1);
        await entry.remove(rows.map((row) => row.id));
        if (rows.some((row) => !isNew(row))) notifications.show({ message: t('log.rowRemoved') });
      });
    },
  };
}
