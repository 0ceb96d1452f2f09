import { app, dialog } from 'electron';
import type { ShellEvent } from '../shared/shell-events.ts';

/** A window that dies again so soon would be loaded for ever: then it stays as it is. */
const shortestLifeMs = 10_000;

/**
 * Keeps in the log, under a number, whatever dies or fails without a call that waits for it, and tells the
 * windows. A window that died is loaded anew; the data process is started again by the relay.
 */
export function watchCrashes(
  logError: (error: unknown, place: string) => string,
  tellWindows: (event: ShellEvent) => void,
): void {
  let hadWindow = false;
  app.once('browser-window-created', () => {
    hadWindow = true;
  });
  const keep = (error: unknown, place: string): void => {
    const reference = logError(error, place);
    if (hadWindow) {
      tellWindows({ type: 'fault', error: { code: 'unexpected', params: {}, reference } });
      return;
    }
    // Before there is a window nothing else can tell, and a program that nobody sees must not stay behind.
    dialog.showErrorBox(
      'Тезкор штаб',
      `Дастур очилмади. Қайта очиб кўринг; такрорланса, администраторга шу рақамни айтинг: ${reference}`,
    );
    app.exit(1);
  };
  process.on('uncaughtException', (error) => keep(error, 'main'));
  process.on('unhandledRejection', (error) => keep(error, 'main'));

  let diedAt = 0;
  app.on('render-process-gone', (_event, contents, { reason }) => {
    if (reason === 'clean-exit') return;
    keep(new Error(`process ${reason}`), 'window');
    const isSoon = Date.now() - diedAt < shortestLifeMs;
    diedAt = Date.now();
    if (!isSoon && !contents.isDestroyed()) contents.reload();
  });
  app.on('child-process-gone', (_event, { type, reason }) => {
    if (reason !== 'clean-exit') keep(new Error(`process ${reason}`), `child:${type}`);
  });
}
