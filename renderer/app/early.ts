/**
 * Questions that the first file of the window asks, before the rest is loaded: the data process answers them
 * meanwhile. `call.ts` takes the replies; what was announced until then is kept for it.
 */
import type { CallNameOf, Given } from '../../shared/api.ts';
import type { Reply } from '../../shared/errors.ts';
import type { ToldTable } from '../../shared/tables.ts';

/** A question whose input is known before anything is. */
export type EarlyRead = {
  readonly [Name in CallNameOf<'read'>]: readonly [name: Name, input: Given<Name>];
}[CallNameOf<'read'>];

const replies = new Map<string, Promise<Reply>>();
const changed: ToldTable[] = [];
let stopListening = () => undefined as unknown;

/** Asks how the session stands, and these. */
export function askEarly(reads: readonly EarlyRead[]): void {
  stopListening = window.shtab.on((event) => {
    if (event.type === 'changed') changed.push(...event.tables);
    // Somebody else may be in, or nobody: what was asked before is asked anew.
    else if (event.type === 'session' || event.type === 'data-process') replies.clear();
  });
  for (const [name, input = {}] of [['session.get'] as const, ...reads])
    replies.set(keyOf(name, input), window.shtab.call(name, input, crypto.randomUUID()));
}

/** The tables that were announced as changed so far; from now on the caller listens. */
export function endEarly(): readonly ToldTable[] {
  stopListening();
  return changed;
}

export function isAskedEarly(name: string, input: unknown): boolean {
  return replies.has(keyOf(name, input));
}

/** The reply to a question that was asked early, given once; undefined when it was not asked. */
export function takeEarly(name: string, input: unknown): Promise<Reply> | undefined {
  const key = keyOf(name, input);
  const reply = replies.get(key);
  replies.delete(key);
  return reply;
}

function keyOf(name: string, input: unknown): string {
  return `${name} ${JSON.stringify(input ?? {})}`;
}
