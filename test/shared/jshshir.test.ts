import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkJshshir, jshshirCheckDigit, maskJshshir } from '../../shared/jshshir.ts';

describe('the official examples (domain.md 8.4)', () => {
  it.each([
    ['31210632040244', '1963-10-12', 'male'],
    ['31210932040247', '1993-10-12', 'male'],
    ['40201902050010', '1990-01-02', 'female'],
  ])('%s passes', (digits, bornOn, sex) => {
    expect(checkJshshir(digits)).toEqual({
      digits,
      isWellFormed: true,
      bornOn,
      sex,
      problem: null,
    });
  });

  it('31210632040245 has a wrong check digit, and still tells the birth day', () => {
    expect(checkJshshir('31210632040245')).toEqual({
      digits: '31210632040245',
      isWellFormed: false,
      bornOn: '1963-10-12',
      sex: 'male',
      problem: 'checkDigit',
    });
  });
});

describe('what stands in the cells', () => {
  it.each([
    "'31210632040244",
    '3121 0632 0402 44',
    '31210632040244.0',
    '3-121063-204024-4',
    '\u200B31210632040244\u00A0',
  ])('signs round the digits of %j do not count', (text) => {
    expect(checkJshshir(text)).toMatchObject({ digits: '31210632040244', problem: null });
  });

  it.each(['', '  ', "'", '-'])('%j is missing', (text) => {
    expect(checkJshshir(text)).toMatchObject({ digits: null, problem: 'missing' });
  });

  it.each(['3121063204024', '312106320402444', '3.12106E+13', 'AD1234567', '3121063204024x'])(
    '%s has not 14 digits',
    (text) => {
      expect(checkJshshir(text)).toMatchObject({ digits: null, bornOn: null, problem: 'length' });
    },
  );

  it('a right check digit with 30 February inside is a wrong date', () => {
    const first13 = '3300277204024';
    const digits = first13 + String(jshshirCheckDigit(first13));
    expect(checkJshshir(digits)).toMatchObject({ digits, bornOn: null, problem: 'date' });
  });

  it('a first digit over 6 has no century and no sex', () => {
    const first13 = '7121063204024';
    expect(checkJshshir(first13 + String(jshshirCheckDigit(first13)))).toMatchObject({
      sex: null,
      bornOn: null,
      problem: 'date',
    });
  });

  it('5 and 6 mean the years from 2000', () => {
    const boy = '5260905204024';
    const girl = '6260905204024';
    expect(checkJshshir(boy + String(jshshirCheckDigit(boy)))).toMatchObject({
      bornOn: '2005-09-26',
      sex: 'male',
    });
    expect(checkJshshir(girl + String(jshshirCheckDigit(girl)))).toMatchObject({
      bornOn: '2005-09-26',
      sex: 'female',
    });
  });
});

describe('the check digit', () => {
  it('finds every single mistyped digit, since 7, 3 and 1 have no common factor with 10', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 13, maxLength: 13 });
    fc.assert(
      fc.property(digits, fc.nat(12), fc.integer({ min: 1, max: 9 }), (right, place, shift) => {
        const wrong = right.map((digit, at) => (at === place ? (digit + shift) % 10 : digit));
        expect(jshshirCheckDigit(wrong.join(''))).not.toBe(jshshirCheckDigit(right.join('')));
      }),
    );
  });

  it('refuses anything but 13 digits', () => {
    expect(() => jshshirCheckDigit('123')).toThrow(RangeError);
  });
});

it('masks all but the last four digits, and all of a number that is too short', () => {
  expect(maskJshshir('31210632040244')).toBe('****0244');
  expect(maskJshshir('****0244')).toBe('****0244');
  expect(maskJshshir('****')).toBe('****');
  expect(maskJshshir('3121 0632 0402 44')).toBe('****0244');
  expect(maskJshshir('12345')).toBe('****');
  expect(maskJshshir('')).toBe('****');
});
