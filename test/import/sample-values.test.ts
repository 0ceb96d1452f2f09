import { beforeAll, describe, expect, test } from 'vitest';
import { mahallaCounts, sevenPosts } from '../../shared/import/model.ts';
import type { ResolvedFamily, ResolvedPerson } from '../../shared/import/resolve-families.ts';
import { checkJshshir } from '../../shared/jshshir.ts';
import { differences, sameForm, sameKey, sameName } from './helpers/compare.ts';
import { expected, type TrueFamily, type TruePerson } from './helpers/expected.ts';
import { readSample, type Sample } from './helpers/read-sample.ts';
import { nameOf } from './helpers/sample-lists.ts';

const sexes = { эркак: 'male', аёл: 'female' } as Readonly<Record<string, string>>;
const posts = [
  'маҳалла раиси',
  'ҳоким ёрдамчиси',
  'ёшлар етакчиси',
  'хотин-қизлар фаоли',
  'профилактика инспектори',
  'ижтимоий ходим',
  'солиқ инспектори',
];

describe('clean values of the sample files', () => {
  let sample: Sample;
  beforeAll(async () => {
    sample = await readSample();
  });

  test('mahallas', () => {
    const wrong = expected.mahallas.flatMap((truth) => {
      const record = sample.mahallas.find((one) => one.record.row === truth.row)?.record;
      if (!record) return [`${truth.key} is missing`];
      const own = { ...truth, ...truth.from_file };
      return [
        ...differences(truth.key, {
          name: [record.name.value, own.name],
          sector: [record.sector.value, own['sector']],
          stir: [record.stir.value, own['stir']],
          code: [record.code.value, own['code']],
          category: [nameOf('mahallaCategories', record.category.value), own['category']],
          ...Object.fromEntries(
            mahallaCounts.map((count) => [
              count,
              [record.counts[count].value, (own as Record<string, unknown>)[count]] as const,
            ]),
          ),
        }),
        ...sevenPosts.flatMap((post, at) => {
          const holder = truth.seven[posts[at] ?? ''];
          const { fullName, phone } = record.seven[post];
          return differences(`${truth.key} ${post}`, {
            name: [sameKey(fullName.value, holder?.name ?? ''), holder?.name],
            phone: [phone.value, holder?.phone],
          });
        }),
      ];
    });
    expect(wrong).toEqual([]);
    expect(sample.mahallas).toHaveLength(expected.mahallas.length);
  });

  test('officials', () => {
    const wrong = expected.officials.flatMap((truth) => {
      const resolved = sample.officials.find((one) => one.record.row === truth.row);
      if (!resolved) return [`${truth.key} is missing`];
      const { record, mahallaIds } = resolved;
      const copies = sample.officials.filter(({ copyOf }) => copyOf === record);
      const own = { ...truth, ...truth.from_file };
      const stated = [record, ...copies.map((copy) => copy.record)].map(
        ({ familiesCount }) => familiesCount.value ?? 0,
      );
      return differences(truth.key, {
        name: [sameName(record.fullName.value, truth), truth.fish],
        organisation: [record.organisation.value, truth.organisation],
        position: [record.position.value, truth.position],
        level: [nameOf('levels', record.level.value), truth.level],
        phone: [record.phone.value, truth.phone],
        mahallas: [[...mahallaIds, ...copies.flatMap((copy) => copy.mahallaIds)], truth.mahallas],
        families: [
          stated.reduce((sum, count) => sum + count, 0),
          truth.from_file?.['families_count'] ?? truth.families,
        ],
        orderNumber: [record.orderNumber.value, own.order_number],
        orderOn: [record.orderOn.value, own.order_date],
      });
    });
    expect(wrong).toEqual([]);
    expect(sample.officials.filter(({ copyOf }) => !copyOf)).toHaveLength(
      expected.officials.length,
    );
  });

  test('families', () => {
    const kept = sample.families.filter(({ copyOf }) => !copyOf);
    const wrong = expected.families.flatMap((truth) => {
      const family = kept.find(({ record }) => record.row === truth.rows[0]);
      return family ? compareFamily(family, truth, false) : [`${truth.key} is missing`];
    });
    expect(wrong).toEqual([]);
    expect(kept).toHaveLength(expected.counts.families);
    expect(sample.families).toHaveLength(expected.counts.family_blocks_in_oilalar);
  });

  test('persons', () => {
    const kept = sample.families.filter(({ copyOf }) => !copyOf).flatMap(({ members }) => members);
    const own = kept.filter(({ elsewhere }) => !elsewhere);
    const wrong = expected.persons.flatMap((truth) => {
      const person = own.find(({ record }) => record.row === truth.row);
      return person ? comparePerson(person, truth, false) : [`${truth.key} is missing`];
    });
    expect(wrong).toEqual([]);
    expect(own).toHaveLength(expected.counts.persons);
  });

  test('log', () => {
    const kept = sample.log.filter(({ copyOf }) => !copyOf);
    const wrong = expected.log.flatMap((truth) => {
      const row = kept.find(
        ({ sheet, record }) => sheet === truth.sheet && record.row === truth.row,
      );
      if (!row) return [`${truth.key} is missing`];
      const { record } = row;
      const own = { ...truth, ...truth.from_file };
      return differences(truth.key, {
        date: [record.workedOn.value, truth.date],
        official: [row.officialId, own.official],
        mahalla: [row.mahallaId, truth.mahalla],
        families: [row.familyIds, truth.families],
        visited: [record.visited.value, own.visited],
        text: [sameForm(record.text.value, truth.text), truth.text],
        found: [record.found.value, truth.found],
        solved: [record.solved.value, truth.solved],
        note: [sameForm(record.note.value, truth.note), truth.note],
      });
    });
    expect(wrong).toEqual([]);
    expect(kept).toHaveLength(expected.log.length);
  });

  test('the CSV file brings no new family or person and repairs JSHSHIR', () => {
    const members = sample.csv.flatMap((family) => family.members);
    const truth = expected.counts.csv_after_oilalar;
    expect(sample.csv.filter(({ familyId }) => familyId === null)).toHaveLength(truth.new_families);
    expect(members.filter(({ match }) => match === null)).toHaveLength(truth.new_persons);
    const repaired = members.filter(
      ({ record, match }) =>
        record.isJshshirSound && !checkJshshir(match?.jshshir ?? '').isWellFormed,
    );
    expect(repaired).toHaveLength(truth.jshshir_repaired);
    const wrong = expected.families.flatMap((family) => {
      const read = sample.csv.find(({ familyId }) => familyId === family.key);
      return read ? compareFamily(read, family, true) : [`${family.key} is missing`];
    });
    const wrongPersons = expected.persons.flatMap((person) => {
      const read = members.find(({ record }) => record.row === person.csv_record);
      if (!read) return [`${person.key} is missing`];
      return [
        ...(read.match?.id === person.key ? [] : [`${person.key} is taken for ${read.match?.id}`]),
        ...comparePerson(read, person, true),
      ];
    });
    expect([...wrong, ...wrongPersons]).toEqual([]);
  });
});

function compareFamily(family: ResolvedFamily, truth: TrueFamily, isCsv: boolean): string[] {
  const { record } = family;
  const own = isCsv ? truth : { ...truth, ...truth.from_file };
  const income =
    !isCsv && truth.from_file && 'income' in truth.from_file
      ? truth.from_file['income']
      : truth.income_3_months;
  const { address } = record;
  return differences(truth.key, {
    number: [record.number.value, own.number],
    mahalla: [family.mahallaId, own.mahalla],
    address: [isCsv ? sameKey(address.value, truth.address) : address.value, truth.address],
    category: [nameOf('familyCategories', record.category.value), own.category],
    registers: [
      (record.registers.value ?? []).map((code) => nameOf('registers', code)),
      truth.registers,
    ],
    income: [record.income3Months.value, income],
    causes: [(record.causes.value ?? []).map((code) => nameOf('causes', code)), truth.causes],
    official: [family.officialId, own.official],
    members: [
      record.members.length - family.members.filter(({ elsewhere }) => elsewhere).length,
      truth.members,
    ],
  });
}

function comparePerson({ record }: ResolvedPerson, truth: TruePerson, isCsv: boolean): string[] {
  const own = isCsv ? truth : { ...truth, ...truth.from_file };
  const jshshir = isCsv && lostInCsv(truth) ? null : own.jshshir;
  const file: Readonly<Record<string, unknown>> = isCsv ? {} : (truth.from_file ?? {});
  return differences(truth.key, {
    name: [
      sameName(record.fullName.value, { fish: own.fish, latin: truth.latin }, isCsv),
      own.fish,
    ],
    relation: [nameOf('relations', record.relation.value), own.relation],
    bornOn: [record.bornOn.value, own.birth],
    birthYear: [record.birthYear, file['birth_year']],
    sex: [record.sex.value, sexes[own.sex]],
    jshshir: [record.jshshir.value, jshshir],
    isSound: [record.isJshshirSound, jshshir !== null && file['jshshir_check'] !== 'fails'],
    document: [record.document.value, own.document],
    education: [nameOf('educations', record.education.value), own.education],
    employment: [nameOf('employments', record.employment.value), own.employment],
    disability: [nameOf('disabilities', record.disability.value), own.disability],
    phone: [record.phone.value, own.phone],
    ...(isCsv ? {} : { note: [sameForm(record.note.value, truth.note), noteOf(truth)] as const }),
  });
}

/** Remarks after a name and incomplete telephone numbers move into the note. */
function noteOf({ row, note }: TruePerson): unknown {
  const moved = expected.irregularities.filter(
    (one) =>
      one.file === 'oilalar.xlsx' &&
      one.row === row &&
      ['name_bracket_note', 'phone_incomplete'].includes(one.kind),
  );
  const remarks = moved.map((one) => one.note ?? one.raw);
  return remarks.length === 0
    ? note
    : [note, ...remarks].filter((part) => part !== undefined).join('; ');
}

function lostInCsv({ csv_record }: TruePerson): boolean {
  return expected.irregularities.some(
    ({ file, row, kind }) =>
      file === 'manba.csv' && row === csv_record && kind === 'csv_jshshir_scientific',
  );
}
