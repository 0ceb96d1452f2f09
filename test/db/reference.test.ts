import { describe, expect, test } from 'vitest';
import { shippedPlaces } from '../../db/reference/districts.ts';
import { shippedDays } from '../../db/reference/holidays.ts';
import { shippedLists } from '../../db/reference/lists.ts';
import { shippedAmounts } from '../../db/reference/poverty-lines.ts';
import { type ListName, listNames, type ShippedItem } from '../../db/reference/shipped-item.ts';
import { readTextTable } from '../../db/reference/text-table.ts';
import { addDays, isDay, weekdayOf } from '../../shared/calendar.ts';
import { foldKey } from '../../shared/uzbek-script.ts';

/** Everything by which an item may be written in a workbook. */
function writingsOf(item: ShippedItem): readonly string[] {
  return [item.nameCyrl, item.nameRu, item.nameEn, ...(item.synonyms ?? [])];
}

function itemsOf(list: ListName): readonly ShippedItem[] {
  return shippedLists.filter((item) => item.list === list);
}

function codesFor(list: ListName, text: string): readonly string[] {
  const key = foldKey(text);
  return itemsOf(list)
    .filter((item) => writingsOf(item).some((writing) => foldKey(writing) === key))
    .map((item) => item.code);
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}+/gu) ?? [];
}

const cyrillic = /\p{Script=Cyrillic}/u;
const latin = /\p{Script=Latin}/u;
const romanNumeral = /^[IVX]+$/;

/** Words that are not in one script: a look-alike letter slipped in. */
function mixedWords(text: string): readonly string[] {
  return wordsOf(text).filter((word) => cyrillic.test(word) && latin.test(word));
}

function latinWords(text: string): readonly string[] {
  return wordsOf(text).filter((word) => latin.test(word) && !romanNumeral.test(word));
}

function cyrillicWords(text: string): readonly string[] {
  return wordsOf(text).filter((word) => cyrillic.test(word));
}

describe('shipped lists', () => {
  test('every list has items, numbered from one', () => {
    for (const list of listNames) {
      const positions = itemsOf(list).map((item) => item.position);
      expect(positions, list).toEqual(positions.map((_, index) => index + 1));
      expect(positions.length, list).toBeGreaterThan(1);
    }
  });

  test('codes are camelCase and unique in their list', () => {
    const ids = shippedLists.map((item) => `${item.list}.${item.code}`);
    expect(new Set(ids).size).toBe(ids.length);
    for (const item of shippedLists) expect(item.code).toMatch(/^[a-z][a-zA-Z0-9]*$/);
  });

  test('names, source and synonyms are filled', () => {
    for (const item of shippedLists) {
      for (const text of [item.source, ...writingsOf(item)]) {
        expect(text.trim(), `${item.list}.${item.code}`).not.toBe('');
      }
    }
  });

  test('names are in their own script', () => {
    for (const item of shippedLists) {
      const id = `${item.list}.${item.code}`;
      expect(latinWords(`${item.nameCyrl} ${item.nameRu}`), id).toEqual([]);
      expect(cyrillicWords(`${item.nameEn} ${item.nameLatn ?? ''}`), id).toEqual([]);
      expect(writingsOf(item).flatMap(mixedWords), id).toEqual([]);
    }
  });

  test('days are days, in order', () => {
    for (const { fromOn, toOn, code } of shippedLists) {
      for (const day of [fromOn, toOn]) expect(day === null || isDay(day), code).toBe(true);
      if (fromOn !== null && toOn !== null) expect(fromOn < toOn, code).toBe(true);
    }
  });

  test('no writing means two items of a list', () => {
    for (const item of shippedLists) {
      for (const writing of writingsOf(item)) {
        expect(codesFor(item.list, writing), `${item.list}: ${writing}`).toEqual([item.code]);
      }
    }
  });

  test('a synonym says something that the name does not', () => {
    for (const item of shippedLists) {
      const keys = [item.nameCyrl, ...(item.synonyms ?? [])].map(foldKey);
      expect(keys, `${item.list}.${item.code}`).toEqual([...new Set(keys)]);
    }
  });

  test('the seven opportunities are numbered as in the decree, and each has measures', () => {
    expect(itemsOf('opportunity').map((item) => item.code)).toEqual([
      'employment',
      'education',
      'health',
      'socialServices',
      'housing',
      'infrastructure',
      'dialogue',
    ]);
    const served = new Set(itemsOf('measure').map((item) => item.extra?.['opportunity']));
    expect([...served].toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test('the colours end where the categories of PF-258 begin', () => {
    const inForceOn = (day: string) =>
      itemsOf('familyCategory')
        .filter((item) => (item.fromOn ?? '') <= day && day <= (item.toOn ?? '9999'))
        .map((item) => item.code);
    expect(inForceOn('2026-01-31')).toEqual(['red', 'yellow', 'green']);
    expect(inForceOn('2026-02-01')).toEqual(['stateSupported', 'poor', 'atLine']);
  });

  test('a table with a broken row is refused', () => {
    expect(() => readTextTable(['code', 'name'], 'code | name\na | b | c')).toThrow('2 cells');
    expect(() => readTextTable(['code', 'name'], 'code | title\na | b')).toThrow('columns');
  });
});

/** Words of real workbooks (Gʻijduvon sample), the clean ones first, then the messy ones. */
const workbookWords: Readonly<Partial<Record<ListName, Readonly<Record<string, string>>>>> = {
  familyCategory: {
    'давлат таъминотидаги оила': 'stateSupported',
    'камбағал оила': 'poor',
    'камбағаллик чегарасидаги оила': 'atLine',
    'davlat taʼminotidagi oila': 'stateSupported',
    'Давлат таъминотидаги': 'stateSupported',
    'КАМБАҒАЛ ОИЛА': 'poor',
    'камбагал оила': 'poor',
    'сариқ тоифа': 'yellow',
  },
  register: {
    'Темир дафтар': 'ironNotebook',
    'Аёллар дафтари': 'womensNotebook',
    'Ёшлар дафтари': 'youthNotebook',
    'Меҳр дафтари': 'mehrNotebook',
    'темир дафтар ': 'ironNotebook',
    Темир: 'ironNotebook',
    Аёллар: 'womensNotebook',
    'Мехр дафтари': 'mehrNotebook',
  },
  povertyCause: {
    'касб-ҳунар ва кўникма етишмаслиги': 'lackOfSkills',
    'бола парвариши билан бандлик': 'childCare',
    'бемор ёки ногиронга қараш': 'careForSick',
    'томорқага сув етиб бормаслиги': 'noIrrigationWater',
    'электр таъминотидаги узилишлар': 'powerCuts',
    'бозордан узоқлик': 'farFromMarket',
    'соғлиғи ёмонлиги': 'illHealth',
    'иш ўрни йўқлиги': 'noJobs',
    'боқувчининг йўқлиги': 'noBreadwinner',
    'ишлаш истаги йўқлиги (боқимандалик)': 'unwillingToWork',
    касаллик: 'illHealth',
  },
  relation: {
    'оила бошлиғи': 'head',
    'турмуш ўртоғи': 'spouse',
    ўғли: 'son',
    қизи: 'daughter',
    келини: 'daughterInLaw',
    набираси: 'grandchild',
    онаси: 'mother',
    отаси: 'father',
    бошлиқ: 'head',
    "oila boshlig'i": 'head',
    эри: 'spouse',
    аёли: 'spouse',
    хотини: 'spouse',
    кизи: 'daughter',
    набира: 'grandchild',
    фарзанди: 'child',
    "o'g'li": 'son',
  },
  sex: { эркак: 'male', аёл: 'female', аел: 'female', erkak: 'male', муж: 'male', ayol: 'female' },
  education: {
    ўрта: 'secondary',
    'ўрта махсус': 'specialSecondary',
    'тугалланмаган ўрта': 'incompleteSecondary',
    олий: 'higher',
    "o'rta maxsus": 'specialSecondary',
  },
  employment: {
    ўқувчи: 'pupil',
    ишсиз: 'unemployed',
    'уй бекаси': 'homemaker',
    пенсионер: 'pensioner',
    'мактабгача ёшда': 'preschoolChild',
    'норасмий банд': 'informallyEmployed',
    'расмий банд': 'formallyEmployed',
    'меҳнатга лаёқатсиз': 'unableToWork',
    'ўзини ўзи банд қилган': 'selfEmployed',
    'МТТ тарбияланувчиси': 'kindergartenChild',
    талаба: 'student',
    'меҳнат мигранти': 'labourMigrant',
    'ўзини ўзи банд килган': 'selfEmployed',
    'mehnatga layoqatsiz': 'unableToWork',
  },
  disability: {
    'I гуруҳ': 'group1',
    'II гуруҳ': 'group2',
    'III гуруҳ': 'group3',
    'ногирон бола': 'disabledChild',
    '1-гуруҳ': 'group1',
    '2-гуруҳ': 'group2',
    'I guruh': 'group1',
    II: 'group2',
    III: 'group3',
    'I гурух': 'group1',
  },
  officialLevel: { туман: 'district', вилоят: 'region', Туман: 'district', tuman: 'district' },
  mahallaCategory: {
    оғир: 'difficult',
    ўртача: 'average',
    яхши: 'good',
    'ОҒИР ': 'difficult',
    огир: 'difficult',
  },
  mahallaPost: {
    'маҳалла раиси': 'chairman',
    'ҳоким ёрдамчиси': 'hokimAssistant',
    'ёшлар етакчиси': 'youthLeader',
    'хотин-қизлар фаоли': 'womensActivist',
    'профилактика инспектори': 'preventionInspector',
    'ижтимоий ходим': 'socialWorker',
    'солиқ инспектори': 'taxInspector',
  },
  organisation: {
    'Вилоят соғлиқни сақлаш бошқармаси': 'regionHealth',
    'Ирригация бўлими': 'irrigationDepartment',
    'Вилоят ИИБ': 'regionInternalAffairs',
    'Агробанк туман филиали': 'agrobank',
    'Аҳоли бандлигига кўмаклашиш маркази': 'employmentCentre',
    'Адлия бўлими': 'justiceDepartment',
    'Туман газ таъминоти бўлими': 'gasSupply',
    'Ёшлар ишлари бўлими': 'youthAffairs',
    'Туман электр тармоқлари корхонаси': 'powerNetworks',
    'Экология бўлими': 'ecologyDepartment',
    'Маданият бўлими': 'cultureDepartment',
    'Вилоят бандлик бош бошқармаси': 'regionEmployment',
    'Фавқулодда вазиятлар бўлими': 'emergencyDepartment',
    'Ободонлаштириш бошқармаси': 'improvementDepartment',
    'Туман прокуратураси': 'districtProsecutor',
    '«Инсон» ижтимоий хизматлар маркази': 'insonCentre',
    'Давлат солиқ инспекцияси': 'taxInspectorate',
    'Вилоят прокуратураси': 'regionProsecutor',
    'Вилоят экология бошқармаси': 'regionEcology',
    'Вилоят адлия бошқармаси': 'regionJustice',
  },
};

describe('words of workbooks', () => {
  for (const [list, words] of Object.entries(workbookWords)) {
    test(list, () => {
      const found = Object.keys(words).map((word) => [word, codesFor(list as ListName, word)]);
      expect(found).toEqual(Object.entries(words).map(([word, code]) => [word, [code]]));
    });
  }

  test('a category nobody knows stays unknown', () => {
    expect(codesFor('mahallaCategory', 'қониқарсиз')).toEqual([]);
    expect(codesFor('disability', 'йўқ')).toEqual([]);
  });

  test('"child" leads to son and daughter', () => {
    const child = itemsOf('relation').find((item) => item.code === 'child');
    const codes = itemsOf('relation').map((item) => item.code);
    expect(codes).toContain(child?.extra?.['maleCode']);
    expect(codes).toContain(child?.extra?.['femaleCode']);
  });
});

describe('places', () => {
  test('14 regions in the state’s order, then 205 districts, each in a region', () => {
    const regions = shippedPlaces.filter((place) => place.level === 'region');
    expect(shippedPlaces.slice(0, 14)).toEqual(regions);
    expect(regions.map((place) => place.soato)).toEqual(
      '1735 1703 1706 1708 1710 1712 1714 1718 1722 1724 1727 1730 1733 1726'.split(' '),
    );
    expect(shippedPlaces).toHaveLength(14 + 205);
    const codes = new Set(shippedPlaces.map((place) => place.soato));
    expect(codes.size).toBe(shippedPlaces.length);
    for (const place of shippedPlaces) {
      expect(place.soato).toMatch(place.level === 'region' ? /^17\d\d$/ : /^17\d{5}$/);
      expect(place.parent === '17' || codes.has(place.parent), place.soato).toBe(true);
    }
  });

  test('Gʻijduvon is where it should be', () => {
    expect(shippedPlaces.find((place) => place.soato === '1706215')).toEqual({
      soato: '1706215',
      level: 'district',
      parent: '1706',
      nameCyrl: 'Ғиждувон тумани',
      nameLatn: 'Gʻijduvon tumani',
      nameRu: 'Гиждуванский район',
    });
  });

  test('names are in their own script, and the two Uzbek ones are the same name', () => {
    for (const place of shippedPlaces) {
      expect(latinWords(`${place.nameCyrl} ${place.nameRu}`), place.soato).toEqual([]);
      expect(cyrillicWords(place.nameLatn), place.soato).toEqual([]);
      expect(foldKey(place.nameLatn), place.soato).toBe(foldKey(place.nameCyrl));
    }
  });
});

describe('amounts', () => {
  test('rows of a kind follow each other and grow', () => {
    for (const kind of ['povertyLine', 'baseAmount', 'minimumWage'] as const) {
      const rows = shippedAmounts.filter((row) => row.kind === kind);
      expect(rows.length, kind).toBeGreaterThan(0);
      expect(rows).toEqual(rows.toSorted((one, other) => one.fromOn.localeCompare(other.fromOn)));
      expect(rows).toEqual(rows.toSorted((one, other) => one.amount - other.amount));
      for (const row of rows) {
        expect(isDay(row.fromOn), row.fromOn).toBe(true);
        expect(row.amount % 1000, row.fromOn).toBe(0);
        expect(row.source).not.toBe('');
      }
    }
  });

  test('amounts of 2026', () => {
    const on = (kind: string) =>
      shippedAmounts.findLast((row) => row.kind === kind && row.fromOn <= '2026-11-20')?.amount;
    expect(on('povertyLine')).toBe(715_000);
    expect(on('baseAmount')).toBe(412_000);
    expect(on('minimumWage')).toBe(1_271_000);
  });
});

describe('holidays', () => {
  const kindOn = new Map(shippedDays.map((row) => [row.day, row.kind]));
  const isWeekend = (day: string) => weekdayOf(day) > 5;

  test('each day once, in order, named in three languages', () => {
    const days = shippedDays.map((row) => row.day);
    expect(days).toEqual([...new Set(days)].toSorted());
    for (const row of shippedDays) {
      expect(isDay(row.day), row.day).toBe(true);
      expect(latinWords(`${row.nameCyrl} ${row.nameRu}`), row.day).toEqual([]);
      expect(cyrillicWords(row.nameEn), row.day).toEqual([]);
      expect(row.source).not.toBe('');
    }
  });

  test('seven fixed holidays a year', () => {
    for (const year of ['2024', '2025', '2026', '2027']) {
      for (const day of ['01-01', '03-08', '03-21', '05-09', '09-01', '10-01', '12-08']) {
        expect(kindOn.get(`${year}-${day}`)).toBe('holiday');
      }
    }
  });

  test('days off are moved to weekdays, working days to weekends', () => {
    for (const row of shippedDays) {
      if (row.kind === 'movedDayOff') expect(isWeekend(row.day), row.day).toBe(false);
      if (row.kind === 'movedWorkingDay') expect(isWeekend(row.day), row.day).toBe(true);
    }
  });

  test('a holiday on a weekend frees the next weekday (Labour Code, article 208)', () => {
    for (const row of shippedDays) {
      if (row.kind !== 'holiday' || !isWeekend(row.day)) continue;
      let next = addDays(row.day, 1);
      while (isWeekend(next) || kindOn.get(next) === 'holiday') next = addDays(next, 1);
      expect(kindOn.get(next), row.day).toBe('movedDayOff');
    }
  });
});
