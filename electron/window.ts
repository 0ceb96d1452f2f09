import { join } from 'node:path';
import { app, BrowserWindow, type WebPreferences } from 'electron';
import { isOwnIndex, pageAddress } from './window-address.ts';

/** The same locks for every window, the hidden ones that print included. */
export function lockedPreferences(): WebPreferences {
  return {
    preload: join(app.getAppPath(), 'out/preload/preload.cjs'),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    devTools: !app.isPackaged,
    spellcheck: false,
  };
}

/** @param page address within the window to begin with, such as '/families' */
export function openMainWindow(page: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    title: 'Tezkor Shtab',
    backgroundColor: '#f4f6f8',
    autoHideMenuBar: true,
    webPreferences: lockedPreferences(),
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(pageAddress(page));
  return window;
}

/** No window of ours leaves its page, holds frames, or opens others. */
export function lockNavigation(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-frame-navigate', (event) => {
      if (!event.isMainFrame || !isOwnIndex(event.url)) event.preventDefault();
    });
    // Chromium asks nobody before it goes to about:blank.
    contents.on('did-navigate', (_navigated, url) => {
      if (!isOwnIndex(url) && !url.startsWith('devtools:'))
        contents.loadURL(pageAddress()).catch(() => undefined);
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    // Without a proxy that answers, and with this, no packet leaves for whoever a page would talk to.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
}
