import { expect, test } from 'vitest';
import { createMahallaFinder } from '../../shared/import/find-mahalla.ts';
import { createOfficialFinder } from '../../shared/import/find-official.ts';
import { isSameKey, lostLetterPattern } from '../../shared/import/lost-letters.ts';

const count = 300;
const findOfficial = createOfficialFinder(
  Array.from({ length: count }, (_, at) => ({
    id: `o${at}`,
    fullName: `Каримов Анвар Салимович ${at}`,
    phone: null,
  })),
);
const findMahalla = createMahallaFinder(
  Array.from({ length: count }, (_, at) => ({ id: `m${at}`, name: `Боғобод ${at}` })),
);

test.each([
  ['words', 'Каримов '.repeat(125_000)],
  ['lines', 'а\n'.repeat(500_000)],
  ['lost letters', 'а?о '.repeat(250_000)],
])('a cell of a megabyte of %s is no name, and that takes no time', (_what, text) => {
  const start = performance.now();
  expect(findOfficial(text)).toBeNull();
  expect(findMahalla(text)).toBeNull();
  expect(isSameKey(text, 'Каримов')).toBe(false);
  expect(lostLetterPattern(text).test('')).toBe(false);
  expect(performance.now() - start).toBeLessThan(500);
});

test('two long texts are still compared with each other', () => {
  const text = 'Каримов Анвар '.repeat(50);
  expect(isSameKey(text, text.toUpperCase())).toBe(true);
});
