/**
 * The process that owns the database. Reads and edits are answered here at once; tasks run in a thread
 * with a connection of its own, so that grids go on answering while a workbook is imported.
 */
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { type DataFolder, openDataFolder } from '../db/data-folder.ts';
import { calls, isCallName } from '../shared/api.ts';
import { systemClock } from '../shared/clock.ts';
import { Refusal } from '../shared/errors.ts';
import { createDoor } from './answer.ts';
import { logError } from './log.ts';
import type { DataEvent, DataRequest } from './messages.ts';
import { parentPort } from './parent-port.ts';
import { createTaskThread } from './task-thread.ts';
import { createTurn } from './write-turn.ts';

const port = parentPort<DataRequest, DataEvent>();
const folder = process.argv[2] ?? '.';
const logFolder = join(folder, 'logs');

function open(): DataFolder | null {
  try {
    return openDataFolder(folder);
  } catch (error) {
    const report =
      error instanceof Refusal
        ? { code: error.code, params: error.params }
        : {
            code: 'unexpected' as const,
            params: {},
            reference: logError(logFolder, error, 'open'),
          };
    port.post({ type: 'failed', error: report });
    return null;
  }
}

function serve(data: DataFolder): void {
  const userName = userInfo().username;
  const inTurn = createTurn();
  const allowed = new Set<string>();
  const door = createDoor({
    database: data.database,
    file: data.file,
    device: data.device,
    clock: systemClock,
    userName,
    onChanged: (tables) => port.post({ type: 'changed', tables }),
    logError: (error, call) => logError(logFolder, error, call),
    mayOpen: (path) => allowed.has(path),
    inTurn,
  });
  const thread = createTaskThread({
    data: () => ({
      file: data.file,
      keyHex: data.key.toString('hex'),
      device: data.device,
      userName,
      logFolder,
      allowed: [...allowed],
    }),
    inTurn,
    post: (event) => port.post(event),
  });

  port.onMessage((request) => {
    switch (request.type) {
      case 'call':
        if (isCallName(request.name) && calls[request.name].kind === 'task') {
          thread.send(request);
        } else {
          void door.answer(request.name, request.input).then((reply) => {
            port.post({ type: 'reply', id: request.id, reply });
          });
        }
        break;
      case 'cancel':
        thread.send(request);
        break;
      case 'allow':
        allowed.add(request.path);
        thread.send(request);
        break;
      case 'close':
        void thread.stop().then(() => {
          data.close();
          process.exit(0);
        });
        break;
    }
  });
  port.post({ type: 'ready' });
}

const data = open();
if (data) serve(data);
// Without its window nobody can reach this process: let go of the folder.
process.on('disconnect', () => process.exit(0));
