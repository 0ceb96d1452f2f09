import { expect, test } from 'vitest';
import { spansOf } from '../../../renderer/sheets/answer-rows.ts';

test.each([
  [[], []],
  [['a'], [1]],
  [
    ['a', 'a', 'a'],
    [3, 0, 0],
  ],
  [
    ['a', 'b', 'b', 'a'],
    [1, 2, 0, 1],
  ],
  [
    ['', '', 'b'],
    [2, 0, 1],
  ],
])('neighbours that say the same are said once: %j', (said, spans) => {
  expect(spansOf(said)).toEqual(spans);
});
