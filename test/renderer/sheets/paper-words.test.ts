import { expect, test } from 'vitest';
import { paperWords } from '../../../renderer/sheets/paper-words.ts';

const seen = (text: string) => paperWords(text).replaceAll('\u00ad', '-').replaceAll('\u00a0', '_');

test.each([
  ['Микрокредитбанк', 'Мик-рок-ре-дит-банк'],
  ['маълумотнома', 'маъ-лу-мот-нома'],
  ['режалаштирилган', 'ре-жа-лаш-ти-рил-ган'],
  ['rejalashtirilgan', 're-ja-lash-ti-ril-gan'],
  ['maʼlumotnomasi', 'maʼ-lu-mot-no-masi'],
  ['kambagʻallikdan', 'kam-ba-gʻal-lik-dan'],
  ['моддийтаъминот', 'мод-дий-таъ-ми-нот'],
])('%s may be divided as %s', (word, parts) => {
  expect(seen(word)).toBe(parts);
});

test('short words stay whole, and every letter stays', () => {
  expect(paperWords('банк кредити шартномаси')).toBe('банк кредити шартномаси');
  const text = 'Бириктирилганлиги тўғрисидаги маълумотнома, 14-сон';
  expect(paperWords(text).replaceAll('\u00ad', '')).toBe(text);
});

test('initials and numbers keep to each other', () => {
  expect(seen('Гадоев Л. Р.; суд қарори № 593')).toBe('Гадоев Л._Р.; суд қарори №_593');
  expect(seen('')).toBe('');
});
