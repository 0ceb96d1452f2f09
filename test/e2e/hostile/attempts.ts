/**
 * What a page that was tampered with might try. Each is run inside the window as it stands and answers
 * 'denied', or what it got: written as text, so that nothing of the test reaches into the page.
 * `outside` has the addresses of a witness and of a file on this disk.
 */
export interface Outside {
  readonly http: string;
  readonly ws: string;
  readonly stun: string;
  readonly file: string;
}

/** The body of an async function; a thrown error, too, is a denial. */
export type Attempt = readonly [name: string, body: string];

/** Talking to somebody. */
export const network: readonly Attempt[] = [
  ['fetch', `return (await fetch(outside.http + '/fetch', { mode: 'no-cors' })).type`],
  ['fetch of a file', 'return await (await fetch(outside.file)).text()'],
  [
    'XMLHttpRequest',
    `return await new Promise((done) => { const x = new XMLHttpRequest(); x.onload = () => done('loaded');
      x.onerror = () => done('denied'); x.open('GET', outside.http + '/xhr'); x.send(); })`,
  ],
  [
    'WebSocket',
    `return await new Promise((done) => { const s = new WebSocket(outside.ws + '/ws');
      s.onopen = () => done('open'); s.onerror = () => done('denied'); })`,
  ],
  [
    'EventSource',
    `return await new Promise((done) => { const s = new EventSource(outside.http + '/events');
      s.onopen = () => done('open'); s.onerror = () => { s.close(); done('denied'); }; })`,
  ],
  ['sendBeacon', `navigator.sendBeacon(outside.http + '/beacon', 'x'); return 'denied'`],
  [
    'WebRTC',
    `const peer = new RTCPeerConnection({ iceServers: [{ urls: outside.stun }] });
      const found = [];
      peer.onicecandidate = ({ candidate }) => candidate && found.push(candidate.candidate);
      peer.createDataChannel('x');
      await peer.setLocalDescription(await peer.createOffer());
      await new Promise((done) => { peer.onicegatheringstatechange = () =>
        peer.iceGatheringState === 'complete' && done(); setTimeout(done, 3000); });
      peer.close();
      return found.some((one) => / srflx | 127\\.0\\.0\\.1 /.test(one)) ? found.join() : 'denied'`,
  ],
  [
    'WebTransport',
    `const t = new WebTransport(outside.http.replace('http:', 'https:')); await t.ready; return 'open'`,
  ],
  ...['img', 'script', 'audio', 'video', 'embed', 'iframe', 'source', 'track', 'input'].map(
    (tag): Attempt => [
      `<${tag}> from outside`,
      `return await new Promise((done) => { const e = document.createElement('${tag}');
        if (e instanceof HTMLInputElement) e.type = 'image';
        e.onerror = () => done('denied'); e.onload = () => done(e instanceof HTMLIFrameElement ? frame(e) : 'loaded');
        const frame = (f) => { try { return f.contentDocument?.title === 'outside' ? 'loaded' : 'denied'; } catch { return 'denied'; } };
        e.src = outside.http + '/${tag}'; document.body.append(e); setTimeout(() => done('denied'), 1500); })`,
    ],
  ),
  ...[
    'stylesheet',
    'preload',
    'prefetch',
    'preconnect',
    'dns-prefetch',
    'manifest',
    'icon',
    'modulepreload',
  ].map(
    (rel): Attempt => [
      `<link rel=${rel}>`,
      `return await new Promise((done) => { const e = document.createElement('link'); e.rel = '${rel}'; e.as = 'script';
        e.onerror = () => done('denied'); e.onload = () => done('loaded');
        e.href = outside.http + '/${rel}'; document.head.append(e); setTimeout(() => done('denied'), 800); })`,
    ],
  ),
  [
    'a style that fetches',
    `const e = document.createElement('style'); e.textContent = 'body { background: url(' + outside.http + '/css) }';
      document.head.append(e); await new Promise((done) => setTimeout(done, 500)); e.remove(); return 'denied'`,
  ],
  [
    '<a ping>',
    `const a = document.createElement('a'); a.href = '#/'; a.ping = outside.http + '/ping'; document.body.append(a); a.click(); return 'denied'`,
  ],
];

/** Running what did not come with the program. */
export const code: readonly Attempt[] = [
  ['eval', `return String((0, eval)('1 + 1'))`],
  ['new Function', `return String(new Function('return 1')())`],
  [
    'setTimeout of a text',
    `window.ran = false; setTimeout('window.ran = true', 0); await new Promise((d) => setTimeout(d, 200)); return window.ran ? 'ran' : 'denied'`,
  ],
  [
    'WebAssembly',
    `await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])); return 'compiled'`,
  ],
  [
    'an inline script',
    `const e = document.createElement('script'); e.textContent = 'window.inline = 1'; document.body.append(e); return window.inline ? 'ran' : 'denied'`,
  ],
  [
    'an inline handler',
    `const e = document.createElement('div'); e.setAttribute('onclick', 'window.handled = 1'); document.body.append(e); e.click(); return window.handled ? 'ran' : 'denied'`,
  ],
  [
    'a script from a blob',
    `await import(URL.createObjectURL(new Blob(['export default 1'], { type: 'text/javascript' }))); return 'ran'`,
  ],
  ['a script from data:', `await import('data:text/javascript,export default 1'); return 'ran'`],
  ...['Worker', 'SharedWorker'].map(
    (kind): Attempt => [
      `a ${kind} from a blob`,
      `return await new Promise((done) => { const w = new ${kind}(URL.createObjectURL(new Blob(['postMessage(1); onconnect = (e) => e.ports[0].postMessage(1)'])));
      (w.port ?? w).onmessage = () => done('ran'); w.onerror = () => done('denied'); setTimeout(() => done('denied'), 1500); })`,
    ],
  ),
  ['a service worker', `await navigator.serviceWorker.register('/worker.js'); return 'registered'`],
  [
    'Node',
    `return typeof require === 'undefined' && typeof process === 'undefined' && typeof module === 'undefined' && typeof Buffer === 'undefined' ? 'denied' : 'there'`,
  ],
  [
    'the world of the preload',
    `const f = window.shtab.call; return f.constructor('return typeof require')()`,
  ],
];

/** Leaving the page, opening others, asking the person for something, saving. */
export const ways: readonly Attempt[] = [
  ['window.open', `return window.open(outside.http) === null ? 'denied' : 'opened'`],
  [
    'window.open of our own page',
    `return window.open('/index.html') === null ? 'denied' : 'opened'`,
  ],
  [
    'target=_blank',
    `const a = document.createElement('a'); a.href = outside.http; a.target = '_blank'; document.body.append(a); a.click(); return 'denied'`,
  ],
  ...[
    'outside.http',
    'outside.file',
    `'data:text/html,<title>outside</title>'`,
    `'javascript:document.title="outside"'`,
    `'shtab://other/index.html'`,
    `'shtab://window/assets/'`,
    `'mailto:a@b'`,
    `'tel:1'`,
    `'ms-settings:'`,
  ].flatMap((to): Attempt[] => [
    [
      `location = ${to}`,
      `location.href = ${to}; await new Promise((d) => setTimeout(d, 300)); return document.title === 'outside' ? 'went' : 'denied'`,
    ],
    [
      `a link to ${to}`,
      `const a = document.createElement('a'); a.href = ${to}; document.body.append(a); a.click(); await new Promise((d) => setTimeout(d, 200)); return 'denied'`,
    ],
  ]),
  [
    'a form',
    `const f = document.createElement('form'); f.action = outside.http; f.method = 'post'; document.body.append(f); f.submit(); await new Promise((d) => setTimeout(d, 300)); return 'denied'`,
  ],
  [
    'meta refresh',
    `const m = document.createElement('meta'); m.httpEquiv = 'refresh'; m.content = '0;url=' + outside.http; document.head.append(m); await new Promise((d) => setTimeout(d, 400)); m.remove(); return 'denied'`,
  ],
  [
    'a frame of our own page',
    `return await new Promise((done) => { const f = document.createElement('iframe'); f.src = '/index.html'; f.onload = () => { let bridge; try { bridge = f.contentWindow.shtab; } catch {} done(bridge ? 'bridge' : 'denied'); }; document.body.append(f); setTimeout(() => done('denied'), 1500); })`,
  ],
  [
    'an empty frame',
    `const f = document.createElement('iframe'); document.body.append(f); return f.contentWindow.shtab ? 'bridge' : 'denied'`,
  ],
  [
    'srcdoc',
    `const f = document.createElement('iframe'); f.srcdoc = '<script>parent.ran = 1</script>'; document.body.append(f); await new Promise((d) => setTimeout(d, 500)); return window.ran === 1 ? 'ran' : 'denied'`,
  ],
  [
    'webview',
    `const w = document.createElement('webview'); w.setAttribute('src', outside.http); document.body.append(w); await new Promise((d) => setTimeout(d, 500)); return typeof w.getURL === 'function' ? 'there' : 'denied'`,
  ],
  [
    'a base address',
    `const b = document.createElement('base'); b.href = outside.http; document.head.append(b); const at = document.baseURI; b.remove(); return at.startsWith('shtab:') ? 'denied' : at`,
  ],
  [
    '<a download> of a blob',
    `const a = document.createElement('a'); a.href = URL.createObjectURL(new Blob(['secret'])); a.download = 'secret.txt'; document.body.append(a); a.click(); return 'denied'`,
  ],
  [
    '<a download> of our own file',
    `const a = document.createElement('a'); a.href = '/index.html'; a.download = 'page.html'; document.body.append(a); a.click(); return 'denied'`,
  ],
  ['print', `window.print(); return 'denied'`],
  [
    'a false dialog',
    `return prompt('Парол?') === null && confirm('?') === false ? 'denied' : 'asked'`,
  ],
  ['history', `history.pushState(null, '', outside.http); return 'went'`],
];

/** Asking for the machine. */
export const permissions: readonly Attempt[] = [
  ...[
    'geolocation',
    'notifications',
    'camera',
    'microphone',
    'midi',
    'clipboard-read',
    'clipboard-write',
    'persistent-storage',
    'background-sync',
    'storage-access',
    'screen-wake-lock',
    'accelerometer',
    'gyroscope',
    'magnetometer',
    'window-management',
    'local-fonts',
    'idle-detection',
    'payment-handler',
    'nfc',
  ].map(
    (name): Attempt => [
      `the permission ${name}`,
      `return (await navigator.permissions.query({ name: '${name}' })).state === 'granted' ? 'granted' : 'denied'`,
    ],
  ),
  [
    'geolocation',
    `return await new Promise((done) => navigator.geolocation.getCurrentPosition(() => done('found'), () => done('denied')))`,
  ],
  ['the camera', `await navigator.mediaDevices.getUserMedia({ video: true }); return 'seen'`],
  ['the microphone', `await navigator.mediaDevices.getUserMedia({ audio: true }); return 'heard'`],
  ['the screen', `await navigator.mediaDevices.getDisplayMedia({ video: true }); return 'seen'`],
  [
    'notifications',
    `return (await Notification.requestPermission()) === 'granted' ? 'granted' : 'denied'`,
  ],
  ['reading the clipboard', `return await navigator.clipboard.readText()`],
  ['USB', `await navigator.usb.requestDevice({ filters: [] }); return 'got'`],
  [
    'HID',
    `return (await navigator.hid.requestDevice({ filters: [] })).length > 0 ? 'got' : 'denied'`,
  ],
  ['serial ports', `await navigator.serial.requestPort(); return 'got'`],
  [
    'Bluetooth',
    `await navigator.bluetooth.requestDevice({ acceptAllDevices: true }); return 'got'`,
  ],
  ['MIDI', `await navigator.requestMIDIAccess({ sysex: true }); return 'got'`],
  [
    'the pointer',
    `await document.body.requestPointerLock(); return document.pointerLockElement ? 'locked' : 'denied'`,
  ],
  [
    'the whole screen',
    `await document.documentElement.requestFullscreen(); return document.fullscreenElement ? 'full' : 'denied'`,
  ],
  ['picking a file', `await window.showOpenFilePicker(); return 'picked'`],
  ['picking a folder', `await window.showDirectoryPicker(); return 'picked'`],
  ['picking where to save', `await window.showSaveFilePicker(); return 'picked'`],
  [
    'idle detection',
    `return (await IdleDetector.requestPermission()) === 'granted' ? 'granted' : 'denied'`,
  ],
  ['local fonts', `return (await window.queryLocalFonts()).length > 0 ? 'listed' : 'denied'`],
  ['the wake lock', `await navigator.wakeLock.request('screen'); return 'held'`],
  [
    'a protocol of its own',
    `navigator.registerProtocolHandler('web+x', location.origin + '/?%s'); return 'denied'`,
  ],
];
