import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { app, type ProtocolResponse, protocol, type Session } from 'electron';
import { isOwnPage, windowScheme } from './window-address.ts';
import { fileOf } from './window-file.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/**
 * Component libraries set styles on elements, hence 'unsafe-inline' for styles only. `sandbox` without its
 * `allow-modals`, `allow-popups`, `allow-downloads` and `allow-pointer-lock`: a page that was tampered with
 * prints nothing, opens nothing and saves nothing by itself.
 */
const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "webrtc 'block'",
  'sandbox allow-scripts allow-same-origin allow-forms',
].join('; ');

/**
 * No `cross-origin-opener-policy`: it parts a window from those that open it or that it opens, and there are none (no
 * window of ours may open another, and who makes them is no page). For it Chromium would throw away the process that
 * it had begun for the window, and begin another once the first answer is there.
 */
const headers = {
  'content-security-policy': contentPolicy,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
};
/** No port answers here: whatever slips past the other locks ends at a proxy that is not there. */
const deadProxy = 'socks5://127.0.0.1:9';

/** Must run before the program is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: windowScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/**
 * Serves the built window from our folder, and shuts every other way out of it.
 *
 * Not `protocol.handle`, though Electron calls this one old: its `Request` and `Response` make Node load all that `fetch`
 * could ever need (HTTP/2, TLS, WebSocket) before the first file can be answered, some fifty milliseconds of each start.
 */
export async function lockSession(session: Session): Promise<void> {
  const root = join(app.getAppPath(), 'out/renderer');
  session.protocol.registerBufferProtocol(windowScheme, ({ url }, answer) => {
    void serve(root, url).then(answer);
  });
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !mayLoad(details.url, details.resourceType) });
  });
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
  await session.setProxy({ proxyRules: deadProxy, proxyBypassRules: '<-loopback>' });
}

/** Our own files; small pictures and fonts that stand inside them; the developers' tools while there are any. */
function mayLoad(url: string, kind: string): boolean {
  if (url.startsWith('data:')) return kind !== 'mainFrame' && kind !== 'subFrame';
  return isOwnPage(url) || (!app.isPackaged && url.startsWith('devtools:'));
}

async function serve(root: string, url: string): Promise<ProtocolResponse> {
  const path = isOwnPage(url) ? fileOf(root, url) : null;
  const missing = { statusCode: 404, headers, data: Buffer.alloc(0) };
  if (path === null) return missing;
  try {
    const type = contentTypes[extname(path)] ?? 'application/octet-stream';
    return { data: await readFile(path), headers: { ...headers, 'content-type': type } };
  } catch {
    return missing;
  }
}
