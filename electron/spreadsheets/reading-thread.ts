/** Reads the rows of a workbook in a thread of its own, so that its rows are checked while the next ones are being read. */
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type ErrorReport, Refusal } from '../../shared/errors.ts';
import type { SheetEvent } from './sheet-events.ts';

/** From the thread. */
export type ReadingEvent =
  | SheetEvent
  | { readonly type: 'over' }
  | { readonly type: 'failed'; readonly error: Pick<ErrorReport, 'code' | 'params'> };

export interface ReadingThread {
  /** As sheet-events.ts tells them. @throws Refusal every `file-…` code; Error when the thread broke down */
  events(): AsyncGenerator<SheetEvent, void>;
  /** Ends the thread, wherever it is. */
  stop(): Promise<void>;
}

/** Milliseconds. So often whoever waits looks whether somebody cancelled. */
const tickMs = 100;

let ready: Worker | null = null;

/** Starts a thread ahead: a person who is bringing in a file does not wait for that too. It keeps nothing alive. */
export function readyReadingThread(): void {
  if (ready) return;
  ready = startWorker();
  ready.unref();
  ready.once('error', forgetReady);
  ready.once('exit', forgetReady);
}

function forgetReady(): void {
  ready = null;
}

function startWorker(): Worker {
  // One folder up: from source, and as built, where this is among what two processes share.
  return new Worker(new URL(`../reading-worker${extname(import.meta.url)}`, import.meta.url));
}

function takeWorker(): Worker {
  const worker = ready ?? startWorker();
  ready = null;
  worker.off('error', forgetReady);
  worker.off('exit', forgetReady);
  worker.ref();
  return worker;
}

/** @param onTick told while nothing comes; may throw to stop */
export function startReadingThread(path: string, onTick: () => void): ReadingThread {
  const worker = takeWorker();
  const arrived: ReadingEvent[] = [];
  let failure: unknown = null;
  let wake: () => void = () => undefined;
  worker.on('message', (event: ReadingEvent) => {
    arrived.push(event);
    wake();
  });
  worker.on('error', (error) => {
    failure ??= error;
    wake();
  });
  worker.on('exit', (code) => {
    failure ??= new Error(`the reading thread ended with ${code}`);
    wake();
  });

  worker.postMessage(path);

  async function next(): Promise<ReadingEvent> {
    for (;;) {
      const event = arrived.shift();
      if (event) return event;
      if (failure !== null) throw failure;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, tickMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      onTick();
    }
  }

  return {
    async *events() {
      for (;;) {
        const event = await next();
        if (event.type === 'over') return;
        if (event.type === 'failed') throw new Refusal(event.error.code, event.error.params);
        yield event;
      }
    },
    async stop() {
      await worker.terminate();
    },
  };
}
