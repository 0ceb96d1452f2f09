import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { flushAhead } from '../db/flush-ahead.ts';
import type { BackupKind } from '../shared/backups.ts';
import type {
  BackupForeseen,
  BackupThere,
  BackupWanted,
  DataEvent,
  DataRequest,
  TaskThreadData,
  TurnGranted,
  TurnRequest,
} from './messages.ts';
import type { InTurn } from './write-turn.ts';

export interface TaskThread {
  send(request: DataRequest): void;
  stop(): Promise<void>;
}

interface TaskThreadOptions {
  readonly data: () => TaskThreadData;
  readonly inTurn: InTurn;
  readonly post: (event: DataEvent) => void;
  /** Keeps why a thread died and answers the reference number. */
  readonly logError: (error: unknown, place: string) => string;
  /** Begins a backup that is going to be wanted. */
  readonly backUpAhead: (kind: BackupKind) => void;
  /** Comes back when the backup's bytes are on the disk, or cannot be. */
  readonly backUpBefore: (kind: BackupKind) => Promise<void>;
}

const youngGenerationMb = 96;

/** The thread for long work: started at the first task, started anew should it ever die. */
export function createTaskThread({
  data,
  inTurn,
  post,
  logError,
  backUpAhead,
  backUpBefore,
}: TaskThreadOptions): TaskThread {
  let worker: Worker | null = null;
  /** Tasks under way; when the thread dies their callers are told. */
  const running = new Set<string>();
  const turns = new Map<number, () => void>();

  function start(): Worker {
    const workerData = data();
    // Beside this file: `.js` as built, `.ts` when the data process runs from source.
    const code = `./task-worker${extname(import.meta.url)}`;
    const started = new Worker(new URL(code, import.meta.url), {
      workerData,
      // A workbook of 50,000 people makes a million short-lived values: fewer, larger clean-ups are quicker.
      resourceLimits: { maxYoungGenerationSizeMb: youngGenerationMb },
    });
    started.on('message', (message: DataEvent | TurnRequest | BackupWanted | BackupForeseen) => {
      if (message.type === 'backup-foreseen') backUpAhead(message.kind);
      else if (message.type === 'backup-wanted') {
        const { wish, kind } = message;
        void backUpBefore(kind).then(() =>
          started.postMessage({ type: 'backup-there', wish } satisfies BackupThere),
        );
      } else if (message.type === 'turn-wanted') {
        void inTurn(async () => {
          const stopFlushing = flushAhead(workerData.file);
          await new Promise<void>((resolve) => {
            turns.set(message.turn, resolve);
            started.postMessage({ type: 'turn', turn: message.turn } satisfies TurnGranted);
          });
          stopFlushing();
        });
      } else if (message.type === 'turn-over') {
        turns.get(message.turn)?.();
        turns.delete(message.turn);
      } else {
        if (message.type === 'reply') running.delete(message.id);
        post(message);
      }
    });
    let reference: string | undefined;
    started.on('error', (error) => {
      reference = logError(error, 'task-thread');
    });
    started.on('exit', () => {
      worker = null;
      for (const release of turns.values()) release();
      turns.clear();
      for (const id of running) {
        post({
          type: 'reply',
          id,
          reply: {
            ok: false,
            error: { code: 'data-process-stopped', params: {}, ...(reference && { reference }) },
          },
        });
      }
      running.clear();
    });
    return started;
  }

  return {
    send(request) {
      if (request.type === 'call') {
        running.add(request.id);
        worker ??= start();
      }
      worker?.postMessage(request);
    },
    async stop() {
      await worker?.terminate();
    },
  };
}
