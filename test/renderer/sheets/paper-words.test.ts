import { expect, test } from 'vitest';
import { paperWords } from '../../../renderer/sheets/paper-words.ts';

const seen = (text: string, fits = 15) =>
  paperWords(text, fits).replaceAll('\u00ad', '-').replaceAll('\u00a0', '_');

test.each([
  ['Микрокредитбанкимиз', 'Мик-рок-ре-дит-бан-ки-миз'],
  ['маълумотномасидаги', 'маъ-лу-мот-но-ма-си-даги'],
  ['rejalashtirilganlar', 're-ja-lash-ti-ril-gan-lar'],
  ['maʼlumotnomasidagi', 'maʼ-lu-mot-no-ma-si-dagi'],
  ['kambagʻallikdanchiqish', 'kam-ba-gʻal-lik-dan-chi-qish'],
  ['моддийтаъминотига', 'мод-дий-таъ-ми-но-тига'],
])('%s may be divided as %s', (word, parts) => {
  expect(seen(word)).toBe(parts);
});

test('words that fit stay whole, and every letter stays', () => {
  expect(paperWords('Микрокредитбанк шартномаси', 15)).toBe('Микрокредитбанк шартномаси');
  const text = 'Бириктирилганлиги тўғрисидаги маълумотнома, 14-сон';
  expect(paperWords(text, 15).replaceAll('\u00ad', '')).toBe(text);
});

test('a narrow column divides shorter words, a wide one none', () => {
  expect(seen('Маҳмудова Н. Ҳ.', 8)).toBe('Маҳ-му-дова Н._Ҳ.');
  expect(seen('Маҳмудова Н. Ҳ.', 9)).toBe('Маҳмудова Н._Ҳ.');
  expect(seen('Нафақа тайинланмаган', 11)).toBe('Нафақа та-йин-лан-ма-ган');
});

test('initials and numbers keep to each other', () => {
  expect(seen('Гадоев Л. Р.; суд қарори № 593')).toBe('Гадоев Л._Р.; суд қарори №_593');
  expect(seen('')).toBe('');
});
