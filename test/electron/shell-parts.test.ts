import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createChosenPaths } from '../../electron/chosen-paths.ts';
import { isBearable } from '../../electron/message-size.ts';
import { createOneAtATime } from '../../electron/one-at-a-time.ts';
import { argument, forbiddenArgument, withDataFolder } from '../../electron/start-arguments.ts';
import { fileOf } from '../../electron/window-file.ts';

describe('what a window may send', () => {
  const deep = (depth: number): unknown => (depth === 0 ? 1 : [deep(depth - 1)]);
  it.each([
    ['a request of a grid', { sort: [{ column: 'name' }], search: 'а', limit: 50 }],
    ['a pasted range', { rows: Array.from({ length: 5000 }, () => Array(40).fill('матн')) }],
    ['nothing', undefined],
  ])('%s passes', (_name, value) => expect(isBearable(value)).toBe(true));

  it.each([
    ['too deep', deep(150)],
    ['too long', { id: 'x'.repeat(30_000_000) }],
    ['too many values', Array(600_000).fill(0)],
    ['too many names', Object.fromEntries(Array.from({ length: 600_000 }, (_, n) => [n, 0]))],
    ['bytes', new Uint8Array(3)],
    ['a map', new Map()],
    ['a day of JavaScript', { day: new Date() }],
    ['a big number', 5n],
  ])('%s does not', (_name, value) => expect(isBearable(value)).toBe(false));
});

describe('files that a dialog chose', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'shtab-chosen-'));
    writeFileSync(join(folder, 'secret'), '');
    writeFileSync(join(folder, 'book.xlsx'), '');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are open, and no other', () => {
    const chosen = createChosenPaths();
    chosen.add(join(folder, 'book.xlsx'));
    expect(chosen.has(join(folder, 'book.xlsx'))).toBe(true);
    for (const other of ['secret', '../book.xlsx', 'x/../book.xlsx', 'book.xlsx\0'])
      expect(chosen.has(`${folder}/${other}`)).toBe(false);
    chosen.clear();
    expect(chosen.has(join(folder, 'book.xlsx'))).toBe(false);
  });

  it('that are not there yet may be written, but not through a link put in their place', () => {
    const chosen = createChosenPaths();
    const path = join(folder, 'new.xlsx');
    chosen.add(path);
    expect(chosen.has(path)).toBe(true);
    symlinkSync(join(folder, 'secret'), path);
    expect(chosen.has(path)).toBe(false);
    rmSync(path);
    symlinkSync(join(folder, 'not-there-yet'), path);
    expect(chosen.has(path)).toBe(false);
  });

  it('are no longer, when their folder was changed for a link', () => {
    const chosen = createChosenPaths();
    const path = join(folder, 'inside', 'book.xlsx');
    mkdirSync(join(folder, 'inside'));
    chosen.add(path);
    renameSync(join(folder, 'inside'), join(folder, 'moved'));
    symlinkSync(tmpdir(), join(folder, 'inside'));
    expect(chosen.has(path)).toBe(false);
  });

  it('cannot be relative', () => {
    const chosen = createChosenPaths();
    chosen.add('package.json');
    expect(chosen.list()).toEqual([]);
  });
});

describe('addresses of the window', () => {
  const root = join(tmpdir(), 'window');
  it('lead to files of its folder', () => {
    expect(fileOf(root, 'shtab://window/assets/a.js?x#/y')).toBe(join(root, 'assets/a.js'));
  });

  it.each([
    '/',
    '/../x',
    '/..%2fx',
    '/%2e%2e%2fx',
    '/..%5cx',
    '/C:%5cx',
    '/%00',
    '/%',
    '/%ff',
    '/%2e',
  ])('and %s to none outside', (path) => {
    const file = fileOf(root, `shtab://window${path}`);
    expect(file === null || file.startsWith(`${root}/`)).toBe(true);
  });
});

describe('what the packaged program is started with', () => {
  it.each([
    [['--remote-debugging-port=9222'], '--remote-debugging-port=9222'],
    [['--data', '/x', '--inspect'], '--inspect'],
    [['--js-flags=--expose-gc'], '--js-flags=--expose-gc'],
    [['-r', 'x.js'], '-r'],
    [['--page=x', '--load-extension=/x'], '--load-extension=/x'],
    [['--data', '/x', '--page', '/families', '--no-sandbox'], null],
    [['--data', '--odd-folder'], null],
    [[], null],
  ])('%j', (given, forbidden) => expect(forbiddenArgument(given)).toBe(forbidden));

  it('is the same when another folder is opened, but for the folder', () => {
    expect(withDataFolder(['/app', '--data', '/a', '--page', '/x'], '/б --data')).toEqual([
      '/app',
      '--page',
      '/x',
      '--data',
      '/б --data',
    ]);
    expect(argument('--data', ['--data', '/a b'])).toBe('/a b');
    expect(argument('--page', ['--data'])).toBeNull();
  });
});

it('one dialog at a time: another is refused until the first is closed', async () => {
  const one = createOneAtATime();
  let close: () => void = () => undefined;
  const first = one(() => new Promise<void>((resolve) => (close = resolve)));
  await expect(one(async () => 1)).rejects.toMatchObject({ code: 'too-busy' });
  close();
  await first;
  await expect(one(async () => 2)).resolves.toBe(2);
});
