/** The task thread of the program itself, so that long work is measured where it is done. */
import type { Gate } from '../../electron/gate.ts';
import { sessionOf } from '../../electron/session/door-session.ts';
import type { OpenOffice } from '../../electron/session/hands.ts';
import { createTaskThread } from '../../electron/task-thread.ts';
import type { InTurn } from '../../electron/write-turn.ts';
import type { CallName, Given, Output } from '../../shared/api.ts';
import type { Reply } from '../../shared/errors.ts';

export interface BenchThread {
  call<Name extends CallName>(name: Name, input: Given<Name>): Promise<Output<Name>>;
  close(): Promise<void>;
}

/** @param allowed paths that the tasks may open */
export function startTaskThread(
  office: OpenOffice,
  gate: Gate,
  inTurn: InTurn,
  allowed: readonly string[],
): BenchThread {
  const { data, user } = office;
  const waiting = new Map<string, (reply: Reply) => void>();
  const thread = createTaskThread({
    data: () => ({
      file: data.file,
      keyHex: data.key.toString('hex'),
      device: data.device,
      session: sessionOf(user),
      logFolder: data.folder,
      allowed,
    }),
    inTurn,
    backUpAhead: (kind) => void gate.backups.ahead(kind),
    backUpBefore: (kind) => gate.backups.before(kind),
    post: (event) => event.type === 'reply' && waiting.get(event.id)?.(event.reply),
    logError: (error) => {
      throw error;
    },
  });
  return {
    async call(name, input) {
      const id = String(waiting.size);
      const reply = await new Promise<Reply>((resolve) => {
        waiting.set(id, resolve);
        thread.send({ type: 'call', id, name, input });
      });
      if (!reply.ok) throw new Error(`${name}: ${reply.error.code}`);
      return reply.output as Output<typeof name>;
    },
    close: () => thread.stop(),
  };
}
