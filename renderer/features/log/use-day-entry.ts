import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { LogDay } from '../../../shared/log.ts';
import { type LogWarning, warningsOf } from '../../../shared/log-warnings.ts';
import { type CallError, call, useRead } from '../../app/call.ts';
import { useDraft } from '../../app/draft.ts';
import { useMay } from '../../app/rights.tsx';
import { useTranslate } from '../../app/translate.tsx';
import type { EntryDesk } from './entry-cells.ts';
import {
  blankRow,
  type EntryField,
  type EntryPatch,
  type EntryRow,
  inputOf,
  isBlank,
  isNew,
  missingField,
  newRowId,
  patchInput,
  rowOf,
  warnedOf,
} from './entry-rows.ts';

/** The box that was open when the window closed. */
interface Typing {
  readonly rowId: string;
  readonly field: EntryField;
  readonly text: string;
}

interface DayDraft {
  readonly rows: readonly EntryRow[];
  readonly typing: Typing | null;
}

export interface DayEntry {
  /** Those of the log, those not saved yet, and a blank one to write in. */
  readonly rows: readonly EntryRow[];
  readonly desk: EntryDesk;
  readonly day: LogDay | null;
  /** By row id; rows that say nothing doubtful are not in it. */
  readonly warnings: ReadonlyMap<string, readonly LogWarning[]>;
  /** Saves changes of saved rows as one write; of new rows they are kept till the row is saved. */
  readonly change: (rows: readonly ChangedRow[]) => Promise<void>;
  /** Saves new rows as one write; those that cannot be saved yet stay. Answers how many were saved. */
  readonly save: (ids: readonly string[]) => Promise<number>;
  /** Adds new rows and saves, as one write, those that are whole and not there already. */
  readonly add: (rows: readonly EntryRow[]) => Promise<{ saved: number; held: number }>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
  /** Puts in a row that the program filled: only shown, till the person types in it or saves it. */
  readonly offer: (row: EntryRow) => void;
  /** Nothing was typed in this row: leaving it does not save it. */
  readonly isOffered: (id: string) => boolean;
  readonly typing: Typing | null;
  readonly keepTyping: (typing: Typing | null) => void;
  readonly isRestored: boolean;
  readonly error: CallError | null;
  readonly retry: () => void;
}

export interface ChangedRow {
  /** As it is to stand. */
  readonly row: EntryRow;
  readonly patch: EntryPatch;
}

const nothing: DayDraft = { rows: [], typing: null };
const noRows: readonly EntryRow[] = [];

/** A day being entered: what is in the log, and what is not yet. One component a day: give it the day as key. */
export function useDayEntry(day: string): DayEntry {
  const { t } = useTranslate();
  const read = useRead('log.day', { day });
  const known = read.data ?? null;
  const mahallas = useRead('mahallas.list', { limit: 1000 }).data?.rows;
  const mayEdit = useMay('edit');
  const draft = useDraft<DayDraft>(`log.${day}`, nothing);
  const [blankId, setBlankId] = useState(newRowId);
  // Not in the draft: a look is no visit, and must leave nothing behind.
  const [offered, setOffered] = useState(noRows);
  const latestOffered = useRef(offered);
  const unsaved = useRef(draft.values.rows);
  unsaved.current = draft.isReady ? draft.values.rows : noRows;
  /** New rows by the id that the log gave them, while their own copy is still here. */
  const savedAs = useRef(new Map<string, string>());

  const keep = useCallback(
    (rows: readonly EntryRow[]) => {
      unsaved.current = rows;
      if (rows.length === 0) draft.discard();
      else draft.change({ rows });
    },
    [draft.change, draft.discard],
  );

  const showOffered = useCallback((rows: readonly EntryRow[]) => {
    latestOffered.current = rows;
    setOffered(rows);
  }, []);

  const rows = useMemo(() => {
    if (!known || !draft.isReady) return noRows;
    const saved = known.entries.map((entry) => rowOf(entry, t('log.officialUnknown')));
    const ids = new Set(saved.map((row) => row.id));
    const waiting = [...draft.values.rows, ...offered].filter(
      (row) => !ids.has(savedAs.current.get(row.id) ?? ''),
    );
    return mayEdit ? [...saved, ...waiting, blankRow(blankId)] : saved;
  }, [known, draft.isReady, draft.values.rows, offered, blankId, mayEdit, t]);
  const latest = useRef(rows);
  latest.current = rows;

  const desk = useMemo<EntryDesk>(
    () => ({
      officials: known?.officials ?? [],
      mahallas: mahallas ?? [],
      findFamilies: (text, mahallaId, ids) =>
        call('log.findFamilies', { text, mahallaId, ids: [...ids] }),
    }),
    [known, mahallas],
  );

  const warnings = useMemo(() => {
    const own = new Map(desk.officials.map((one) => [one.id, one.mahallas.map(({ id }) => id)]));
    const told = rows
      .filter((row) => row.officialId !== null)
      .map((row) => ({ row, warned: warnedOf(row) }));
    const others = told.map(({ warned }) => warned);
    const found = told.map(({ row, warned }): [string, LogWarning[]] => [
      row.id,
      warningsOf(
        warned,
        others.filter((other) => other !== warned && other.officialId === warned.officialId),
        own.get(warned.officialId ?? '') ?? [],
      ),
    ]);
    return new Map(found.filter(([, list]) => list.length > 0));
  }, [rows, desk.officials]);
  const doubts = useRef(warnings);
  doubts.current = warnings;

  const offer = useCallback(
    (row: EntryRow) => {
      const isKept = unsaved.current.some((one) => one.id === row.id);
      if (isKept || isBlank(row)) return;
      const others = latestOffered.current.filter((one) => one.id !== row.id);
      showOffered([...others, row]);
      if (row.id === blankId) setBlankId(newRowId());
    },
    [showOffered, blankId],
  );

  /** From now on it is a row as any that was typed. */
  const takeOver = useCallback(
    (ids: readonly string[]) => {
      const taken = latestOffered.current.filter((row) => ids.includes(row.id));
      if (taken.length === 0) return;
      showOffered(latestOffered.current.filter((row) => !taken.includes(row)));
      keep([...unsaved.current, ...taken]);
    },
    [keep, showOffered],
  );

  const change = useCallback(
    async (changed: readonly ChangedRow[]) => {
      const fresh = new Map(
        changed.filter(({ row }) => isNew(row)).map(({ row }) => [row.id, row]),
      );
      if (fresh.size > 0) {
        takeOver([...fresh.keys()]);
        const before = unsaved.current.map((row) => fresh.get(row.id) ?? row);
        const added = [...fresh.values()].filter((row) => !before.includes(row) && !isBlank(row));
        keep([...before, ...added].filter((row) => !isBlank(row)));
        if (fresh.has(blankId) && added.some((row) => row.id === blankId)) setBlankId(newRowId());
      }
      const entries = changed
        .filter(({ row, patch }) => !isNew(row) && Object.keys(patch).length > 0)
        .map(({ row, patch }) => ({ id: row.id, ...patchInput(patch) }));
      if (entries.length > 0) await call('log.saveDay', { day, entries });
    },
    [day, keep, takeOver, blankId],
  );

  const save = useCallback(
    async (ids: readonly string[]) => {
      takeOver(ids);
      const ready = unsaved.current.filter(
        (row) => ids.includes(row.id) && missingField(row) === null && !savedAs.current.has(row.id),
      );
      if (ready.length === 0) return 0;
      // Marked before the answer comes, so that leaving the row cannot save it a second time.
      for (const row of ready) savedAs.current.set(row.id, '');
      try {
        const done = await call('log.saveDay', { day, entries: ready.map(inputOf) });
        for (const [index, row] of ready.entries()) {
          savedAs.current.set(row.id, done.entries[index]?.id ?? '');
        }
      } catch (failure) {
        for (const row of ready) savedAs.current.delete(row.id);
        throw failure;
      }
      await read.refetch();
      keep(unsaved.current.filter((row) => !ready.some((one) => one.id === row.id)));
      return ready.length;
    },
    [day, keep, takeOver, read.refetch],
  );

  const add = useCallback(
    async (added: readonly EntryRow[]) => {
      keep([...unsaved.current, ...added]);
      const seen = latest.current.filter((row) => !isBlank(row)).map(warnedOf);
      const fresh = added.filter((row) => {
        const warned = warnedOf(row);
        const isThere = isRepeated(warningsOf(warned, seen, []));
        seen.push(warned);
        return !isThere;
      });
      const saved = await save(fresh.map((row) => row.id));
      return { saved, held: added.length - saved };
    },
    [keep, save],
  );

  const remove = useCallback(
    async (ids: readonly string[]) => {
      takeOver(ids);
      keep(unsaved.current.filter((row) => !ids.includes(row.id)));
      const removed = latest.current.filter((row) => ids.includes(row.id) && !isNew(row));
      if (removed.length > 0) {
        await call('log.saveDay', { day, removed: removed.map((row) => row.id) });
      }
    },
    [day, keep, takeOver],
  );

  const keepTyping = useCallback(
    (typing: Typing | null) => {
      if (typing) takeOver([typing.rowId]);
      draft.change({ typing });
    },
    [takeOver, draft.change],
  );

  // Going to another day leaves the row that was being written, as going to another row does.
  useEffect(
    () => () => {
      const ids = unsaved.current
        .map((row) => row.id)
        .filter((id) => !isRepeated(doubts.current.get(id)));
      void save(ids).catch(() => undefined);
    },
    [save],
  );

  return {
    rows,
    desk,
    day: known,
    warnings,
    change,
    save,
    add,
    remove,
    offer,
    isOffered: (id) => latestOffered.current.some((row) => row.id === id),
    typing: draft.isReady ? draft.values.typing : null,
    keepTyping,
    error: read.error,
    retry: () => void read.refetch(),
    isRestored:
      draft.isReady &&
      draft.isRestored &&
      (unsaved.current.length > 0 || draft.values.typing !== null),
  };
}

/** A row that stands in the day already is saved only when a person says so. */
export function isRepeated(warnings: readonly LogWarning[] | undefined): boolean {
  return warnings?.some((warning) => warning.kind === 'sameRow') ?? false;
}
