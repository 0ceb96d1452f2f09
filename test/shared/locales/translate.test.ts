import { expect, test } from 'vitest';
import {
  formatLongDay,
  formatMoment,
  monthName,
  weekdayName,
} from '../../../shared/locales/day-names.ts';
import { formatMoney, formatNumber } from '../../../shared/locales/numbers.ts';
import { translate, translateKey, translateText } from '../../../shared/locales/translate.ts';
import { languages } from '../../../shared/office.ts';

const thin = '\u202f';
const unbroken = '\u00a0';

test('Latin is made from the Cyrillic, placeholders stay as they are', () => {
  const text = { uz: 'Ўқувчи {name}: шошилинч', ru: 'Ученик {name}', en: 'Pupil {name}' };
  expect(translateText('uz', text, { name: 'Ғулом' })).toBe('Ўқувчи Ғулом: шошилинч');
  expect(translateText('uz-latn', text, { name: 'Ғулом' })).toBe('Oʻquvchi Ғулом: shoshilinch');
});

test('a moment is told in the time of Uzbekistan, whatever the zone of the machine', () => {
  const zone = process.env['TZ'];
  for (const one of ['America/New_York', 'UTC', 'Asia/Tashkent', 'Asia/Tokyo']) {
    process.env['TZ'] = one;
    expect([one, formatMoment('2026-11-20T19:05:00.000Z')]).toEqual([one, '21.11.2026 00:05']);
  }
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  expect(formatMoment('')).toBe('');
});

test('marked placeholders are shown in their way', () => {
  const text = {
    uz: '{head|script}, {on|day}, {sum|money}',
    ru: '{head|script}',
    en: '{sum|money}',
  };
  const params = { head: 'Ғулом Шуҳрат', on: '2026-11-20', sum: 715000 };
  expect(translateText('uz', text, params)).toBe(
    `Ғулом Шуҳрат, 20.11.2026, 715${thin}000${unbroken}сўм`,
  );
  expect(translateText('uz-latn', text, params)).toBe(
    `Gʻulom Shuhrat, 20.11.2026, 715${thin}000${unbroken}soʻm`,
  );
  expect(translateText('ru', text, params)).toBe('Ғулом Шуҳрат');
  expect(translateText('en', text, { sum: '…' })).toBe('…');
});

test('a placeholder without a value stays in sight, null shows nothing', () => {
  const text = { uz: '{a}-{b}', ru: '', en: '' };
  expect(translateText('uz', text, { a: null })).toBe('-{b}');
  expect(translateText('uz', text, { a: '{b}', b: 'x' })).toBe('{b}-x');
});

test('Russian has its four forms, English two, Uzbek one', () => {
  const say = (count: number) => translate('ru', 'common.families', { count });
  expect([1, 2, 5, 11, 21, 22, 111].map(say)).toEqual([
    '1 семья',
    '2 семьи',
    '5 семей',
    '11 семей',
    '21 семья',
    '22 семьи',
    '111 семей',
  ]);
  expect(translate('en', 'common.families', { count: 1 })).toBe('1 family');
  expect(translate('en', 'common.families', { count: 3912 })).toBe(`3${thin}912 families`);
  expect(translate('uz', 'common.families', { count: 3912 })).toBe(`3${thin}912 оила`);
});

test('a key that comes as data and is unknown is shown as it is', () => {
  expect(translateKey('uz', 'common.save')).toBe('Сақлаш');
  expect(translateKey('uz', 'no.such.key')).toBe('no.such.key');
  expect(translateKey('uz', 'toString')).toBe('toString');
});

test('numbers: thin thousands, decimal sign of the language, a true minus', () => {
  expect(formatNumber('uz', 1234567.891)).toBe(`1${thin}234${thin}567,89`);
  expect(formatNumber('en', 1234.5)).toBe(`1${thin}234.5`);
  expect(formatNumber('ru', -42)).toBe('−42');
  expect(formatNumber('ru', -0.001)).toBe('0');
  expect(formatNumber('ru', 999)).toBe('999');
  expect(formatNumber('ru', Number.NaN)).toBe('');
});

test('money: whole soum, or short', () => {
  expect(formatMoney('ru', 598000)).toBe(`598${thin}000${unbroken}сум`);
  expect(formatMoney('uz', 26_800_000, 'short')).toBe(`26,8${unbroken}млн${' '}сўм`);
  expect(formatMoney('uz-latn', 1_500, 'short')).toBe(`1,5${unbroken}ming soʻm`);
  expect(formatMoney('en', 0, 'short')).toBe(`0${unbroken}soum`);
});

test('days in four languages', () => {
  expect(languages.map((language) => formatLongDay(language, '2026-10-01'))).toEqual([
    '2026 йил 1 октябрь',
    '2026-yil 1-oktabr',
    '1 октября 2026 года',
    '1 October 2026',
  ]);
  expect(languages.map((language) => weekdayName(language, '2026-11-21'))).toEqual([
    'шанба',
    'shanba',
    'суббота',
    'Saturday',
  ]);
  expect(monthName('uz-latn', 9)).toBe('sentabr');
  expect(monthName('uz', 11, 'short')).toBe('ноя');
  // Two months must not read alike under a chart.
  expect(monthName('uz-latn', 6, 'short')).toBe('iyun');
  expect(monthName('uz-latn', 7, 'short')).toBe('iyul');
});
