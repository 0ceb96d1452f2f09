import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldKey, foldMahalla, toCyrillic, toLatin } from '../../shared/uzbek-script.ts';

describe('one name, one key', () => {
  it.each([
    [
      'koldoshev',
      [
        'Қўлдошев',
        'Qoʻldoshev',
        "Qo'ldoshev",
        'Qo‘ldoshev',
        'Qo`ldoshev',
        'Qo´ldoshev',
        'Qoldoshev',
        'Кулдошев',
        'ҚЎЛДОШЕВ',
        'Қўл\u200Bдошев',
        'К\u0443\u0306лдошев',
      ],
    ],
    [
      'sarmijon',
      ['Сармижон', 'Сaрмижoн', 'Sarmijon', 'Sаrmijоn', ' «Сармижон» ', 'Сарми\u00ADжон'],
    ],
    ['ishok', ['Исҳоқ', "Is'hoq", 'Isʼhoq', 'Ishoq', 'Исхок']],
    ['eldosh', ['Йўлдош', "Yo'ldosh", 'Ёлдош', 'Юлдош', 'Елдош']],
    ['galaba', ['Ғалаба', 'G’alaba', "G'alaba", 'Galaba', 'Галаба']],
    ['fazieva', ['Фазиева', 'Faziyeva', 'Fazieva']],
    ['jora', ['Жўра', "Jo'ra", 'Джура']],
    ['ziekor', ['Зиёкор', 'Ziyokor', 'Зиекор']],
    ['navoi', ['Навоий', 'Навои', 'Navoiy']],
    ['konstitosia', ['Конституция', 'Konstitutsiya', 'Konstitusiya']],
    ['oktabr', ['октябрь', 'oktabr', 'oktyabr']],
    ['bojet', ['бюджет', 'budjet', 'byudjet']],
    ['pochtalen', ['почтальон', 'pochtalyon']],
    ['mator 2 son', ['МАТЪОР,  2\u00A0-\tсон!', 'Maʼtor 2-son']],
    [
      'ismoilov rahmon akmal ogli',
      ['\tИсмоилов Раҳмон\nАкмал ўғли', "Ismoilov Rahmon Akmal o'g'li"],
    ],
  ])('%s', (key, spellings) => {
    expect(spellings.map((spelling) => [spelling, foldKey(spelling)])).toEqual(
      spellings.map((spelling) => [spelling, key]),
    );
  });

  it('different names keep different keys', () => {
    const names = [
      'Азиз',
      'Азиза',
      'Шавкат',
      'Савкат',
      'Чори',
      'Жамол',
      'Камол',
      'Ҳасан',
      'Ҳусан',
      'Анвар',
      'Оқил',
      'Ақл',
    ];
    expect(new Set(names.map(foldKey)).size).toBe(names.length);
  });

  it('reads accents, full-width letters and the letters of neighbours', () => {
    expect(foldKey('Qarаqalpaqstаn Ǵárezsizlik')).toBe('karakalpakstan garezsizlik');
    expect(foldKey('Ｎｕｋｕｓ ４')).toBe('nokos 4');
    expect(foldKey('Ǧúlşat Çori')).toBe('golshat chori');
    expect(foldKey('Әлия Өтегенова')).toBe('alia otegenova');
  });

  it('signs, emoji and foreign letters only separate words', () => {
    expect(foldKey('👍 Қодир\u200B!😀№5 (Ҳ/К) Ω')).toBe('kodir 5 h k');
    expect(foldKey('«»—…')).toBe('');
  });

  it('is made of plain words, and folds to itself, whatever is typed', () => {
    const piece = fc.oneof(
      // The letters of the folded groups, so that they meet each other often.
      fc.constantFrom(...'иyyйiетtsdjоoеёьсд'),
      fc.constantFrom(...'абвгғдеёжзийкқлмноўпрстуфхҳцчшщъыьэюяABCDEHIKSTY tsdjiyohʼ’\u200B-.'),
      fc.string({ unit: 'binary', maxLength: 2 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const key = foldKey(pieces.join(''));
        expect(key).toMatch(/^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/);
        expect(foldKey(key)).toBe(key);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the key of a mahalla', () => {
  it.each([
    'Олмазор',
    '«Олмазор» МФЙ',
    'Olmazor MFY',
    'МФЙ «Олмазор»',
    'Олмазор маҳалласи',
    'Олмазор маҳалла фуқаролар йиғини',
    'Olmazor mahallasida',
    'ОЛМАЗОР М.Ф.Й.',
    "'Олмазор' ҚФЙ",
    'СГМ "Олмазор"',
    'махалля Олмазор',
  ])('%s', (name) => {
    expect(foldMahalla(name)).toBe('olmazor');
  });

  it('keeps names that only begin like such a word, and does not end empty', () => {
    expect(foldMahalla('Янгимаҳалла МФЙ')).toBe('yangimahalla');
    expect(foldMahalla('Маҳаллаобод')).toBe('mahallaobod');
    expect(foldMahalla('МФЙ')).toBe('mfy');
  });
});

/** 281 terms in both alphabets as the offices write them. */
const termPairs = readFileSync(new URL('term-pairs.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));

describe('Latin from Cyrillic', () => {
  it('gives every term of the glossary exactly', () => {
    expect(termPairs.length).toBe(281);
    expect(termPairs.map(([cyrillic = '']) => [cyrillic, toLatin(cyrillic)])).toEqual(termPairs);
  });

  it.each([
    ['ШОШИЛИНЧ', 'SHOSHILINCH'],
    ['Шуҳрат', 'Shuhrat'],
    ['АҚШ, Ш. Ёқубов, ЁҚУБ, Юсуф', 'AQSH, Sh. Yoqubov, YOQUB, Yusuf'],
    ['Ўғил ЎҒЛИ', 'Oʻgʻil OʻGʻLI'],
    ['Исҳоқ ИСҲОҚ', 'Isʼhoq ISʼHOQ'],
    ['Раъно, мўътабар, объект, ЭЪТИБОР', 'Raʼno, moʻtabar, obyekt, EʼTIBOR'],
    ['ер ЕР поэма реестр Файзиев', 'yer YER poema reyestr Fayziyev'],
    ['цирк, лицей, акция, полиция', 'sirk, litsey, aksiya, politsiya'],
    ['альбом почтальон', 'albom pochtalyon'],
    ['Меъёрдагидан МЕЪЁР, маъюс', 'Meʼyordagidan MEʼYOR, maʼyus'],
    ['Октябрьда ОКТЯБРЬ бюджети сентябрь', 'Oktabrda OKTABR budjeti sentabr'],
    ['«Инсон» маркази', '“Inson” markazi'],
    ['{count} та {oilaNomi.тур}', '{count} ta {oilaNomi.tur}'],
    ['{n, plural, one {# оила} other {# оила}}', '{n, plural, one {# oila} other {# oila}}'],
    ["Qo'ldoshev Sharof, 12% https://x.uz", "Qo'ldoshev Sharof, 12% https://x.uz"],
    ['и\u0306ил', 'yil'],
  ])('%s', (cyrillic, latin) => {
    expect(toLatin(cyrillic)).toBe(latin);
  });
});

describe('Cyrillic from Latin', () => {
  it.each([
    ["Qo'ldoshev Husan O‘ktamovich", 'Қўлдошев Ҳусан Ўктамович'],
    ['QOʻLDOSHEV SHUHRAT GʻULOM OʻGʻLI', 'ҚЎЛДОШЕВ ШУҲРАТ ҒУЛОМ ЎҒЛИ'],
    [
      "Yo'ldosh, Yoqub, Yusuf, Yelena, Elyor, Vasilyev",
      'Йўлдош, Ёқуб, Юсуф, Елена, Элёр, Васильев',
    ],
    ["Is'hoq, Ra`no, MA'MUR, Mo'ʼtabar", 'Исҳоқ, Раъно, МАЪМУР, Мўътабар'],
    ['Fayziyev, poema, “Inson” {count}', 'Файзиев, поэма, «Инсон» {count}'],
    ['Chori Politsiya', 'Чори Полиция'],
    ['Қўлдошев 5', 'Қўлдошев 5'],
  ])('%s', (latin, cyrillic) => {
    expect(toCyrillic(latin)).toBe(cyrillic);
  });
});
