/** What the main process tells the window without being asked. */
import type { Progress } from './call.ts';
import type { ErrorReport } from './errors.ts';
import type { Session } from './session.ts';
import type { ToldTable } from './tables.ts';

export type ShellEvent =
  /** After a commit: answers that read these tables are stale. */
  | { readonly type: 'changed'; readonly tables: readonly ToldTable[] }
  /** How far the task that was called with this id is. */
  | { readonly type: 'progress'; readonly id: string; readonly progress: Progress }
  /** A command of the application menu, such as `search` or `go:#/families`. */
  | { readonly type: 'menu'; readonly command: string }
  /** Somebody signed in or out, locked, or may do other things than before. */
  | { readonly type: 'session'; readonly session: Session }
  /** Something failed that no call waits for; it is in the log under `reference`. */
  | { readonly type: 'fault'; readonly error: ErrorReport }
  /** The computer is being locked or put to sleep: lock too. */
  | { readonly type: 'lock' }
  /** The window is about to close: write what waits, then call `shell.flushed`. */
  | { readonly type: 'flush' }
  | { readonly type: 'data-process'; readonly state: 'stopped' | 'running' };
