import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance } from '../../shared/edit-distance.ts';
import { foldMahalla } from '../../shared/uzbek-script.ts';

it.each([
  ['', '', 0],
  ['abc', 'abc', 0],
  ['abc', 'abd', 1],
  ['abc', 'ab', 1],
  ['abc', 'acb', 1],
  ['abcd', 'badc', 2],
  ['kitten', 'sitting', 3],
])('%s to %s takes %d', (a, b, distance) => {
  expect(editDistance(a, b, 5)).toBe(distance);
});

it('stops counting over the limit', () => {
  expect(editDistance('kitten', 'sitting', 2)).toBe(3);
  expect(editDistance('a', 'abcdefgh', 2)).toBe(3);
  expect(editDistance('abcdefgh', 'ijklmnop', 2)).toBe(3);
});

it('finds the misspelt mahalla of the sample', () => {
  expect(editDistance(foldMahalla('Деқонобод'), foldMahalla('Деҳқонобод МФЙ'), 2)).toBe(1);
});

it('is the same from both sides, and 0 only for equal words', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b, 10)).toBe(editDistance(b, a, 10));
      expect(editDistance(a, b, 10) === 0).toBe(a === b);
    }),
  );
});
