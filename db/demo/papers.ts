import type { Day } from '../../shared/calendar.ts';
import { jshshirCheckDigit, type Sex } from '../../shared/jshshir.ts';
import type { Random } from './random.ts';

/** Numbers that no two people share. */
export interface Papers {
  jshshir(bornOn: Day, sex: Sex): string;
  passport(): string;
  birthCertificate(): string;
  phone(): string;
}

const operators = ['90', '91', '93', '94', '95', '97', '98', '99', '88', '33', '77', '50'];

/** Each number that it gives is given once. */
export function createPapers(random: Random): Papers {
  const given = new Set<string>();

  function fresh(make: () => string): string {
    let made = make();
    while (given.has(made)) made = make();
    given.add(made);
    return made;
  }
  const digits = (count: number) => String(random.between(0, 10 ** count - 1)).padStart(count, '0');

  return {
    jshshir: (bornOn, sex) =>
      fresh(() => {
        const [year = '', month = '', day = ''] = bornOn.split('-');
        const century = (year < '2000' ? 3 : 5) + (sex === 'male' ? 0 : 1);
        // 215: the last digits of the district's SOATO; real territory codes are not published.
        const first13 = `${century}${day}${month}${year.slice(2)}215${digits(3)}`;
        return `${first13}${jshshirCheckDigit(first13)}`;
      }),
    passport: () => fresh(() => `${random.pick(['AA', 'AB', 'AC', 'AD'])}${digits(7)}`),
    birthCertificate: () => fresh(() => `I-BX ${digits(7)}`),
    phone: () => fresh(() => `+998${random.pick(operators)}${digits(7)}`),
  };
}
