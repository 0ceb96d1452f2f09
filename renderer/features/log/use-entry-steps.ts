import { notifications } from '@mantine/notifications';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { asCallError } from '../../app/call.ts';
import { useErrorWords } from '../../app/error-words.ts';
import { useTranslate } from '../../app/translate.tsx';
import { elementOf, type GridHandle } from '../../components/data-grid/grid-handle.ts';
import { type Cell, type Range, rangeAt } from '../../components/data-grid/range-selection.ts';
import type { Store } from '../../components/data-grid/store.ts';
import type { TypeAhead } from '../../components/type-ahead.ts';
import type { EditEnd } from './EntryEditor.tsx';
import {
  type EntryField,
  type EntryRow,
  entryFields,
  isBlank,
  isNew,
  missingField,
} from './entry-rows.ts';
import { type DayEntry, isRepeated } from './use-day-entry.ts';

interface Wanted {
  /** Null: the blank row. */
  readonly rowId: string | null;
  readonly field: EntryField;
  /** What the box opens with; null: it does not open. */
  readonly open: 'list' | { readonly text: string } | null;
}

interface StepsOptions {
  readonly entry: DayEntry;
  readonly range: Store<Range | null>;
  readonly root: RefObject<HTMLElement | null>;
  readonly handle: () => GridHandle | null;
  readonly isReady: boolean;
  readonly ahead: TypeAhead;
}

export interface EntrySteps {
  readonly end: (row: EntryRow, field: EntryField, end: EditEnd) => void;
  readonly canFinish: (row: EntryRow) => boolean;
  /** Saves a new row and goes on to the blank one. */
  readonly finish: (row: EntryRow) => void;
  readonly focusBlank: () => void;
  readonly begin: (row: EntryRow) => void;
  /** Puts the keyboard on the cell that keeps a row from being saved; null: on the blank row. */
  readonly show: (row: EntryRow | null) => void;
  readonly startEdit: RefObject<(cell: Cell, typed: string | null) => boolean>;
  readonly isEditing: RefObject<boolean>;
  /** What was done last, in words. */
  readonly news: string | null;
}

/** In these Enter goes on in the row; behind them it ends the row. */
const beginning: readonly EntryField[] = ['official', 'mahalla', 'families', 'visited'];

/** Where the keyboard goes from cell to cell and from row to row, and which rows are saved on the way. */
export function useEntrySteps(options: StepsOptions): EntrySteps {
  const { entry, range, root, handle, isReady, ahead } = options;
  const { t } = useTranslate();
  const wordsOf = useErrorWords();
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const [news, setNews] = useState<string | null>(null);
  const startEdit = useRef<(cell: Cell, typed: string | null) => boolean>(() => false);
  const latest = useRef(entry);
  latest.current = entry;
  const isBegun = useRef(false);
  const { rows, typing, isRestored } = entry;

  const attempt = useRef(0);
  // The wanted cell may be of a row that is only just coming: whenever rows change, look again.
  useEffect(() => {
    const grid = handle();
    if (!wanted || !isReady || !grid || rows.length === 0) return;
    const found = rows.findIndex((row) => row.id === wanted.rowId);
    const cell = {
      row: wanted.rowId === null || found < 0 ? rows.length - 1 : found,
      column: entryFields.indexOf(wanted.field),
    };
    setWanted(null);
    range.set(rangeAt(cell));
    attempt.current += 1;
    const own = attempt.current;
    focusWhenDrawn(
      root,
      grid,
      cell,
      () => attempt.current === own,
      (isThere) => {
        if (!isThere) ahead.drop();
        else if (!ahead.play((text) => startEdit.current(cell, text)) && wanted.open) {
          startEdit.current(cell, wanted.open === 'list' ? null : wanted.open.text);
        }
      },
    );
  }, [wanted, rows, isReady, handle, range, root, ahead]);

  // At first: the first empty row, or the box that was open when the window closed.
  useEffect(() => {
    if (isBegun.current || !isReady || rows.length === 0) return;
    isBegun.current = true;
    if (isRestored) setNews(t('log.restored'));
    setWanted(
      typing
        ? { rowId: typing.rowId, field: typing.field, open: { text: typing.text } }
        : { rowId: null, field: 'official', open: null },
    );
  }, [isReady, rows, typing, isRestored, t]);

  const save = useCallback(
    async (row: EntryRow) => {
      try {
        if ((await latest.current.save([row.id])) === 0) return false;
      } catch (failure) {
        const { sentence, advice } = wordsOf(asCallError(failure));
        notifications.show({ color: 'red', title: sentence, message: advice });
        return false;
      }
      const official = latest.current.desk.officials.find((one) => one.id === row.officialId);
      setNews(t('log.rowSaved', { name: official?.fullName ?? '' }));
      return true;
    },
    [t, wordsOf],
  );

  const finish = useCallback(
    (row: EntryRow) => {
      ahead.begin();
      void save(row).then((isSaved) => {
        if (isSaved) setWanted({ rowId: null, field: 'official', open: null });
        else ahead.drop();
      });
    },
    [save, ahead],
  );

  const isEditing = useRef(false);
  useLeaving(range, latest, save, isEditing, setWanted);

  function next(row: EntryRow, field: EntryField): void {
    const isFilled = (one: EntryField) =>
      isNew(row) &&
      ((one === 'mahalla' && field === 'official' && row.mahallaId !== null) ||
        (one === 'visited' && row.visited === null && row.families.length > 0));
    const following = entryFields
      .slice(entryFields.indexOf(field) + 1)
      .find((one) => !isFilled(one));
    if (following) {
      const isChoice = following === 'mahalla' && row.mahallaId === null && isNew(row);
      setWanted({ rowId: row.id, field: following, open: isChoice ? 'list' : null });
    } else if (isNew(row)) endRow(row);
    else toRow(row, 1, 'official');
  }

  function endRow(row: EntryRow): void {
    const missing = missingField(row);
    if (missing === null) finish(row);
    else setWanted({ rowId: row.id, field: missing, open: null });
  }

  function toRow(row: EntryRow, step: number, field: EntryField): void {
    const at = latest.current.rows.findIndex((one) => one.id === row.id);
    const target = latest.current.rows[at + step] ?? row;
    setWanted({ rowId: target.id, field, open: null });
  }

  function end(row: EntryRow, field: EntryField, how: EditEnd): void {
    if (how === 'leave') {
      const at = range.get();
      if (document.activeElement === document.body && at) handle()?.focus(at.anchor);
    } else if (how === 'escape') setWanted({ rowId: row.id, field, open: null });
    else if (how === 'tab') next(row, field);
    else if (how === 'tabBack') {
      const before = entryFields[entryFields.indexOf(field) - 1];
      if (before) setWanted({ rowId: row.id, field: before, open: null });
      else toRow(row, -1, 'note');
    } else if (how === 'enterUp') toRow(row, -1, field);
    else if (!isNew(row)) toRow(row, 1, field);
    else if (beginning.includes(field)) next(row, field);
    else endRow(row);
  }

  return {
    end,
    finish,
    canFinish: (row) => isNew(row) && !isBlank(row) && missingField(row) === null,
    focusBlank: useCallback(() => setWanted({ rowId: null, field: 'official', open: null }), []),
    begin: useCallback((row) => {
      isBegun.current = true;
      latest.current.offer(row);
      const field =
        row.officialId === null ? 'official' : row.families.length > 0 ? 'work' : 'families';
      setWanted({ rowId: row.id, field, open: null });
    }, []),
    show: useCallback((row) => {
      const field = (row && missingField(row)) ?? 'official';
      setWanted({ rowId: row?.id ?? null, field, open: null });
    }, []),
    startEdit,
    isEditing,
    news,
  };
}

/** Frames in which AG Grid has drawn a row that was just added or scrolled to. */
const mostFrames = 60;

/** Puts the keyboard on a cell, once the cell is there. */
function focusWhenDrawn(
  root: RefObject<HTMLElement | null>,
  grid: GridHandle,
  cell: Cell,
  /** False once another cell is wanted. */
  isWanted: () => boolean,
  /** Told whether the keyboard came there. */
  then: (isThere: boolean) => void,
  frames = mostFrames,
): void {
  if (!isWanted()) return;
  const field = grid.fields()[cell.column];
  grid.reveal(cell);
  const element = root.current && field !== undefined && elementOf(root.current, cell.row, field);
  if (element) {
    grid.focus(cell);
    if (element === document.activeElement) {
      then(true);
      return;
    }
  }
  if (frames === 0) then(false);
  else {
    requestAnimationFrame(() => focusWhenDrawn(root, grid, cell, isWanted, then, frames - 1));
  }
}

/** A new row that a person wrote and that is whole is saved when the keyboard goes to another row. */
function useLeaving(
  range: Store<Range | null>,
  entry: RefObject<DayEntry>,
  save: (row: EntryRow) => Promise<boolean>,
  isEditing: RefObject<boolean>,
  setWanted: (wanted: Wanted) => void,
): void {
  const before = useRef<string | null>(null);
  useEffect(
    () =>
      range.subscribe(() => {
        const at = range.get()?.anchor;
        const { rows, warnings, isOffered } = entry.current;
        const now = at ? rows[at.row] : undefined;
        const left = rows.find((row) => row.id === before.current);
        before.current = now?.id ?? null;
        if (!left || left.id === now?.id || !isNew(left) || isBlank(left)) return;
        if (isOffered(left.id)) return;
        if (missingField(left) !== null || isRepeated(warnings.get(left.id))) return;
        void save(left).then((isSaved) => {
          // Saved rows stand above the new ones: the row the keyboard went to may have moved.
          const field = at && entryFields[at.column];
          if (isSaved && now && field && !isEditing.current)
            setWanted({ rowId: isBlank(now) ? null : now.id, field, open: null });
        });
      }),
    [range, entry, save, isEditing, setWanted],
  );
}
