import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareNames, orderKey, orderMahalla, orderSigns } from '../../shared/order-key.ts';
import { foldKey, toCyrillic, toLatin } from '../../shared/uzbek-script.ts';
import { seeded } from '../helpers/seeded.ts';

/** Names as a list of people should show them, first to last. */
const inOrder = [
  'Алиев Бобур',
  'Алиев Ғайрат',
  'Алиева Азиза',
  'Бекова Нигора',
  'Валиев Аҳмад',
  'Гадоев Толиб',
  'Давлатова Мунира',
  'Еров Салим',
  'Ёров Салим',
  'Жўраев Ботир',
  'Зокиров Зокир',
  'Исоқов Исо',
  'Йўлдошев Йўлдош',
  'Каримов Карим',
  'Мамуров Ёқуб',
  'Маъмуров Анвар',
  'Одилов Одил',
  'Саидов Саид',
  'Убайдуллаев Умид',
  'Файзиев Фарҳод',
  'Халилов Халил',
  'Цой Виктор',
  'Чориев Чори',
  'Шарипов Нодир',
  'Щербаков Иван',
  'Эргашев Элёр',
  'Юсупов Юсуф',
  'Яқубов Яқуб',
  'Ўринов Ўктам',
  'Қодиров Қосим',
  'Ғаниев Ғулом',
  'Ҳакимов Ҳамид',
];

describe('names in the order of the alphabet', () => {
  it('stand in it, however they came', () => {
    const shuffled = inOrder.toSorted((one, other) => (foldKey(one) < foldKey(other) ? 1 : -1));
    expect(shuffled).not.toEqual(inOrder);
    expect(shuffled.sort(compareNames)).toEqual(inOrder);
  });

  it.each([
    ["O'rinov Oʻktam", 'Ўринов Ўктам'],
    ['O‘rinov O`ktam', 'Ўринов Ўктам'],
    ["G'aniyev", 'Ғаниев'],
    ['Aliev Rafael', 'Алиев Рафаэл'],
    ['Juraeva', 'Жураева'],
    ['Sharipov', 'Шарипов'],
    ['Choriyev Cho‘li', 'Чориев Чўли'],
    ['Yoqubov, Yusupov, Yaʼqubov', 'Ёқубов Юсупов Яъқубов'],
    ["Yo'ldoshev", 'Йўлдошев'],
    ['Ergashev Elyor', 'Эргашев Элёр'],
    ['Yergeshov', 'Ергешов'],
    ["Is'hoqov", 'Исҳоқов'],
    ['Maʼmurov', 'Маъмуров'],
    ['Ma’murov', "Ма'муров"],
    ['Qodirov Husan', 'Қодиров Ҳусан'],
    ['Xalilov', 'Халилов'],
    ['Ğaniev Õktam Şavkat Çori', 'Ғаниев Ўктам Шавкат Чори'],
    ['  ҚЎЛДОШЕВ   ҳусан ', 'Қўлдошев Ҳусан'],
    ['Сaрмижoн', 'Сармижон'],
    ['Қўл\u200bдо\u00adшев', 'Қўлдошев'],
    ['Й\u0438\u0306ўлдош', 'Ййўлдош'],
    ['«Алиев» – Б.', 'Алиев Б'],
    ['Кузнецов', 'КУЗНЕЦОВ'],
    ['Ｋａｒｉｍ ７', 'Karim 7'],
    ['', ' — 😀 '],
  ])('«%s» stands where «%s» does', (one, other) => {
    expect(orderKey(one)).toBe(orderKey(other));
  });

  it.each([
    ['Каримов', 'Қаримов'],
    ['Уста', 'Ўста'],
    ['Одил', 'Ўдил'],
    ['Хаким', 'Ҳаким'],
    ['Гани', 'Ғани'],
    ['Ели', 'Ёли'],
    ['Karimov', 'Яшин'],
    ['Zokir', 'Цой'],
    ['Али', 'Алиев'],
    ['Али Яшин', 'Алиев'],
    ['7-мактаб', '12-мактаб'],
    ['12-мактаб', 'Мактаб'],
    ['2-тор кўча, 9', '2-тор кўча, 10'],
    ['уй 007', 'уй 8'],
    ['№ 123456789', '№ 1234567890'],
    ['№ 1234567890', '№ 12345678901'],
    ['', '0'],
  ])('«%s» stands before «%s»', (one, other) => {
    expect(compareNames(one, other)).toBeLessThan(0);
    expect(compareNames(other, one)).toBeGreaterThan(0);
    expect(compareNames(one, one)).toBe(0);
  });

  it.each([
    ['«Олмазор» МФЙ', 'Олмазор'],
    ['МФЙ Ўзбекистон', 'Ўзбекистон'],
    ["O'zbekiston mahalla fuqarolar yig'ini", 'Ўзбекистон'],
    ['М.Ф.Й. Навбаҳор 2', 'Навбаҳор-2'],
    ['маҳалласи', 'маҳалласи'],
  ])('mahalla «%s» stands where «%s» does', (one, other) => {
    expect(orderMahalla(one)).toBe(orderKey(other));
    expect(orderKey(one) === orderKey(other)).toBe(one === other);
  });
});

const alphabet = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюяўқғҳ';
const words = readFileSync(new URL('uzbek-words.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const random = seeded('order key');
const pick = <Item>(from: readonly Item[] | string) => from[random.below(from.length)] as Item;

/** Letter by letter, by the place in the alphabet: what the keys have to say in another way. */
function byAlphabet(one: string, other: string): number {
  const places = (text: string) =>
    Array.from(text.toLowerCase(), (letter) => ` ${alphabet}`.indexOf(letter));
  const [a, b] = [places(one), places(other)];
  const at = a.findIndex((place, index) => place !== b[index]);
  return at === -1 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
}

describe(`any names: TEST_SEED=${random.seed}`, () => {
  const anyWord = () =>
    random.below(2) === 0
      ? pick<string>(words).replace(/-/g, '')
      : Array.from({ length: 1 + random.below(6) }, () => pick<string>(alphabet)).join('');
  const anyName = () => Array.from({ length: 1 + random.below(3) }, anyWord).join(' ');

  it('stand as their letters do in the alphabet', () => {
    for (let round = 0; round < 20_000; round += 1) {
      const [one, other] = [anyName(), anyName()];
      const told = Math.sign(compareNames(one, other));
      expect([one, other, told]).toEqual([one, other, Math.sign(byAlphabet(one, other))]);
    }
  });

  it('stand in the same place in Latin, with any apostrophe, in any case', () => {
    const apostrophes = ["'", '`', '´', 'ʻ', 'ʼ', '‘', '’', '′', '＇'];
    const inLatin = words.filter((word) => toCyrillic(toLatin(word)) === word);
    expect(inLatin.length).toBeGreaterThan(3900);
    for (let round = 0; round < 20_000; round += 1) {
      const name = `${pick(inLatin)} ${pick(inLatin)}`;
      const latin = toLatin(name).replace(/[ʻʼ]/g, () => pick<string>(apostrophes));
      const cased = pick([latin, latin.toUpperCase(), latin.toLowerCase()]);
      expect([name, cased, orderKey(cased)]).toEqual([name, cased, orderKey(name)]);
    }
  });

  it('have keys of the signs that places are made of, single spaces between, whatever is typed', () => {
    const signs = new RegExp(`^(?:[${orderSigns.trim()}]+(?: [${orderSigns.trim()}]+)*)?$`);
    expect(orderSigns).toBe([...orderSigns].sort().join(''));
    for (let round = 0; round < 20_000; round += 1) {
      const text = Array.from({ length: random.below(12) }, () =>
        random.below(3) === 0
          ? String.fromCharCode(random.below(0x10000))
          : pick<string>(`${alphabet}AZqwzѕşÖ '«».,-0123456789😀\u0301`),
      ).join('');
      expect([text, orderKey(text)]).toEqual([text, expect.stringMatching(signs)]);
    }
  });
});
