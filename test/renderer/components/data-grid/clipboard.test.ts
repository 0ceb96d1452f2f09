import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatTsv,
  parseTsv,
  spread,
} from '../../../../renderer/components/data-grid/clipboard.ts';

describe('reading what Excel puts on the clipboard', () => {
  it.each([
    ['one cell', 'Доригар', [['Доригар']]],
    [
      'the line end behind the last row is no row',
      'а\tб\r\nв\tг\r\n',
      [
        ['а', 'б'],
        ['в', 'г'],
      ],
    ],
    [
      'empty cells',
      'а\t\tв\r\n\t\t\r\n',
      [
        ['а', '', 'в'],
        ['', '', ''],
      ],
    ],
    ['an empty row in between', 'а\r\n\r\nв\r\n', [['а'], [''], ['в']]],
    ['line breaks and tabs inside quotes', '"а\nб"\t"в\tг"\r\n', [['а\nб', 'в\tг']]],
    ['doubled quotes', '"«Меҳр» ""МЧЖ"""', [['«Меҳр» "МЧЖ"']]],
    ['a quote that is only a sign', '5" труба\tб', [['5" труба', 'б']]],
    ['a quote that never closes', '"Умид МЧЖ\tб', [['"Умид МЧЖ', 'б']]],
    ['line ends of other systems', 'а\nб\rв', [['а'], ['б'], ['в']]],
    ['nothing', '', [['']]],
  ])('%s', (_what, text, rows) => {
    expect(parseTsv(text)).toEqual(rows);
  });
});

it('what is copied comes back as it was', () => {
  const cell = fc.string().map((text) => text.replace(/\r\n?/g, '\n'));
  const block = fc.integer({ min: 1, max: 4 }).chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 5,
    }),
  );
  fc.assert(
    fc.property(block, (rows) => {
      // A last row of one empty cell cannot be told from the line end of the row before it.
      fc.pre(!(rows.length > 1 && rows.at(-1)?.length === 1 && rows.at(-1)?.[0] === ''));
      expect(parseTsv(formatTsv(rows))).toEqual(rows);
    }),
  );
});

describe('what a block fills', () => {
  it('one cell fills the whole range', () => {
    expect(spread([['а']], { rows: 2, columns: 3 })).toEqual([
      ['а', 'а', 'а'],
      ['а', 'а', 'а'],
    ]);
  });
  it('a block that fits a whole number of times is repeated', () => {
    expect(spread([['а', 'б']], { rows: 2, columns: 4 })).toEqual([
      ['а', 'б', 'а', 'б'],
      ['а', 'б', 'а', 'б'],
    ]);
  });
  it('any other is pasted once, larger than the range if it is larger', () => {
    expect(spread([['а'], ['б'], ['в']], { rows: 2, columns: 1 })).toEqual([['а'], ['б'], ['в']]);
  });
  it('short rows are filled up with empty cells', () => {
    expect(spread([['а', 'б'], ['в']], { rows: 1, columns: 1 })).toEqual([
      ['а', 'б'],
      ['в', ''],
    ]);
  });
});
