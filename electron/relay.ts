import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { callFacts } from '../shared/call-facts.ts';
import { type ErrorReport, Refusal, type Reply } from '../shared/errors.ts';
import type { ShellEvent } from '../shared/shell-events.ts';
import { type DataPort, startDataProcess } from './data-port.ts';
import { isBearable } from './message-size.ts';
import type { ShellContext } from './shell-handlers.ts';
import { isOwnPage } from './window-address.ts';

export interface Relay {
  /** Lets a path that a dialog chose be opened by later calls. */
  allow(path: string): void;
  cancel(id: string): void;
  /** Makes a call to the data process for the main process itself. */
  ask(name: string, input: unknown): Promise<Reply>;
  close(): Promise<void>;
}

interface RelayOptions {
  readonly folder: string;
  readonly tellWindows: (event: ShellEvent) => void;
  readonly shellContext: (event: IpcMainInvokeEvent) => ShellContext;
  /** Keeps an unexpected error and answers its reference number. */
  readonly logError: (error: unknown, place: string) => string;
  /** Somebody else sits at the program now, or nobody. */
  readonly onUserChanged: () => void;
}

/** Calls of one window that may wait for their answers; an honest screen makes some ten at once. */
const mostWaiting = 500;
/** A data process that dies sooner may do so again when it is asked the same. */
const shortLifeMs = 2000;
const mostShortLives = 3;

/** Passes calls from windows to the data process and what it announces back; starts it again should it die. */
export function createRelay(options: RelayOptions): Relay {
  const { folder, tellWindows, shellContext, logError, onUserChanged } = options;
  const waiting = new Map<string, (reply: Reply) => void>();
  let failure: ErrorReport | null = null;
  let isClosing = false;
  let closed: () => void = () => undefined;
  let ready = createGate();
  let shortLives = 0;
  let port = start();
  let lastOwn = 0;
  let userId: string | null = null;
  const waitingOf = new Map<number, number>();

  function start(): DataPort {
    const started = startDataProcess(folder);
    const startedAt = Date.now();
    let wasReady = false;
    started.onEvent((event) => {
      if (event.type === 'reply') {
        waiting.get(event.id)?.(event.reply);
        waiting.delete(event.id);
      } else if (event.type === 'failed') {
        failure = event.error;
        ready.open();
      } else if (event.type === 'ready') {
        failure = null;
        wasReady = true;
        ready.open();
        tellWindows({ type: 'data-process', state: 'running' });
      } else if (event.type === 'progress') {
        // The window knows its call by the id it gave, without the number that `send` was told.
        tellWindows({ ...event, id: event.id.slice(event.id.indexOf(':') + 1) });
      } else {
        if (event.type === 'session') {
          const next = event.session.user?.id ?? null;
          if (userId !== null && userId !== next) onUserChanged();
          userId = next;
        }
        tellWindows(event);
      }
    });
    started.onExit(() => {
      const error: ErrorReport = failure ?? { code: 'data-process-stopped', params: {} };
      for (const reply of waiting.values()) reply({ ok: false, error });
      waiting.clear();
      if (isClosing) return closed();
      tellWindows({ type: 'data-process', state: 'stopped' });
      if (failure) return;
      // One that dies as it starts, or soon and again and again, would be started for ever: then the window tells instead.
      shortLives = Date.now() - startedAt < shortLifeMs ? shortLives + 1 : 0;
      if (shortLives > (wasReady ? mostShortLives : 0)) {
        failure = error;
        ready.open();
        return;
      }
      ready = createGate();
      port = start();
    });
    return started;
  }

  async function send(id: string, name: string, input: unknown): Promise<Reply> {
    await ready.opened;
    if (failure) return { ok: false, error: failure };
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      port.post({ type: 'call', id, name, input });
    });
  }

  async function answerShell(
    event: IpcMainInvokeEvent,
    name: string,
    input: unknown,
  ): Promise<Reply> {
    try {
      // Loaded with the first such call, which comes after the window is up.
      const { shellHandlers } = await import('./shell-handlers.ts');
      return { ok: true, output: await shellHandlers(name, input, shellContext(event)) };
    } catch (error) {
      if (error instanceof Refusal)
        return { ok: false, error: { code: error.code, params: error.params } };
      return unexpected(error, name);
    }
  }

  function unexpected(error: unknown, place: string): Reply {
    const reference = logError(error, place);
    return { ok: false, error: { code: 'unexpected', params: {}, reference } };
  }

  async function answer(event: IpcMainInvokeEvent, request: CallRequest): Promise<Reply> {
    const { name, input, id } = request;
    if (callFacts[name].kind === 'shell') return answerShell(event, name, input);
    return send(`${event.sender.id}:${id}`, name, input);
  }

  ipcMain.handle('call', async (event, message: unknown): Promise<Reply> => {
    const request = readRequest(message);
    if (!isOurs(event) || request === null)
      return { ok: false, error: { code: 'call-unknown', params: { name: namedIn(message) } } };
    if (!isBearable(request.input))
      return { ok: false, error: { code: 'bad-input', params: { field: '' } } };
    const sender = event.sender.id;
    const waitingNow = waitingOf.get(sender) ?? 0;
    if (waitingNow >= mostWaiting) return { ok: false, error: { code: 'too-busy', params: {} } };
    waitingOf.set(sender, waitingNow + 1);
    try {
      return await answer(event, request);
    } catch (error) {
      return unexpected(error, request.name);
    } finally {
      const left = (waitingOf.get(sender) ?? 1) - 1;
      if (left > 0) waitingOf.set(sender, left);
      else waitingOf.delete(sender);
    }
  });

  return {
    allow: (path) => port.post({ type: 'allow', path }),
    cancel: (id) => port.post({ type: 'cancel', id }),
    ask: (name, input) => {
      lastOwn += 1;
      return send(`main:${lastOwn}`, name, input);
    },
    close() {
      isClosing = true;
      return new Promise<void>((resolve) => {
        closed = resolve;
        port.post({ type: 'close' });
        // A process that hangs must not keep the program from ending; SQLite's journal keeps what was committed.
        setTimeout(() => {
          port.kill();
          resolve();
        }, 5000).unref();
      });
    },
  };
}

interface CallRequest {
  readonly name: keyof typeof callFacts;
  readonly id: string;
  readonly input: unknown;
}

/** The page of a window of ours itself: no frame inside it, no page that got in there somehow. */
function isOurs({ senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && isOwnPage(senderFrame.url) && senderFrame.parent === null;
}

function readRequest(message: unknown): CallRequest | null {
  if (typeof message !== 'object' || message === null) return null;
  const { name, id, input } = message as Record<string, unknown>;
  if (typeof name !== 'string' || !isKnown(name)) return null;
  return typeof id === 'string' && id.length <= 100 ? { name, id, input } : null;
}

function namedIn(message: unknown): string {
  const name = (message as { name?: unknown } | null)?.name;
  return typeof name === 'string' ? name.slice(0, 100) : '';
}

function isKnown(name: string): name is keyof typeof callFacts {
  return Object.hasOwn(callFacts, name);
}

/** A promise that is kept from outside. */
function createGate(): { readonly opened: Promise<void>; open(): void } {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}
