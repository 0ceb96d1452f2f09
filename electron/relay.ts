import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { type CallFacts, callFacts } from '../shared/call-facts.ts';
import { type ErrorReport, Refusal, type Reply } from '../shared/errors.ts';
import type { ShellEvent } from '../shared/shell-events.ts';
import { type DataPort, startDataProcess } from './data-port.ts';
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
}

/** Passes calls from windows to the data process and what it announces back; starts it again should it die. */
export function createRelay({ folder, tellWindows, shellContext }: RelayOptions): Relay {
  const waiting = new Map<string, (reply: Reply) => void>();
  let failure: ErrorReport | null = null;
  let isClosing = false;
  let closed: () => void = () => undefined;
  let ready = createGate();
  let port = start();
  let lastOwn = 0;

  function start(): DataPort {
    const started = startDataProcess(folder);
    const startedAt = Date.now();
    started.onEvent((event) => {
      if (event.type === 'reply') {
        waiting.get(event.id)?.(event.reply);
        waiting.delete(event.id);
      } else if (event.type === 'failed') {
        failure = event.error;
        ready.open();
      } else if (event.type === 'ready') {
        failure = null;
        ready.open();
        tellWindows({ type: 'data-process', state: 'running' });
      } else if (event.type === 'progress') {
        // The window knows its call by the id it gave, without the number that `send` was told.
        tellWindows({ ...event, id: event.id.slice(event.id.indexOf(':') + 1) });
      } else {
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
      // A process that dies as it starts would be started for ever: then the window tells instead.
      if (Date.now() - startedAt < 2000) {
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
      return { ok: false, error: { code: 'unexpected', params: {} } };
    }
  }

  ipcMain.handle('call', async (event, message: unknown): Promise<Reply> => {
    const request = message as { name?: unknown; input?: unknown; id?: unknown } | null;
    const { name, input, id } = request ?? {};
    const isOurs =
      event.senderFrame !== null &&
      isOwnPage(event.senderFrame.url) &&
      event.senderFrame.parent === null;
    const facts = typeof name === 'string' ? factsOf(name) : null;
    if (!isOurs || typeof name !== 'string' || typeof id !== 'string' || !facts) {
      return {
        ok: false,
        error: { code: 'call-unknown', params: { name: String(name).slice(0, 100) } },
      };
    }
    if (facts.kind === 'shell') return answerShell(event, name, input);
    return send(`${event.sender.id}:${id}`, name, input);
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

/** Null for a name that the contract does not hold. */
function factsOf(name: string): CallFacts | null {
  return Object.hasOwn(callFacts, name) ? callFacts[name as keyof typeof callFacts] : null;
}

/** A promise that is kept from outside. */
function createGate(): { readonly opened: Promise<void>; open(): void } {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}
