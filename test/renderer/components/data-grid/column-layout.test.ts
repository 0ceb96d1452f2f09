import { expect, it } from 'vitest';
import {
  rememberLayout,
  restoreLayout,
} from '../../../../renderer/components/data-grid/column-layout.ts';

const place = (field: string, width = 100, isHidden = false, isPinned = false) => ({
  field,
  width,
  isHidden,
  isPinned,
});
const born = { columns: [place('head'), place('mahalla'), place('note', 200, true)] };
const fieldsOf = (text: string | null) =>
  restoreLayout(text, born).columns.map(({ field }) => field);

it('what was arranged comes back', () => {
  const arranged = {
    columns: [place('note', 180), place('head', 222, false, true), place('mahalla', 90, true)],
  };
  expect(restoreLayout(rememberLayout(arranged), born)).toEqual(arranged);
});

it('a column that came with a newer program stands behind its neighbour of birth', () => {
  expect(fieldsOf(rememberLayout({ columns: [place('note'), place('head')] }))).toEqual([
    'note',
    'head',
    'mahalla',
  ]);
  expect(fieldsOf(rememberLayout({ columns: [place('note'), place('mahalla')] }))).toEqual([
    'head',
    'note',
    'mahalla',
  ]);
});

it('columns that went and columns named twice are forgotten', () => {
  const text =
    '[["gone",90,0,0],["note",90,0,0],["head",90,0,0],["note",50,0,0],["mahalla",90,0,0]]';
  expect(fieldsOf(text)).toEqual(['note', 'head', 'mahalla']);
});

it.each([null, '', '{', '{"a":1}', '[1,2]', '[["head","wide",0,0]]', '[["head",null,0,0]]'])(
  'what cannot be read is the layout of birth: %s',
  (text) => {
    expect(restoreLayout(text, born)).toEqual(born);
  },
);

it('a grid without any column offers no way back, so it is born anew', () => {
  const hidden = { columns: born.columns.map((one) => ({ ...one, isHidden: true })) };
  expect(restoreLayout(rememberLayout(hidden), born)).toEqual(born);
});

it('widths stay within what can be seen and grasped', () => {
  const [head, mahalla] = restoreLayout('[["head",2,0,0],["mahalla",99999,0,0]]', born).columns;
  expect(head?.width).toBeGreaterThanOrEqual(40);
  expect(mahalla?.width).toBeLessThanOrEqual(1200);
});
