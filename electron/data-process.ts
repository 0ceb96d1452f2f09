/**
 * The process that owns the database. Reads and edits are answered here at once; tasks run in a thread
 * with a connection of its own, so that grids go on answering while a workbook is imported.
 */
import { join } from 'node:path';
import { type CallName, calls, isCallName } from '../shared/api.ts';
import { type ErrorReport, Refusal } from '../shared/errors.ts';
import type { Session } from '../shared/session.ts';
import { createThreadRunner } from './backups/thread-runner.ts';
import { createChosenPaths } from './chosen-paths.ts';
import { type Gate, openGate } from './gate.ts';
import { logError } from './log.ts';
import { machineClock } from './machine-clock.ts';
import type { CallRequest, DataEvent, DataRequest } from './messages.ts';
import { parentPort } from './parent-port.ts';
import { sessionOf } from './session/door-session.ts';
import { createTaskThread } from './task-thread.ts';
import { createTurn } from './write-turn.ts';

const port = parentPort<DataRequest, DataEvent>();
const folder = process.argv[2] ?? '.';
const logFolder = join(folder, 'logs');
const inTurn = createTurn();
const allowed = createChosenPaths();
let userId: string | null = null;
let gate: Gate | null = null;

const thread = createTaskThread({
  data() {
    const office = gate?.office;
    if (!office) throw new Refusal('signed-out');
    const { file, key, device } = office.data;
    return {
      file,
      keyHex: key.toString('hex'),
      device,
      session: sessionOf(office.user),
      logFolder,
      allowed: allowed.list(),
    };
  },
  inTurn,
  logError: (error, place) => logError(logFolder, error, place),
  backUpAhead: (kind) => void gate?.backups.ahead(kind),
  backUpBefore: async (kind) => gate?.backups.before(kind),
  post(event) {
    port.post(event);
    // A task met a page that cannot be read.
    if (event.type === 'reply' && !event.reply.ok && event.reply.error.code === 'database-damaged')
      void gate?.noteDamage();
  },
});

function onSession(session: Session): void {
  if (userId !== null && userId !== session.user?.id) {
    allowed.clear();
    thread.send({ type: 'forget-paths' });
  }
  userId = session.user?.id ?? null;
  // The thread has the key: without anybody there it ends.
  if (session.user === null) void thread.stop();
  else thread.send({ type: 'session', session: sessionOf(session.user) });
  port.post({ type: 'session', session });
}

async function open(): Promise<Gate | null> {
  try {
    return await openGate({
      folder,
      clock: machineClock,
      onChanged: (tables) => port.post({ type: 'changed', tables }),
      onSession,
      logError: (error, call) => logError(logFolder, error, call),
      mayOpen: (path) => allowed.has(path),
      inTurn,
      backupRunner: createThreadRunner(inTurn),
      stopThreads: () => thread.stop(),
    });
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

/** Tasks that wait for the gate, which may first compare a password; whoever cancels takes theirs out. */
const admitting = new Set<string>();

async function startTask(opened: Gate, request: CallRequest, name: CallName): Promise<void> {
  const { id } = request;
  admitting.add(id);
  const admitted = await opened.admit(name, request.input);
  const error: ErrorReport | null = admitted.ok
    ? admitting.delete(id)
      ? null
      : { code: 'cancelled', params: {} }
    : admitted.error;
  admitting.delete(id);
  if (error) port.post({ type: 'reply', id, reply: { ok: false, error } });
  else thread.send({ ...request, ...admitted });
}

function serve(opened: Gate): void {
  port.onMessage((request) => {
    switch (request.type) {
      case 'call':
        if (isCallName(request.name) && calls[request.name].kind === 'task') {
          void startTask(opened, request, request.name);
        } else {
          void opened.answer(request.name, request.input).then((reply) => {
            port.post({ type: 'reply', id: request.id, reply });
          });
        }
        break;
      case 'cancel':
        admitting.delete(request.id);
        thread.send(request);
        break;
      case 'allow':
        allowed.add(request.path);
        thread.send(request);
        break;
      case 'session':
      case 'forget-paths':
        break;
      case 'close':
        void thread
          .stop()
          .then(() => opened.close())
          .finally(() => process.exit(0));
        break;
    }
  });
  port.post({ type: 'ready' });
}

// What nobody foresaw leaves a number behind; the main process starts this one anew.
process.on('uncaughtException', (error) => {
  logError(logFolder, error, 'data-process');
  process.exit(1);
});
/** How often it is looked whether the daily backup is due, or a stick is there again. */
const lookEveryMs = 60_000;

gate = await open();
if (gate) serve(gate);
setInterval(() => {
  void gate?.backups.tick().catch((error) => logError(logFolder, error, 'backups'));
}, lookEveryMs);
// Without its window nobody can reach this process: let go of the folder.
process.on('disconnect', () => process.exit(0));
