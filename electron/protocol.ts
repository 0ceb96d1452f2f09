import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { app, protocol, type Session } from 'electron';
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

const headers = {
  'content-security-policy': contentPolicy,
  'cross-origin-opener-policy': 'same-origin',
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

/** Serves the built window from our folder, and shuts every other way out of it. */
export async function lockSession(session: Session): Promise<void> {
  const root = join(app.getAppPath(), 'out/renderer');
  session.protocol.handle(windowScheme, (request) => serve(root, request));
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

async function serve(root: string, request: Request): Promise<Response> {
  const path = isOwnPage(request.url) ? fileOf(root, request.url) : null;
  if (path === null) return new Response('', { status: 404, headers });
  try {
    const type = contentTypes[extname(path)] ?? 'application/octet-stream';
    const body = new Uint8Array(await readFile(path));
    return new Response(body, { headers: { ...headers, 'content-type': type } });
  } catch {
    return new Response('', { status: 404, headers });
  }
}
