/** A list of families as an office keeps it, of any size; the same on every machine. */
import { familyName, givenName, nameOf, strangerName } from '../../db/demo/names.ts';
import { createRandom, type Random } from '../../db/demo/random.ts';
import { jshshirCheckDigit } from '../../shared/jshshir.ts';
import { type JoinedCells, type SheetCell, writeSheet } from './write-sheet.ts';

const headings = [
  'Оила рақами',
  'Маҳалла номи',
  'Яшаш манзили',
  'Ижтимоий реестр тоифаси',
  'Дафтарлар',
  'Сўнгги 3 ойлик жами даромади (сўм)',
  'Камбағаллик сабаблари',
  'Бириктирилган раҳбар',
  'Ф.И.Ш.',
  'Қариндошлиги',
  'Туғилган санаси',
  'Жинси',
  'ЖШШИР',
  'Паспорт (гувоҳнома) серияси ва рақами',
  'Маълумоти',
  'Бандлиги',
  'Ногиронлик гуруҳи',
  'Телефон рақами',
  'Изоҳ',
];

export interface MadeWorkbook {
  readonly people: number;
  readonly families: number;
  /** The mahallas and officials that the families name. */
  readonly mahallas: readonly string[];
  readonly officials: readonly string[];
}

const relations = ['оила бошлиғи', 'турмуш ўртоғи', 'ўғли', 'қизи', 'ўғли', 'қизи'];

/** As the list of the office in our samples is formatted; widths in letters. */
const officeLook = {
  titles: 2,
  widths: [8, 18, 30, 20, 18, 16, 32, 28, 36, 16, 13, 9, 19, 17, 16, 20, 13, 20, 28],
};

/**
 * Writes the workbook; the cells of a family are joined over the rows of its members.
 * @param isBare without the lines, fonts, widths and wrapped texts that an office gives its list
 */
export function makeWorkbook(path: string, people: number, isBare = false): MadeWorkbook {
  const random = createRandom('import');
  const mahallas = Array.from(
    { length: 60 },
    (_, at) => `${givenName(random, 'male')}обод ${at + 1}`,
  );
  const officials = Array.from({ length: 200 }, () => strangerName(random, 'male'));
  const rows: SheetCell[][] = [
    ['Ижтимоий реестрга киритилган оилалар рўйхати'],
    ['2026 йил 20 ноябрь ҳолатига'],
    [...headings],
  ];
  const joined: JoinedCells[] = [];
  let made = 0;
  let families = 0;
  while (made < people) {
    families += 1;
    const size = Math.min(random.between(2, 6), people - made);
    const members = makeMembers(random, size, made);
    const own = [
      families,
      random.pick(mahallas),
      `${givenName(random, 'male')} кўчаси, ${random.between(1, 250)}-уй`,
      random.pick(['камбағал оила', 'давлат таъминотидаги оила', 'камбағаллик чегарасидаги оила']),
      random.chance(0.3) ? 'Темир дафтар' : null,
      random.between(5, 90) * 100_000,
      'иш ўрни йўқлиги',
      random.pick(officials),
    ];
    const top = rows.length + 1;
    for (const [at, member] of members.entries()) {
      rows.push([...(at === 0 ? own : own.map(() => null)), ...member]);
    }
    for (let column = 1; size > 1 && column <= own.length; column += 1) {
      joined.push({ column, top, bottom: top + size - 1 });
    }
    made += size;
  }
  writeSheet(path, 'Оилалар', rows, joined, isBare ? null : officeLook);
  return { people: made, families, mahallas, officials };
}

function makeMembers(random: Random, size: number, first: number): SheetCell[][] {
  const surname = familyName(random);
  const father = givenName(random, 'male');
  return Array.from({ length: size }, (_, at) => {
    const isMan = at === 0 || at % 2 === 0;
    const year = at < 2 ? random.between(1960, 1990) : random.between(1991, 2020);
    const [month, day] = [random.between(1, 12), random.between(1, 28)];
    const { full } = nameOf(
      surname,
      givenName(random, isMan ? 'male' : 'female'),
      father,
      isMan ? 'male' : 'female',
      at > 1,
    );
    return [
      full,
      relations[at] ?? 'қариндоши',
      new Date(Date.UTC(year, month - 1, day)),
      isMan ? 'эркак' : 'аёл',
      numberOf(isMan, year, month, day, first + at),
      `AB${String(first + at).padStart(7, '0')}`,
      'ўрта',
      at < 2 ? 'ишсиз' : 'ўқувчи',
      random.chance(0.04) ? 'II гуруҳ' : null,
      random.chance(0.5) ? `+9989${random.between(10_000_000, 99_999_999)}` : null,
      random.chance(0.1) ? 'уйига ташриф буюрилди' : null,
    ];
  });
}

/** A well-formed JSHSHIR that nobody else of the list has. */
function numberOf(
  isMan: boolean,
  year: number,
  month: number,
  day: number,
  serial: number,
): string {
  const century = year < 2000 ? (isMan ? 3 : 4) : isMan ? 5 : 6;
  const two = (value: number) => String(value % 100).padStart(2, '0');
  const figures = `${century}${two(day)}${two(month)}${two(year)}${String(serial).padStart(6, '0')}`;
  return figures + jshshirCheckDigit(figures);
}
