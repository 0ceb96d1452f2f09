import { describe, expect, it } from 'vitest';
import {
  contains,
  extend,
  isSingle,
  keepWithin,
  nextWithin,
  rangeAt,
  rectangleOf,
  stepFrom,
} from '../../../../renderer/components/data-grid/range-selection.ts';

const extent = { rows: 50, columns: 5 };
const at = (row: number, column: number) => ({ row, column });

it('a range is the same rectangle from whichever corner it was drawn', () => {
  const rectangle = { top: 2, bottom: 7, left: 1, right: 3 };
  expect(rectangleOf({ anchor: at(7, 1), corner: at(2, 3) })).toEqual(rectangle);
  expect(rectangleOf({ anchor: at(2, 3), corner: at(7, 1) })).toEqual(rectangle);
});

it('knows its cells, the edges included', () => {
  const rectangle = rectangleOf({ anchor: at(2, 1), corner: at(4, 3) });
  expect(contains(rectangle, 2, 1)).toBe(true);
  expect(contains(rectangle, 4, 3)).toBe(true);
  expect(contains(rectangle, 5, 3)).toBe(false);
  expect(contains(rectangle, 3, 0)).toBe(false);
});

it.each([
  ['up', at(9, 2)],
  ['down', at(11, 2)],
  ['left', at(10, 1)],
  ['right', at(10, 3)],
  ['home', at(10, 0)],
  ['end', at(10, 4)],
  ['first', at(0, 0)],
  ['last', at(49, 4)],
  ['pageUp', at(0, 2)],
  ['pageDown', at(30, 2)],
] as const)('a step %s', (step, cell) => {
  expect(stepFrom(at(10, 2), step, extent, 20)).toEqual(cell);
});

it('no step leaves the grid', () => {
  expect(stepFrom(at(0, 0), 'up', extent, 20)).toEqual(at(0, 0));
  expect(stepFrom(at(0, 0), 'left', extent, 20)).toEqual(at(0, 0));
  expect(stepFrom(at(49, 4), 'pageDown', extent, 20)).toEqual(at(49, 4));
});

it('Shift moves the corner and back again; the anchor stays', () => {
  const wide = extend(extend(rangeAt(at(3, 3)), 'down', extent, 20), 'left', extent, 20);
  expect(wide).toEqual({ anchor: at(3, 3), corner: at(4, 2) });
  const back = extend(extend(wide, 'up', extent, 20), 'right', extent, 20);
  expect(isSingle(back)).toBe(true);
});

describe('Tab inside a range', () => {
  const range = { anchor: at(1, 1), corner: at(2, 2) };
  it('walks along the rows and round again', () => {
    const walked = [at(1, 1)];
    for (let n = 0; n < 4; n += 1) {
      walked.push(nextWithin(range, walked.at(-1) ?? at(0, 0), true, false));
    }
    expect(walked).toEqual([at(1, 1), at(1, 2), at(2, 1), at(2, 2), at(1, 1)]);
  });
  it('down the columns, and backwards', () => {
    expect(nextWithin(range, at(2, 1), false, false)).toEqual(at(1, 2));
    expect(nextWithin(range, at(1, 1), true, true)).toEqual(at(2, 2));
  });
});

it('shrinks to what is left when rows go, and is gone with the last one', () => {
  const range = { anchor: at(10, 1), corner: at(40, 4) };
  expect(keepWithin(range, { rows: 20, columns: 3 })).toEqual({
    anchor: at(10, 1),
    corner: at(19, 2),
  });
  expect(keepWithin(range, { rows: 0, columns: 3 })).toBeNull();
});
