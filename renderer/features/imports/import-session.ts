/**
 * The one file that is being brought in. Kept outside the page, so that a rehearsal and its corrected
 * columns survive a look at another page; nothing is written before the person says so.
 */
import { useSyncExternalStore } from 'react';
import type { Progress } from '../../../shared/call.ts';
import type { ImportResult, Rehearsal, RehearsedTable } from '../../../shared/imports.ts';
import { asCallError, type CallError, call, runTask } from '../../app/call.ts';
import { type SheetMapping, setField } from './column-mapping.ts';
import type { ImportKind } from './guess-kind.ts';
import { forgetColumns, keepColumns, readColumns } from './kept-columns.ts';

export interface ImportWork {
  readonly name: 'rehearse' | 'commit';
  readonly progress: Progress | null;
  readonly isCancelling: boolean;
}

export interface ImportSession {
  readonly path: string | null;
  /** Null while nobody knows what the file holds. */
  readonly kind: ImportKind | null;
  readonly mapping: readonly SheetMapping[];
  readonly rehearsal: Rehearsal | null;
  /** The columns were changed and the rehearsal does not show it yet. */
  readonly isStale: boolean;
  readonly work: ImportWork | null;
  readonly error: CallError | null;
  readonly result: ImportResult | null;
}

const nothing: ImportSession = {
  path: null,
  kind: null,
  mapping: [],
  rehearsal: null,
  isStale: false,
  work: null,
  error: null,
  result: null,
};

let session = nothing;
let abort: AbortController | null = null;
const listeners = new Set<() => void>();

export function useImportSession(): ImportSession {
  return useSyncExternalStore(subscribe, () => session);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function show(part: Partial<ImportSession>): void {
  session = { ...session, ...part };
  for (const listener of listeners) listener();
}

/** A new file; with its kind known it is rehearsed at once, with the columns as they were corrected before a crash. */
export async function startImport(path: string, kind: ImportKind | null): Promise<void> {
  drop();
  show({ path, kind });
  const started = session;
  const kept = await readColumns(path);
  if (session !== started) return;
  if (kept) show({ kind: kept.kind, mapping: kept.mapping });
  if (session.kind) void rehearse();
}

/** The kind of the file that is chosen already. */
export function chooseKind(kind: ImportKind): void {
  forgetColumns();
  show({ kind, mapping: [] });
  void rehearse();
}

/** The person corrects a column: the file is rehearsed anew, and what ran before is dropped. */
export function setColumn(table: RehearsedTable, column: string, field: string | null): void {
  remap(setField(session.mapping, table, column, field));
}

/** The person points at the headings of a sheet: what was said of its columns held for other headings. */
export function pointAtHeader(sheet: string, headerRow: number): void {
  const others = session.mapping.filter((one) => one.sheet !== sheet);
  remap([...others, { sheet, columns: {}, headerRow }]);
}

function remap(mapping: readonly SheetMapping[]): void {
  show({ mapping, isStale: true });
  const { path, kind } = session;
  if (path !== null && kind !== null) keepColumns({ path, kind, mapping });
  void rehearse();
}

export async function rehearse(): Promise<void> {
  const { path, kind, mapping, rehearsal: before } = session;
  if (path === null || kind === null) return;
  const input = { path, kind, mapping: mapping.map((one) => ({ ...one })) };
  await work('rehearse', async (options) => {
    const rehearsal = await runTask('imports.rehearse', input, options);
    return { rehearsal, isStale: false };
  });
  if (before && session.rehearsal !== before) forget(before.id);
}

export async function commitImport(): Promise<void> {
  const id = session.rehearsal?.id;
  if (id === undefined) return;
  await work('commit', async (options) => {
    const result = await runTask('imports.commit', { id }, options);
    forgetColumns();
    return { result };
  });
}

export function cancelWork(): void {
  if (!session.work) return;
  show({ work: { ...session.work, isCancelling: true } });
  abort?.abort();
}

/** Back to choosing a file; a rehearsal that was not committed is dropped. */
export function endImport(): void {
  forgetColumns();
  drop();
}

function drop(): void {
  abort?.abort();
  abort = null;
  if (session.rehearsal && !session.result) forget(session.rehearsal.id);
  show(nothing);
}

type WorkOptions = Parameters<typeof runTask>[2];

/** Runs one task; a later one takes its place, and its answer is then no longer wanted. */
async function work(
  name: ImportWork['name'],
  run: (options: WorkOptions) => Promise<Partial<ImportSession>>,
): Promise<void> {
  abort?.abort();
  const own = new AbortController();
  abort = own;
  show({ work: { name, progress: null, isCancelling: false }, error: null });
  const onProgress = (progress: Progress) => {
    if (abort === own && session.work) show({ work: { ...session.work, progress } });
  };
  try {
    const done = await run({ onProgress, signal: own.signal });
    if (abort === own) show({ ...done, work: null });
  } catch (failure) {
    if (abort !== own) return;
    const error = asCallError(failure);
    // Stopping it oneself is no failure.
    show({ work: null, error: error.report.code === 'cancelled' ? null : error });
  }
}

/** Frees memory of the data process; that it is gone already is no news for anybody. */
function forget(id: string): void {
  void call('imports.forget', { id }).catch(() => undefined);
}
