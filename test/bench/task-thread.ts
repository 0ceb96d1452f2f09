/** The task thread of the program itself, so that long work is measured where it is done. */
import { Worker } from 'node:worker_threads';
import type { DataFolder } from '../../db/data-folder.ts';
import type { DataEvent, DataRequest, TurnGranted, TurnRequest } from '../../electron/messages.ts';
import type { CallName, Given, Output } from '../../shared/api.ts';
import type { Reply } from '../../shared/errors.ts';

export interface TaskThread {
  call<Name extends CallName>(name: Name, input: Given<Name>): Promise<Output<Name>>;
  close(): Promise<unknown>;
}

/** @param allowed paths that the tasks may open */
export function startTaskThread(data: DataFolder, allowed: readonly string[]): TaskThread {
  const { file, key, device, folder } = data;
  const keyHex = key.toString('hex');
  const worker = new Worker(new URL('../../electron/task-worker.ts', import.meta.url), {
    workerData: { file, keyHex, device, userName: 'bench', logFolder: folder, allowed },
    // As electron/task-thread.ts starts it.
    resourceLimits: { maxYoungGenerationSizeMb: 192 },
  });
  const waiting = new Map<string, (reply: Reply) => void>();
  const post = (message: DataRequest | TurnGranted) => worker.postMessage(message);
  worker.on('message', (message: DataEvent | TurnRequest) => {
    if (message.type === 'turn-wanted') post({ type: 'turn', turn: message.turn });
    if (message.type === 'reply') waiting.get(message.id)?.(message.reply);
  });
  return {
    async call(name, input) {
      const id = String(waiting.size);
      const reply = await new Promise<Reply>((resolve) => {
        waiting.set(id, resolve);
        post({ type: 'call', id, name, input });
      });
      if (!reply.ok) throw new Error(`${name}: ${reply.error.code}`);
      return reply.output as Output<typeof name>;
    },
    close: () => worker.terminate(),
  };
}
