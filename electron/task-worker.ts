/** The thread for long work: the same door, over a connection of its own. */
import {
  type MessagePort,
  receiveMessageOnPort,
  parentPort as threadPort,
  workerData,
} from 'node:worker_threads';
import { setLens } from '../db/lens.ts';
import { openDatabase } from '../db/open.ts';
import type { BackupKind } from '../shared/backups.ts';
import type { Progress } from '../shared/call.ts';
import { systemClock } from '../shared/clock.ts';
import { createDoor } from './answer.ts';
import { createChosenPaths } from './chosen-paths.ts';
import { logError } from './log.ts';
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
import { readyReadingThread } from './spreadsheets/reading-thread.ts';
import type { InTurn } from './write-turn.ts';

if (!threadPort) throw new Error('task-worker runs as a thread only');
const port: MessagePort = threadPort;
const { file, keyHex, device, logFolder, allowed, ...given } = workerData as TaskThreadData;
let session = given.session;
const allowedPaths = createChosenPaths();
for (const path of allowed) allowedPaths.add(path);
const cancelled = new Set<string>();
const waiting = new Map<number, () => void>();
let lastTurn = 0;

const post = (event: DataEvent | TurnRequest | BackupWanted | BackupForeseen) =>
  port.postMessage(event);

const wishes = new Map<number, () => void>();
let lastWish = 0;

function backUpBefore(kind: BackupKind): Promise<void> {
  lastWish += 1;
  const wish = lastWish;
  return new Promise((resolve) => {
    wishes.set(wish, resolve);
    post({ type: 'backup-wanted', wish, kind });
  });
}

/** Asks the data process for the turn to write, so that its own writes and ours never block each other. */
const inTurn: InTurn = async (work) => {
  lastTurn += 1;
  const turn = lastTurn;
  await new Promise<void>((resolve) => {
    waiting.set(turn, resolve);
    post({ type: 'turn-wanted', turn });
  });
  try {
    return await work();
  } finally {
    post({ type: 'turn-over', turn });
  }
};

const database = openDatabase(file, Buffer.from(keyHex, 'hex'));
setLens(database, session.lens);
const door = createDoor({
  database,
  file,
  device,
  session: () => session,
  clock: systemClock,
  onChanged: (tables) => post({ type: 'changed', tables }),
  logError: (error, call) => logError(logFolder, error, call),
  mayOpen: (path) => allowedPaths.has(path),
  inTurn,
  backUpAhead: (kind) => post({ type: 'backup-foreseen', kind }),
  backUpBefore,
});

port.on('message', take);
readyReadingThread();

/**
 * A task in the middle of a transaction leaves no room for messages to arrive: whether somebody cancelled
 * is looked up. All else waits until the task lets it.
 */
function lookForCancels(): void {
  for (let next = receiveMessageOnPort(port); next; next = receiveMessageOnPort(port)) {
    const request = next.message as DataRequest | TurnGranted | BackupThere;
    if (request.type === 'cancel') take(request);
    else setImmediate(() => take(request));
  }
}

/** A person sees ten pictures a second; each message besides wakes the data process and the window for nothing. */
const pauseMs = 100;

function unlessJustTold(tell: (progress: Progress) => void): (progress: Progress) => void {
  let last = { step: '', at: 0 };
  return (progress) => {
    const at = performance.now();
    if (progress.step === last.step && at - last.at < pauseMs) return;
    last = { step: progress.step, at };
    tell(progress);
  };
}

function take(request: DataRequest | TurnGranted | BackupThere): void {
  switch (request.type) {
    case 'call': {
      const { id } = request;
      const task = {
        onProgress: unlessJustTold((progress) => post({ type: 'progress', id, progress })),
        isCancelled: () => {
          lookForCancels();
          return cancelled.has(id);
        },
      };
      void door.answer(request.name, request.input, task).then((reply) => {
        cancelled.delete(id);
        post({ type: 'reply', id, reply });
      });
      break;
    }
    case 'cancel':
      cancelled.add(request.id);
      break;
    case 'allow':
      allowedPaths.add(request.path);
      break;
    case 'forget-paths':
      allowedPaths.clear();
      break;
    case 'session':
      session = request.session;
      setLens(database, session.lens);
      break;
    case 'backup-there':
      wishes.get(request.wish)?.();
      wishes.delete(request.wish);
      break;
    case 'turn':
      waiting.get(request.turn)?.();
      waiting.delete(request.turn);
      break;
    default:
      break;
  }
}
