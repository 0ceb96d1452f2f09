import { expect, it } from 'vitest';
import { sortedPart } from '../../db/sorted-part.ts';
import { seeded } from '../helpers/seeded.ts';

const random = seeded('sorted part');

it(`a part of an order is that of all in order: TEST_SEED=${random.seed}`, () => {
  for (let round = 0; round < 2000; round += 1) {
    const length = random.below(60);
    // Few values, so that many are the same, or many; in order, turned round, or as they come.
    const most = 1 + random.below(round % 2 === 0 ? 4 : 1000);
    const numbers = Array.from({ length }, () => random.below(most));
    if (round % 5 === 0) numbers.sort((one, other) => one - other);
    if (round % 10 === 0) numbers.reverse();
    const start = random.below(length + 1);
    const end = start + random.below(length - start + 1);
    const all = [...numbers].sort((one, other) => one - other);
    const part = [...sortedPart(Float64Array.from(numbers), start, end)];
    expect([numbers, start, end, part]).toEqual([numbers, start, end, all.slice(start, end)]);
  }
});
