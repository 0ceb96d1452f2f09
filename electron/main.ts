/** The main process: windows, pickers, printers, and the relay to the data process. No SQL, no spreadsheets. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { app, BrowserWindow, Menu, session } from 'electron';
import type { ShellEvent } from '../shared/shell-events.ts';
import { createChosenPaths } from './chosen-paths.ts';
import { watchCrashes } from './crashes.ts';
import { createLeaving } from './leaving.ts';
import { logError } from './log.ts';
import { createOneAtATime } from './one-at-a-time.ts';
import { lockSession, registerScheme } from './protocol.ts';
import { createRelay, type Relay } from './relay.ts';
import { argument, forbiddenArgument, withDataFolder } from './start-arguments.ts';
import { lockWithSystem } from './system-lock.ts';
import { lockNavigation, openMainWindow } from './window.ts';
import { createFaultBook } from './window-faults.ts';
import { createTurn } from './write-turn.ts';

if (app.isPackaged && forbiddenArgument(process.argv.slice(1)) !== null) app.exit(2);

const folder = resolve(
  argument('--data') ?? process.env['TEZKOR_DATA'] ?? join(app.getPath('appData'), 'TezkorShtab'),
);
// Chromium's own files lie in the data folder, so that a lock, and one window, belongs to each headquarters.
app.setPath('userData', join(folder, 'window'));
// Without a graphics card (a server, an invisible screen) Chromium's GPU process dies as it starts, and one
// window in ten then waits for it for ever: measured, none in 45 with this switch.
if (process.platform === 'linux' && !existsSync('/dev/dri'))
  app.commandLine.appendSwitch('disable-gpu');
// Megabytes for young objects from the beginning: with V8's usual one the window stops some ten times to collect them
// before its first row, and takes as much in the end all the same. And every function compiled with its file: V8 keeps
// for the next start only what is compiled by then, so the three thousand that draw the window were compiled each time.
app.commandLine.appendSwitch('js-flags', '--min-semi-space-size=16 --no-lazy');
registerScheme();
lockNavigation();
Menu.setApplicationMenu(null);

function tellWindows(event: ShellEvent): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send('event', event);
}

const keepError = (error: unknown, place: string) => logError(join(folder, 'logs'), error, place);

function start(): void {
  watchCrashes(keepError, tellWindows);
  let mainWindow: BrowserWindow | null = null;
  const saved = createChosenPaths();
  const oneDialog = createOneAtATime();
  const printTurn = createTurn();
  const keepFault = createFaultBook({
    isFile: (name) => existsSync(join(app.getAppPath(), 'out/renderer', name)),
    keep: keepError,
    now: Date.now,
  });
  const leaving = createLeaving(() => {
    if (!mainWindow || mainWindow.isDestroyed() || mainWindow.webContents.isCrashed()) return false;
    mainWindow.webContents.send('event', { type: 'flush' } satisfies ShellEvent);
    return true;
  });

  function relaunchWith(other: string): void {
    app.relaunch({ args: withDataFolder(process.argv.slice(1), other) });
    app.quit();
  }

  app.on('second-instance', () => {
    if (mainWindow?.isMinimized()) mainWindow.restore();
    mainWindow?.show();
    mainWindow?.focus();
  });

  // Before Electron is ready: the database opens while the window is still being made.
  const relay: Relay = createRelay({
    folder,
    tellWindows,
    logError: keepError,
    onUserChanged: () => saved.clear(),
    shellContext: (event) => ({
      window:
        BrowserWindow.fromWebContents(event.sender) ?? openMainWindow(argument('--page') ?? ''),
      contentsId: event.sender.id,
      folder,
      allow: (path) => relay.allow(path),
      cancel: (id) => relay.cancel(id),
      saved,
      oneDialog,
      printTurn,
      relaunchWith,
      keepFault,
      flushed: leaving.flushed,
    }),
  });

  void app.whenReady().then(() => {
    void lockSession(session.defaultSession);
    lockWithSystem(relay, tellWindows);
    mainWindow = openMainWindow(argument('--page') ?? '');
    mainWindow.once('show', () => {
      // To whoever started the program from its sources and waits for that.
      process.send?.('open');
      if (process.argv.includes('--exit-after-ready')) app.quit();
    });
    let isClosed = false;
    // The main window going takes hidden printing windows with it; it goes last, when all is written.
    mainWindow.on('close', (event) => {
      if (isClosed) return;
      event.preventDefault();
      app.quit();
    });
    let isLeaving = false;
    app.on('before-quit', (event) => {
      if (isClosed) return;
      event.preventDefault();
      if (isLeaving) return;
      isLeaving = true;
      void leaving
        .flush()
        .then(() => relay.close())
        .then(() => {
          isClosed = true;
          app.quit();
        });
    });
  });
}

if (app.requestSingleInstanceLock()) start();
else app.quit();
