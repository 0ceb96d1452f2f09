import type { Sex } from '../../shared/jshshir.ts';
import type { DemoDays } from './days.ts';
import { type Livelihood, livelihoodOf } from './livelihood.ts';
import { familyName, givenName, nameOf } from './names.ts';
import type { Papers } from './papers.ts';
import type { Random } from './random.ts';

export type HouseholdKind =
  | 'couple'
  | 'withGrandparents'
  | 'withMarriedSon'
  | 'motherAlone'
  | 'elderly'
  | 'unable';

export const householdKinds: Readonly<Record<HouseholdKind, number>> = {
  couple: 0.6,
  withGrandparents: 0.145,
  withMarriedSon: 0.06,
  motherAlone: 0.1,
  elderly: 0.065,
  unable: 0.03,
};

/** How often a home has so many children. */
const manyChildren = { 1: 9, 2: 27, 3: 36, 4: 21, 5: 7 };
const fewChildren = { 1: 30, 2: 42, 3: 28 };

export interface DemoPerson extends Livelihood {
  readonly fullName: string;
  readonly given: string;
  readonly sex: Sex;
  readonly age: number;
  readonly bornOn: string;
  readonly relation: string;
  readonly jshshir: string;
  readonly document: string;
  readonly phone: string | null;
}

/** What people of one household are made with. */
export interface HouseholdMaker {
  readonly random: Random;
  readonly days: DemoDays;
  readonly papers: Papers;
  readonly isLifted: boolean;
}

/** The head first, then the others as a form lists them. */
export function makeHousehold(maker: HouseholdMaker, kind: HouseholdKind): DemoPerson[] {
  const { random } = maker;
  const surname = familyName(random);
  const isUnable = kind === 'unable' || kind === 'elderly';
  const add = (relation: string, sex: Sex, age: number, own: string, father: string) =>
    makePerson(maker, { relation, sex, age, surname: own, father, isUnable });
  const child = (relation: string, age: number, father: string) => {
    const sex: Sex = random.chance(0.51) ? 'male' : 'female';
    return add(
      relation === 'child' ? (sex === 'male' ? 'son' : 'daughter') : relation,
      sex,
      age,
      surname,
      father,
    );
  };
  const children = (motherAge: number, father: string, many: Readonly<Record<string, number>>) => {
    const made: DemoPerson[] = [];
    let age = Math.min(24, motherAge - random.between(20, 25));
    for (let left = Number(random.weigh(many)); left > 0 && age >= 0; left -= 1) {
      made.push(child('child', age, father));
      age -= random.between(2, 4);
    }
    return made;
  };
  const fatherOf = () => givenName(random, 'male');

  if (kind === 'elderly') {
    const age = random.between(66, 84);
    const sex: Sex = random.chance(0.35) ? 'male' : 'female';
    const head = add('head', sex, age, surname, fatherOf());
    if (sex === 'female' || random.chance(0.3)) return [head];
    return [head, add('spouse', 'female', age - random.between(1, 5), surname, fatherOf())];
  }
  if (kind === 'motherAlone' || kind === 'unable') {
    const age = random.between(29, 50);
    const head = add('head', 'female', age, surname, fatherOf());
    // A child that could work would make the family able.
    const all = children(age, fatherOf(), fewChildren);
    return [head, ...(kind === 'unable' ? all.filter((one) => one.age < 17) : all)];
  }

  const age = kind === 'withMarriedSon' ? random.between(47, 60) : random.between(27, 54);
  const fathersFather = fatherOf();
  const head = add('head', 'male', age, surname, fathersFather);
  // A wife often keeps the name of her father.
  const wifeSurname = random.chance(0.6) ? surname : familyName(random);
  const wifeAge = Math.max(21, age - random.between(0, 6));
  const wife = add('spouse', 'female', wifeAge, wifeSurname, fatherOf());
  const couple = [head, wife];
  if (kind === 'withMarriedSon') {
    const sonAge = Math.min(30, wifeAge - 20);
    const son = add('son', 'male', sonAge, surname, head.given);
    const bride = add(
      'daughterInLaw',
      'female',
      Math.max(19, sonAge - 2),
      familyName(random),
      fatherOf(),
    );
    const grandchildren = Array.from({ length: random.between(1, 2) }, (_, place) =>
      child('grandchild', Math.max(0, sonAge - 22 - place * 2), son.given),
    );
    return [
      ...couple,
      son,
      bride,
      ...children(wifeAge - 4, head.given, fewChildren),
      ...grandchildren,
    ];
  }
  const offspring = children(wifeAge, head.given, manyChildren);
  if (kind === 'couple') return [...couple, ...offspring];
  const mother = add('mother', 'female', age + random.between(20, 26), surname, fatherOf());
  if (random.chance(0.6)) return [...couple, ...offspring, mother];
  const father = makePerson(maker, {
    relation: 'father',
    sex: 'male',
    age: mother.age + 2,
    surname,
    father: fatherOf(),
    isUnable,
    given: fathersFather,
  });
  return [...couple, ...offspring, father, mother];
}

interface Birth {
  readonly relation: string;
  readonly sex: Sex;
  readonly age: number;
  readonly surname: string;
  readonly father: string;
  readonly isUnable: boolean;
  readonly given?: string;
}

function makePerson(maker: HouseholdMaker, birth: Birth): DemoPerson {
  const { random, days, papers } = maker;
  const { sex, age, relation } = birth;
  const given = birth.given ?? givenName(random, sex);
  const isModern = random.chance(age < 27 ? 0.6 : 0.06);
  const bornOn = days.on(-Math.ceil((age + 1) * 365.25) + random.between(2, 360));
  return {
    ...livelihoodOf(random, { sex, age, isUnable: birth.isUnable, isLifted: maker.isLifted }),
    fullName: nameOf(birth.surname, given, birth.father, sex, isModern).full,
    given,
    sex,
    age,
    bornOn,
    relation,
    jshshir: papers.jshshir(bornOn, sex),
    document: age >= 16 ? papers.passport() : papers.birthCertificate(),
    phone: relation === 'head' || (age >= 18 && random.chance(0.25)) ? papers.phone() : null,
  };
}
