import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { describeError } from '../../electron/error-text.ts';
import { logError, longestFileBytes, mostLogBytes } from '../../electron/log.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shtab-log-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const personal = [
  'Каримова',
  'Karimova',
  'Дилноза',
  '31709854170244',
  'AB1234567',
  '901234567',
  'gulbahor',
];

function personalErrors(): unknown[] {
  const inside = Object.assign(new Error(`no such file '/home/gulbahor/Каримова.xlsx'`), {
    code: 'ENOENT',
    path: '/home/gulbahor/x',
  });
  const named = new Error('x');
  named.name = 'Karimova Дилноза';
  const framed = new Error('x');
  framed.stack =
    'Error: Karimova\n    at Каримова (/home/gulbahor/out/main/a.js:1:2)\n    at f (C:\\gulbahor\\db\\x.ts:3:4)\n    at /home/gulbahor/notes.js:5:6';
  return [
    new Error(`cannot read "Каримова Дилноза" 31709854170244 AB1234567`),
    new TypeError('Karimova is not a function', { cause: inside }),
    named,
    framed,
    inside,
    'Каримова 31709854170244',
    { message: 'Karimova' },
    new AggregateError([inside], 'Дилноза 901234567'),
  ];
}

it('gives numbers that hold a letter: a report for support takes figures out', () => {
  for (let round = 0; round < 300; round += 1)
    expect(logError(folder, new Error('x'), 'test')).toMatch(/^(?=.*[A-F])[0-9A-F]{6}$/);
});

it('keeps of an error what our code says, and nothing of whom it was about', () => {
  for (const error of personalErrors()) logError(folder, error, 'families.save');
  const text = readFileSync(join(folder, readdirSync(folder)[0] ?? ''), 'utf8');
  for (const word of personal) expect(text).not.toContain(word);
  expect(text).not.toMatch(/\p{Script=Cyrillic}|\d{7,}/u);
  expect(text).toContain('TypeError: … is not a function');
  expect(text).toContain('[ENOENT]');
  expect(text).toContain('at f (db/x.ts:3:4)');
  expect(text).toContain('(out/main/a.js:1:2)');
});

it('says which table and which rule SQLite meant', () => {
  const database = new SqliteDatabase(':memory:');
  database.exec('CREATE TABLE person (full_name TEXT UNIQUE)');
  const add = database.prepare('INSERT INTO person VALUES (?)');
  add.run('Karimova');
  try {
    add.run('Karimova');
  } catch (error) {
    expect(describeError(error)).toMatch(
      /^SqliteError \[SQLITE_CONSTRAINT_UNIQUE\]: UNIQUE constraint failed: person\./,
    );
  }
  database.close();
  expect.assertions(1);
});

it('answers a number by which the entry is found, also when nothing can be written', () => {
  const reference = logError(folder, new Error('x'), 'log.save');
  expect(reference).toMatch(/^[0-9A-F]{6}$/);
  expect(readFileSync(join(folder, readdirSync(folder)[0] ?? ''), 'utf8')).toContain(
    `${reference} log.save`,
  );
  writeFileSync(join(folder, 'file'), '');
  expect(logError(join(folder, 'file', 'x'), new Error('x'), 'x')).toMatch(/^[0-9A-F]{6}$/);
});

it('begins a new file when one is full, and keeps 12 months and 5 MB', () => {
  const month = new Date().toISOString().slice(0, 7);
  const full = 'x'.repeat(longestFileBytes + 1);
  for (const name of ['2020-01.log', '2020-01.1.log', `${month}.log`])
    writeFileSync(join(folder, name), full);
  for (let part = 1; part <= 7; part += 1)
    writeFileSync(join(folder, `${month}.${part}.log`), full);
  logError(folder, new Error('x'), 'x');
  const names = readdirSync(folder).sort();
  expect(names).toContain(`${month}.log`);
  expect(names).toContain(`${month}.8.log`);
  expect(names).not.toContain(`${month}.1.log`);
  expect(names.some((name) => name.startsWith('2020'))).toBe(false);
  const bytes = names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  expect(bytes).toBeLessThan(mostLogBytes + longestFileBytes);
});
