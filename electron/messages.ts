/** What the main process, the data process and its task thread say to each other. */
import type { BackupKind } from '../shared/backups.ts';
import type { Progress } from '../shared/call.ts';
import type { ErrorReport, Reply } from '../shared/errors.ts';
import type { Session } from '../shared/session.ts';
import type { ToldTable } from '../shared/tables.ts';
import type { DoorSession } from './session/door-session.ts';

export interface CallRequest {
  readonly type: 'call';
  readonly id: string;
  readonly name: string;
  readonly input: unknown;
}

/** To the data process, and on to its task thread. */
export type DataRequest =
  | CallRequest
  | { readonly type: 'cancel'; readonly id: string }
  /** A dialog chose this path: calls may open it from now on. */
  | { readonly type: 'allow'; readonly path: string }
  /** To the task thread only: somebody else signed in; the paths that were chosen are no longer. */
  | { readonly type: 'forget-paths' }
  /** To the task thread only: the person may do other things than before. */
  | { readonly type: 'session'; readonly session: DoorSession }
  | { readonly type: 'close' };

/** From the data process (and its task thread). */
export type DataEvent =
  | { readonly type: 'ready' }
  | { readonly type: 'session'; readonly session: Session }
  | { readonly type: 'failed'; readonly error: ErrorReport }
  | { readonly type: 'reply'; readonly id: string; readonly reply: Reply }
  | { readonly type: 'progress'; readonly id: string; readonly progress: Progress }
  | { readonly type: 'changed'; readonly tables: readonly ToldTable[] };

/** Between the data process and its task thread only: one writer at a time. */
export type TurnRequest =
  | { readonly type: 'turn-wanted'; readonly turn: number }
  | { readonly type: 'turn-over'; readonly turn: number };
/** Between them too: a task asks for a backup before it changes much. */
export interface BackupWanted {
  readonly type: 'backup-wanted';
  readonly wish: number;
  readonly kind: BackupKind;
}
/** It is going to ask for one. */
export interface BackupForeseen {
  readonly type: 'backup-foreseen';
  readonly kind: BackupKind;
}
export interface BackupThere {
  readonly type: 'backup-there';
  readonly wish: number;
}

export type TurnGranted = { readonly type: 'turn'; readonly turn: number };

/** What a task thread is started with. */
export interface TaskThreadData {
  readonly file: string;
  readonly keyHex: string;
  readonly device: string;
  readonly session: DoorSession;
  readonly logFolder: string;
  readonly allowed: readonly string[];
}
