import { expect, test } from 'vitest';
import { createXmlReader } from '../../../electron/spreadsheets/xml-events.ts';

const silent = { open() {}, close() {}, text() {} };
const chunk = 'a'.repeat(64_000);

test.each([
  ['a tag', '<a b="'],
  ['a comment', '<!--'],
  ['a text', '<a>'],
])('%s without an end is given up early', (_what, start) => {
  const reader = createXmlReader(silent);
  reader.write(start);
  expect(() => {
    for (let written = 0; written < 100; written++) reader.write(chunk);
  }).toThrow(SyntaxError);
});

test('tags inside tags without an end are given up early', () => {
  const reader = createXmlReader(silent);
  expect(() => reader.write('<a>'.repeat(100_000))).toThrow(SyntaxError);
});

test('a text of a megabyte is read whole', () => {
  let length = 0;
  const count = (piece: string) => {
    length += piece.length;
  };
  const reader = createXmlReader({ ...silent, text: count });
  reader.write('<a>');
  for (let written = 0; written < 20; written++) reader.write(chunk);
  reader.write('</a>');
  reader.end();
  expect(length).toBe(20 * chunk.length);
});
