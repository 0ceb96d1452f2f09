/** A real data process with its task thread, in a process of its own, spoken to as the main process does. */
import { type ChildProcess, spawn } from 'node:child_process';
import type { DataEvent, DataRequest } from '../../../electron/messages.ts';
import type { Reply } from '../../../shared/errors.ts';

export interface DataChild {
  readonly pid: number;
  /** Null when the process ended before it answered: nothing was confirmed. */
  call(name: string, input: unknown, onProgress?: () => void): Promise<Reply | null>;
  allow(path: string): void;
  /** SIGKILL to the process and all its threads; resolves when it is gone. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/**
 * @param file the data process as `bundleDataProcess` makes it
 * @param mostFileBytes no file may grow beyond it
 * @throws Error when the folder cannot be opened
 */
export async function startDataChild(
  file: string,
  folder: string,
  mostFileBytes?: number,
): Promise<DataChild> {
  const [command = '', ...args] =
    mostFileBytes === undefined
      ? [process.execPath, file, folder]
      : ['prlimit', `--fsize=${mostFileBytes}`, process.execPath, file, folder];
  const child: ChildProcess = spawn(command, args, {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const waiting = new Map<string, (reply: Reply | null) => void>();
  const watching = new Map<string, () => void>();
  let last = 0;
  const gone = new Promise<void>((resolve) => {
    child.on('exit', () => {
      for (const answer of waiting.values()) answer(null);
      waiting.clear();
      resolve();
    });
  });
  await new Promise<void>((resolve, reject) => {
    child.on('message', (message) => {
      const event = message as DataEvent;
      if (event.type === 'ready') resolve();
      else if (event.type === 'failed') reject(new Error(event.error.code));
      else if (event.type === 'progress') watching.get(event.id)?.();
      else if (event.type === 'reply') {
        waiting.get(event.id)?.(event.reply);
        waiting.delete(event.id);
      }
    });
    child.on('exit', () => reject(new Error('the data process ended as it started')));
  });
  const post = (request: DataRequest) => {
    // One that was killed this moment answers nothing: its end is told by `exit`.
    if (child.connected) child.send(request, () => undefined);
  };
  return {
    pid: child.pid ?? 0,
    call(name, input, onProgress) {
      if (!child.connected) return Promise.resolve(null);
      last += 1;
      const id = String(last);
      if (onProgress) watching.set(id, onProgress);
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        post({ type: 'call', id, name, input });
      });
    },
    allow: (path) => post({ type: 'allow', path }),
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
    async close() {
      post({ type: 'close' });
      await gone;
    },
  };
}
