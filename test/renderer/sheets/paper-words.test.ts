import { expect, test } from 'vitest';
import { keptTogether, paperWords } from '../../../renderer/sheets/paper-words.ts';

const seen = (text: string, fits = 15) =>
  paperWords(text, fits)
    .replaceAll('\u00ad', '-')
    .replaceAll('\u00a0', '_')
    .replaceAll('\u2060', '+')
    .replaceAll('\u200b', '|');

test.each([
  ['Микрокредитбанкимиз', 'Мик-рок-ре-дит-бан-ки-миз'],
  ['маълумотномасидаги', 'маъ-лу-мот-но-ма-си-даги'],
  ['rejalashtirilganlar', 'reja-lash-ti-ril-gan-lar'],
  ['maʼlumotnomasidagi', 'maʼ-lu-mot-no-ma-si-dagi'],
  ['kambagʻallikdanchiqish', 'kam-ba-gʻal-lik-dan-chi-qish'],
  ['моддийтаъминотига', 'мод-дий-таъ-ми-но-тига'],
  // The sign that separates ends its syllable, whatever follows.
  ['санъатшунослик', 'санъ-ат-шу-нос-лик'],
  ['sanʼatshunoslik', 'sanʼ-at-shu-nos-lik'],
  ['қатъийлаштириш', 'қатъ-ий-лаш-ти-риш'],
  ['qurʼonxonliklar', 'qurʼ-on-xon-lik-lar'],
  ['меъёрлаштириш', 'меъ-ёр-лаш-ти-риш'],
  // One sound, in two letters, unless a suffix begins there.
  ['турмушиенгиллашади', 'тур-му-ши-е-нгил-ла-шади'],
  ['dengizchiligidagi', 'dengiz-chi-li-gi-dagi'],
  ['инглизчасигача', 'инг-лиз-ча-си-гача'],
  ['янгиланганлигидан', 'янги-лан-ган-ли-ги-дан'],
  ['boshlangʻichlariga', 'bosh-lan-gʻich-la-riga'],
])('%s may be divided as %s', (word, parts) => {
  expect(seen(word, 8)).toBe(parts);
});

test('words that fit stay whole, and every letter stays', () => {
  expect(paperWords('Микрокредитбанк шартномаси', 15)).toBe('Микрокредитбанк шартномаси');
  const text = 'Бириктирилганлиги тўғрисидаги маълумотнома, 14-сон';
  expect(paperWords(text, 15).replaceAll(/[\u00ad\u2060]/g, '')).toBe(text);
});

test('a narrow column divides shorter words, a wide one none', () => {
  expect(seen('Маҳмудова Н. Ҳ.', 8)).toBe('Маҳ-му-дова Н._Ҳ.');
  expect(seen('Маҳмудова Н. Ҳ.', 9)).toBe('Маҳмудова Н._Ҳ.');
  expect(seen('Нафақа тайинланмаган', 11)).toBe('Нафақа тайин-лан-ма-ган');
});

test('initials and numbers keep to each other', () => {
  expect(seen('Гадоев Л. Р.; суд қарори № 593')).toBe('Гадоев_Л._Р.; суд қарори №_593');
  expect(seen('')).toBe('');
});

test('a number keeps to its groups and to what it counts, as far as the line has room', () => {
  expect(seen('2 500 000 сўм')).toBe('2_500_000_сўм');
  expect(seen('Мавсумда 2 та ҳосил, 25 %')).toBe('Мавсумда 2_та ҳосил, 25_%');
  expect(seen('12-сонли, 45- сонли')).toBe('12-+сонли, 45-_сонли');
  expect(seen('2026 йил 12 октябрдаги', 8)).toBe('2026_йил 12 октябр-даги');
  expect(keptTogether('ПФ-143-сон, (чегара 715 000 сўм)').replaceAll('\u00a0', '_')).toBe(
    'ПФ-\u2060143-\u2060сон, (чегара 715_000_сўм)',
  );
});

test('an address may be broken behind its signs', () => {
  expect(seen('https://my.gov.uz/uz/xizmatlar', 10)).toBe('https:/|/|my.|gov.|uz/|uz/|xizmatlar');
  expect(seen('info@exat.uz', 15)).toBe('info@exat.uz');
});
