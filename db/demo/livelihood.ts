import type { Sex } from '../../shared/jshshir.ts';
import type { Random } from './random.ts';

/** How somebody lives; codes of the reference lists. */
export interface Livelihood {
  readonly employment: string;
  readonly education: string;
  readonly disability: string | null;
  readonly workplace: string | null;
  /** As the summary of a family counts: by the disability, then the age, then the employment. */
  readonly isAble: boolean;
}

export interface LivelihoodOf {
  readonly sex: Sex;
  readonly age: number;
  /** Of a family where nobody can work. */
  readonly isUnable: boolean;
  /** Of a family that left poverty, mostly by work. */
  readonly isLifted: boolean;
}

const workOfMen = {
  unemployed: 27,
  informallyEmployed: 28,
  seasonalWorker: 13,
  labourMigrant: 11,
  formallyEmployed: 12,
  selfEmployed: 5,
  farmer: 4,
};
const workOfWomen = {
  homemaker: 44,
  unemployed: 22,
  informallyEmployed: 12,
  childCareLeave: 7,
  formallyEmployed: 8,
  seasonalWorker: 4,
  selfEmployed: 3,
};
const workAfterExit = {
  formallyEmployed: 46,
  selfEmployed: 20,
  entrepreneur: 11,
  farmer: 7,
  informallyEmployed: 6,
  labourMigrant: 4,
  homemaker: 6,
};
const schools = {
  secondary: 36,
  specialSecondary: 47,
  higher: 9,
  incompleteSecondary: 5,
  incompleteHigher: 3,
};
const workplaces = [
  '«Ғиждувон текстиль» МЧЖ',
  '«Зарафшон агро» кластери',
  '«Бухоро гилам» МЧЖ',
  '12-умумтаълим мактаби',
  '27-умумтаълим мактаби',
  '5-МТТ',
  'туман марказий шифохонаси',
  'марказий деҳқон бозори',
  '«Абдухолиқ нон» новвойхонаси',
  '«Ободонлаштириш» ДУК',
  '«Шарқ либос» тикув фабрикаси',
  '«Чорбоғ иссиқхонаси» МЧЖ',
  'хусусий қурилиш бригадаси',
  'ғишт заводи',
];
const isNotAble = new Set([
  'pupil',
  'kindergartenChild',
  'preschoolChild',
  'pensioner',
  'unableToWork',
]);

/** What somebody lives by: employment, disability, education, as they go with age and sex. */
export function livelihoodOf(random: Random, person: LivelihoodOf): Livelihood {
  const { age } = person;
  const disability = disabilityOf(random, person);
  const employment = employmentOf(random, person, disability);
  const isAtWork = employment === 'formallyEmployed';
  return {
    employment,
    disability,
    education: educationOf(random, age),
    workplace: isAtWork ? random.pick(workplaces) : null,
    // The third group works.
    isAble: (disability === null || disability === 'group3') && !isNotAble.has(employment),
  };
}

function disabilityOf(random: Random, { age, isUnable }: LivelihoodOf): string | null {
  if (age < 18) return random.chance(isUnable ? 0.12 : 0.02) ? 'disabledChild' : null;
  if (isUnable && age < 60) return random.chance(0.3) ? 'group1' : 'group2';
  const share = age >= 60 ? 0.16 : 0.04;
  return random.chance(share) ? random.weigh({ group1: 1, group2: 6, group3: 3 }) : null;
}

function employmentOf(random: Random, person: LivelihoodOf, disability: string | null): string {
  const { sex, age, isLifted } = person;
  if (age < 3) return 'preschoolChild';
  if (age < 7) return random.chance(0.6) ? 'kindergartenChild' : 'preschoolChild';
  if (age < 18) return 'pupil';
  if (age >= (sex === 'male' ? 60 : 55)) return 'pensioner';
  if (disability === 'group1' || disability === 'group2') return 'unableToWork';
  if (age < 23 && random.chance(0.35)) return 'student';
  if (isLifted && random.chance(sex === 'male' ? 0.9 : 0.6)) return random.weigh(workAfterExit);
  return sex === 'male' ? random.weigh(workOfMen) : random.weigh(workOfWomen);
}

function educationOf(random: Random, age: number): string {
  if (age < 7) return 'none';
  if (age < 11) return 'primary';
  if (age < 16) return 'incompleteSecondary';
  if (age < 20) return 'secondary';
  return random.weigh(schools);
}
