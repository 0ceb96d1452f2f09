import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cleanText,
  nameKeyMatches,
  repairLookAlikes,
  toNameCase,
} from '../../shared/uzbek-script.ts';

describe('cleaning', () => {
  it.each([
    ['Қўл\u200Bдошев\uFEFF', 'Қўлдошев'],
    [' \tИсмоилов\u00A0\u2009 Раҳмон  ', 'Исмоилов Раҳмон'],
    ['Атоев\r\nЮсуф', 'Атоев Юсуф'],
    ['а\u0000б\u0007в\u202Eг', 'абвг'],
    ['и\u0306ил', 'йил'],
    ['ҳал бўлди 👍\u200B', 'ҳал бўлди 👍'],
    ['👨‍👩‍👧 ❤️‍🔥 👍🏽', '👨‍👩‍👧 ❤️‍🔥 👍🏽'],
    ['а\uD83D', 'а'],
  ])('%j', (typed, clean) => {
    expect(cleanText(typed)).toBe(clean);
  });

  it('keeps line breaks when asked', () => {
    expect(cleanText('биринчи  \r\n\t иккинчи\u2028учинчи\n', { keepNewlines: true })).toBe(
      'биринчи\nиккинчи\nучинчи',
    );
  });

  it('has nothing more to clean the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, keepNewlines) => {
        const clean = cleanText(text, { keepNewlines });
        expect(cleanText(clean, { keepNewlines })).toBe(clean);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('look-alike letters', () => {
  it.each([
    ['Сaрмижoн', 'Сармижон'],
    ['Мирзаевa Дилбap Умид', 'Мирзаева Дилбар Умид'],
    ['Sаrmijоn', 'Sarmijon'],
    ['ШАPИПОВ HОДИР', 'ШАРИПОВ НОДИР'],
    ['Сox маҳалласи', 'Сох маҳалласи'],
    ['Сox tumani', 'Cox tumani'],
  ])('%s', (typed, repaired) => {
    expect(repairLookAlikes(typed)).toBe(repaired);
  });

  it.each(['ID-карта', 'Excel файли', 'smsлар', 'Сармижон', 'Sarmijon', 'AA1234567 паспорт'])(
    'nothing to repair in %s',
    (text) => {
      expect(repairLookAlikes(text)).toBe(text);
    },
  );
});

describe('name case', () => {
  it.each([
    ['ҚЎЛДОШЕВ ҲУСАН ЎКТАМОВИЧ', 'Қўлдошев Ҳусан Ўктамович'],
    ['САФАРОВ НОДИР АЛИШЕР ЎҒЛИ', 'Сафаров Нодир Алишер ўғли'],
    ['раҳимова саодат Қизи', 'Раҳимова Саодат қизи'],
    ["QO'LDOSHEV SHUHRAT G'ULOM O'G'LI", "Qo'ldoshev Shuhrat G'ulom o'g'li"],
    ['RAHIMOVA  SAODAT QIZI', 'Rahimova Saodat qizi'],
    ['Ж.М. ҚЎЛДОШЕВ', 'Ж.М. Қўлдошев'],
    ['САИД-АҲМАД', 'Саид-Аҳмад'],
    ['МакДональд Ян', 'МакДональд Ян'],
  ])('%s', (typed, name) => {
    expect(toNameCase(typed)).toBe(name);
  });
});

describe('short forms of a name', () => {
  const fullName = 'Қўлдошев Ҳусан Ўктамович';

  it.each([
    fullName,
    'Қўлдошев Ҳ.Ў.',
    'Қўлдошев Ҳ. Ў.',
    'Қўлдошев Ҳ.Ў',
    "Qo'ldoshev H.",
    'Ҳ. Қўлдошев',
    'Ҳ.Ў. Қўлдошев',
    'КУЛДОШЕВ Х.У.',
    'Қўлдошев Ҳусан',
    'Ҳусан Қўлдошев',
    "Qo'ldoshev H.O'.",
  ])('%s can be him', (shortName) => {
    expect(nameKeyMatches(shortName, fullName)).toBe(true);
  });

  it.each([
    'Қўлдошев',
    'Қўлдошев Ж.М.',
    'Қўлдошев Ҳ.М.',
    'Қўлдошева Ҳ.Ў.',
    'Раҳимов Ҳ.Ў.',
    'Ҳ.Ў.',
    'Қ. Ҳусан',
    '',
    'Қўлдошев Ҳасан',
    'Қўлдошев Ҳ.Ў.А.',
  ])('%j cannot', (shortName) => {
    expect(nameKeyMatches(shortName, fullName)).toBe(false);
  });

  it('knows initials of two letters, ўғли, and Latin Y for Йўлдош', () => {
    expect(nameKeyMatches('Qodirov Sh.A.', 'Қодиров Шавкат Анвар ўғли')).toBe(true);
    expect(nameKeyMatches('Қодиров Шавкат Анвар', 'Қодиров Шавкат Анвар ўғли')).toBe(true);
    expect(nameKeyMatches('Қодиров Ш.А. ўғли', 'Қодиров Шавкат Анварович')).toBe(true);
    expect(nameKeyMatches('Qodirov Y.', 'Қодиров Йўлдош Анварович')).toBe(true);
    expect(nameKeyMatches('Qodirov Ch.', 'Қодиров Шавкат Анварович')).toBe(false);
  });
});
