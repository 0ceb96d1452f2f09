import { useEffect, useRef } from 'react';
import { call, useRead } from '../../app/call.ts';
import { navigate } from '../../app/router.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { EntryGrid, type EntryGridHandle } from './EntryGrid.tsx';
import { patchOfficial } from './entry-cells.ts';
import { blankRow, type EntryRow, isBlank, newRowId } from './entry-rows.ts';
import styles from './Log.module.css';
import { MissingPanel } from './MissingPanel.tsx';
import { type DayEntry, useDayEntry } from './use-day-entry.ts';
import { WeekStrip } from './WeekStrip.tsx';

interface DayEntryViewProps {
  readonly day: string;
  readonly today: string;
  /** A row for a visit to this family is begun. */
  readonly familyId: string | null;
}

/** One day: its week, its rows, who has not reported. Give it the day as key. */
export function DayEntryView({ day, today, familyId }: DayEntryViewProps) {
  const entry = useDayEntry(day);
  const grid = useRef<EntryGridHandle>(null);
  const side = useRef<HTMLElement>(null);
  useVisit(entry, day, familyId, grid);

  // F6 goes from the grid to the list and back, as between the panes of any program.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      const isInSide = side.current?.contains(document.activeElement) ?? false;
      if (isInSide) grid.current?.focusBlank();
      else side.current?.querySelector<HTMLElement>('li button')?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  function enterFor(officialId: string): void {
    const official = entry.desk.officials.find((one) => one.id === officialId);
    const begun = entry.rows.find(
      (row) => row.id.startsWith('new-') && row.officialId === officialId,
    );
    const blank = blankOf(entry.rows);
    if (official) grid.current?.begin(begun ?? { ...blank, ...patchOfficial(blank, official) });
  }

  if (entry.error) return <ErrorNote error={entry.error} onRetry={entry.retry} />;
  return (
    <div className={styles['day']}>
      <div className={styles['main']}>
        <WeekStrip day={day} today={today} />
        <EntryGrid entry={entry} ref={grid} />
      </div>
      <MissingPanel
        ref={side}
        entry={entry}
        day={day}
        onEnter={enterFor}
        onLeave={() => grid.current?.focusBlank()}
      />
    </div>
  );
}

/** Begins a row for a visit to a family, with the official who answers for it. */
function useVisit(
  entry: DayEntry,
  day: string,
  familyId: string | null,
  grid: { readonly current: EntryGridHandle | null },
): void {
  const answering = useRead(
    'attachments.onDay',
    { familyId: familyId ?? '', day },
    { isEnabled: familyId !== null },
  );
  const isReady = entry.rows.length > 0;
  const latest = useRef(entry);
  latest.current = entry;
  useEffect(() => {
    if (familyId === null || !isReady || answering.isPending) return;
    const officialId = answering.data?.[0]?.officialId;
    let isGone = false;
    void call('log.findFamilies', { text: '', ids: [familyId] }).then(({ families }) => {
      if (isGone) return;
      const { desk, rows } = latest.current;
      const blank = blankOf(rows);
      const official = desk.officials.find((one) => one.id === officialId);
      const mahallaId = families[0]?.mahallaId ?? null;
      const known = { ...blank, mahallaId, families };
      grid.current?.begin(official ? { ...known, officialId: official.id } : known);
      navigate('/log', { day }, { replace: true });
    });
    return () => {
      isGone = true;
    };
  }, [familyId, isReady, answering.isPending, answering.data, day, grid]);
}

function blankOf(rows: readonly EntryRow[]): EntryRow {
  const last = rows.at(-1);
  return last && isBlank(last) ? last : blankRow(newRowId());
}
