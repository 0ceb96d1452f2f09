/**
 * How the window talks to the data, typed by the contract in `shared/api.ts`.
 *
 * - show data: `const families = useRead('families.list', request)`, refetched by itself after any
 *   change of the tables the call names; show it with `<ReadState read={families}>`.
 * - change data: `const save = useWrite('office.save')`, then `save.mutate({ name })`. A failure is
 *   shown to the person by itself; `{ isQuiet: true }` when the form shows it beside the field.
 * - long work: `useTask` in `task.ts`, which is `runTask` with its progress.
 * - rare: `await call(name, input)`, throws `CallError`.
 */
import {
  keepPreviousData,
  MutationCache,
  type Query,
  QueryClient,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
} from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { CallName, CallNameOf, Given, Output } from '../../shared/api.ts';
import type { Progress } from '../../shared/call.ts';
import { callFacts } from '../../shared/call-facts.ts';
import type { ErrorCode, ErrorReport } from '../../shared/errors.ts';
import { callNeeds } from '../../shared/rights.ts';
import type { ShellEvent } from '../../shared/shell-events.ts';
import type { ToldTable } from '../../shared/tables.ts';
import { endEarly, isAskedEarly, takeEarly } from './early.ts';
import { isShut, onAccessChanged } from './session-store.ts';

/** A call that was refused or failed; `report` says why, `<ErrorNote error={…}>` says it to a person. */
export class CallError extends Error {
  readonly report: ErrorReport;

  constructor(report: ErrorReport) {
    super(report.code);
    this.name = 'CallError';
    this.report = report;
  }
}

/** Any failure as one that can be shown; a fault of the window itself counts as unexpected. */
export function asCallError(error: unknown): CallError {
  return error instanceof CallError ? error : new CallError({ code: 'unexpected', params: {} });
}

/** The input may be left out where the call needs none. */
type InputArgument<Name extends CallName> =
  undefined extends Given<Name> ? [input?: Given<Name>] : [input: Given<Name>];

export function call<Name extends CallName>(
  name: Name,
  ...[input]: InputArgument<Name>
): Promise<Output<Name>> {
  return send(name, input, crypto.randomUUID());
}

async function send<Name extends CallName>(
  name: Name,
  input: unknown,
  id: string,
): Promise<Output<Name>> {
  const reply = await (takeEarly(name, input) ?? window.shtab.call(name, input ?? {}, id));
  const error = reply.ok ? lateReadError(name) : reply.error;
  if (!error) return (reply as { output: unknown }).output as Output<Name>;
  if (away.includes(error.code)) hasMissedReads ||= callFacts[name].kind === 'read';
  throw new CallError(error);
}

/** Refusals that are over when somebody is back. */
const away: readonly ErrorCode[] = [
  'session-locked',
  'signed-out',
  'password-not-own',
  'data-process-stopped',
];
let hasMissedReads = false;

/** An answer that comes when the window is locked already is not kept. */
function lateReadError(name: CallName): ErrorReport | null {
  return callFacts[name].kind === 'read' && isShut()
    ? { code: 'session-locked', params: {} }
    : null;
}

/** Whether reads failed for want of somebody signed in, since this was last asked. */
export function takeMissedReads(): boolean {
  const missed = hasMissedReads;
  hasMissedReads = false;
  return missed;
}

export interface ReadOptions {
  /** False while something the input needs is not known yet. */
  readonly isEnabled?: boolean;
  /** Keep showing the last answer while one for a changed input is on its way. */
  readonly keepPrevious?: boolean;
  readonly refreshMs?: number;
}

type ReadArguments<Name extends CallName> =
  undefined extends Given<Name>
    ? [input?: Given<Name>, options?: ReadOptions]
    : [input: Given<Name>, options?: ReadOptions];

export function useRead<Name extends CallNameOf<'read' | 'session' | 'shell'>>(
  name: Name,
  ...given: ReadArguments<Name>
): UseQueryResult<Output<Name>, CallError> {
  const [input, options = {}] = given as [input?: Given<Name>, options?: ReadOptions];
  return useQuery<Output<Name>, CallError>({
    ...question<Name>(name, input),
    enabled: options.isEnabled ?? true,
    ...(options.keepPrevious && { placeholderData: keepPreviousData }),
    ...(options.refreshMs !== undefined && { refetchInterval: options.refreshMs }),
  });
}

function question<Name extends CallName>(name: Name, input: Given<Name> | undefined) {
  return {
    queryKey: [name, input ?? {}],
    queryFn: () => askFresh<Name>(name, input),
    networkMode: networkOf(name),
  };
}

/** How often each table was announced as changed, since the first question of the window. */
const changeCounts = new Map<ToldTable, number>();

/**
 * An announcement may overtake an answer that was read before the change, and the cache does not ask anew for a
 * first answer that is still on its way: then it is asked once more.
 */
async function askFresh<Name extends CallName>(name: Name, input: unknown): Promise<Output<Name>> {
  const countChanges = () =>
    callFacts[name].tables.reduce((sum, table) => sum + (changeCounts.get(table) ?? 0), 0);
  const before = isAskedEarly(name, input) ? 0 : countChanges();
  const output = await send(name, input, crypto.randomUUID());
  return countChanges() === before ? output : send(name, input, crypto.randomUUID());
}

/**
 * "Online" means that somebody is at work: reads and writes of data wait until then (`session.ts`), those by which
 * a person comes in do not.
 */
function networkOf(name: CallName): 'online' | 'always' {
  return callNeeds[name] === 'anyone' ? 'always' : 'online';
}

/** Asks a read before any screen does: `useRead` of the same then finds the answer there, or on its way. */
export type Ask = <Name extends CallNameOf<'read'>>(
  name: Name,
  ...[input]: InputArgument<Name>
) => void;

export function askAhead<Name extends CallNameOf<'read'>>(
  client: QueryClient,
  name: Name,
  ...[input]: InputArgument<Name>
): Promise<void> {
  return client.prefetchQuery(question(name, input));
}

/** The answer to a read that was asked ahead, given once and forgotten; null when it was not asked. */
export function takeAhead<Name extends CallName>(
  client: QueryClient,
  name: Name,
  input: Given<Name>,
): Promise<Output<Name>> | null {
  const asked = question(name, input);
  if (!client.getQueryCache().find({ queryKey: asked.queryKey })) return null;
  return client.fetchQuery(asked).finally(() => client.removeQueries({ queryKey: asked.queryKey }));
}

export function useWrite<Name extends CallNameOf<'write' | 'session' | 'shell'>>(
  name: Name,
  options: { readonly isQuiet?: boolean } = {},
): UseMutationResult<Output<Name>, CallError, Given<Name>> {
  return useMutation<Output<Name>, CallError, Given<Name>>({
    mutationFn: (input) => send(name, input, crypto.randomUUID()),
    networkMode: networkOf(name),
    meta: { isQuiet: options.isQuiet ?? false },
  });
}

export interface TaskOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Aborting it asks the task to stop; the promise then rejects with the code `cancelled`. */
  readonly signal?: AbortSignal;
}

export async function runTask<Name extends CallNameOf<'task'>>(
  name: Name,
  input: Given<Name>,
  options: TaskOptions = {},
): Promise<Output<Name>> {
  const id = crypto.randomUUID();
  const stopListening = onShellEvent((event) => {
    if (event.type === 'progress' && event.id === id) options.onProgress?.(event.progress);
  });
  const cancel = () => void call('shell.cancel', { id });
  options.signal?.addEventListener('abort', cancel);
  try {
    return await send(name, input, id);
  } finally {
    options.signal?.removeEventListener('abort', cancel);
    stopListening();
  }
}

const shellListeners = new Set<(event: ShellEvent) => void>();
let isHearing = false;

/**
 * Answers how to stop listening. Every screen and task asks for events, so the bridge is listened to once for
 * all of them: beyond ten listeners of one emitter Node takes it for a leak and says so.
 */
export function onShellEvent(listener: (event: ShellEvent) => void): () => void {
  // Its own function: the same one given twice is two listeners.
  const own = (event: ShellEvent) => listener(event);
  shellListeners.add(own);
  if (!isHearing)
    window.shtab.on((event) => {
      for (const hear of [...shellListeners]) hear(event);
    });
  isHearing = true;
  return () => void shellListeners.delete(own);
}

/** Runs `listener` after a change that makes answers of this call stale; for screens that keep rows of their own. */
export function useChanged(name: CallName, listener: () => void): void {
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => {
    const stopEvents = onShellEvent((event) => {
      if (event.type === 'changed' && dependsOn(name, event.tables)) latest.current();
    });
    const stopAccess = onAccessChanged(() => latest.current());
    return () => {
      stopEvents();
      stopAccess();
    };
  }, [name]);
}

function dependsOn(name: CallName, tables: readonly ToldTable[]): boolean {
  return callFacts[name].tables.some((table) => tables.includes(table));
}

/** The cache of answers. `onWriteFailed` is told of every failed write that no form shows itself. */
export function createQueryClient(onWriteFailed: (error: CallError) => void): QueryClient {
  const client = new QueryClient({
    mutationCache: new MutationCache({
      onError: (error, _input, _context, mutation) => {
        if (mutation.meta?.['isQuiet'] !== true) onWriteFailed(asCallError(error));
      },
    }),
    defaultOptions: {
      // The data is on this machine: an answer is good until a change is announced.
      queries: { staleTime: Number.POSITIVE_INFINITY, retry: false },
      mutations: { retry: false },
    },
  });
  const countChange = (table: ToldTable) =>
    changeCounts.set(table, (changeCounts.get(table) ?? 0) + 1);
  onShellEvent((event) => {
    if (event.type !== 'changed') return;
    const isStale = ({ queryKey }: Query) => dependsOn(queryKey[0] as CallName, event.tables);
    void client.invalidateQueries({ predicate: isStale });
    event.tables.forEach(countChange);
  });
  endEarly().forEach(countChange);
  return client;
}
