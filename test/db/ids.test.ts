import { expect, test } from 'vitest';
import { idTime, isId, newId } from '../../db/ids.ts';

const nowMs = Date.UTC(2026, 10, 22, 9, 30, 0, 123);

test('ids of one millisecond and of the next sort as they were made, and no two are the same', () => {
  const ids = Array.from({ length: 5000 }, (_, at) => newId(nowMs + Math.floor(at / 2000)));
  expect(ids.filter((id) => !isId(id))).toEqual([]);
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

test('an id tells when it was made', () => {
  expect(idTime(newId(nowMs))).toBe(nowMs);
  expect(newId(nowMs).slice(0, 13)).toBe(
    nowMs.toString(16).padStart(12, '0').replace(/^.{8}/, '$&-'),
  );
});
