/** Reads the sample files one after the other, each knowing what the earlier ones brought. */
import { readSheets } from '../../../electron/spreadsheets/read-sheets.ts';
import type { Finding } from '../../../shared/import/findings.ts';
import type {
  Answers,
  Known,
  KnownFamily,
  KnownMahalla,
  KnownOfficial,
  KnownPerson,
} from '../../../shared/import/known.ts';
import { readTables } from '../../../shared/import/read-tables.ts';
import type { ResolvedFamily } from '../../../shared/import/resolve-families.ts';
import type { ResolvedLogRow } from '../../../shared/import/resolve-log.ts';
import type { ResolvedMahalla } from '../../../shared/import/resolve-mahallas.ts';
import type { ResolvedOfficial } from '../../../shared/import/resolve-officials.ts';
import { type ResolvedTable, resolveTable } from '../../../shared/import/resolve-table.ts';
import { foldKey } from '../../../shared/uzbek-script.ts';
import { expected, sampleFolder } from './expected.ts';
import { sampleLists } from './sample-lists.ts';

/** Nobody decided anything yet. */
export const noAnswers: Answers = { mahallas: new Map(), officials: new Map() };

export interface SampleFile {
  readonly tables: readonly ResolvedTable[];
  readonly findings: readonly Finding[];
}

export interface Sample {
  readonly mahallas: readonly ResolvedMahalla[];
  readonly officials: readonly ResolvedOfficial[];
  readonly families: readonly ResolvedFamily[];
  readonly log: readonly (ResolvedLogRow & { readonly sheet: string })[];
  readonly csv: readonly ResolvedFamily[];
  readonly findings: Readonly<Record<string, readonly Finding[]>>;
  /** What the office knows after all of them. */
  readonly known: Known;
}

export async function readSampleFile(
  file: string,
  known: Known,
  answers: Answers = noAnswers,
): Promise<SampleFile> {
  const content = await readTables(readSheets(sampleFolder + file), {
    lists: sampleLists,
    latestYear: 2026,
  });
  const tables = content.tables.map((table) => resolveTable(table, known, answers));
  return { tables, findings: [...content.findings, ...tables.flatMap(({ findings }) => findings)] };
}

interface Store {
  mahallas: KnownMahalla[];
  officials: KnownOfficial[];
  families: KnownFamily[];
  persons: KnownPerson[];
}

function knownOf({ mahallas, officials, families, persons }: Store): Known {
  return {
    mahallas,
    officials,
    familyWithId: () => null,
    personWithId: () => null,
    familiesNumbered: (number) => families.filter((one) => one.number === number),
    membersOf: (id) => persons.filter(({ familyId }) => familyId === id),
    personsWithJshshir: (jshshir) => persons.filter((one) => one.jshshir === jshshir),
    isEmpty: false,
    personsNamed: (key) => persons.filter(({ fullName }) => foldKey(fullName) === key),
  };
}

export async function readSample(): Promise<Sample> {
  const store: Store = { mahallas: [], officials: [], families: [], persons: [] };
  const known = () => knownOf(store);

  const mahallaFile = await readSampleFile('mahallalar.xlsx', known());
  const mahallas = mahallaFile.tables.flatMap((table) =>
    table.kind === 'mahallas' ? table.rows : [],
  );
  store.mahallas = mahallas.map(({ record }) => ({
    id: keyOfRow(expected.mahallas, record.row),
    name: record.name.value ?? '',
  }));

  const officialFile = await readSampleFile('masullar.xlsx', known());
  const officials = officialFile.tables.flatMap((table) =>
    table.kind === 'officials' ? table.rows : [],
  );
  store.officials = officials
    .filter(({ copyOf }) => !copyOf)
    .map(({ record }) => ({
      id: keyOfRow(expected.officials, record.row),
      fullName: record.fullName.value ?? '',
      phone: record.phone.value,
    }));

  const familyFile = await readSampleFile('oilalar.xlsx', known());
  const families = familyFile.tables.flatMap((table) =>
    table.kind === 'families' ? table.rows : [],
  );
  const kept = families.filter(({ copyOf }) => !copyOf);
  store.families = kept.map(({ record, mahallaId }) => ({
    id: familyKey(record.row),
    number: record.number.value,
    mahallaId,
  }));
  store.persons = kept.flatMap(({ record, members }) =>
    members
      .filter(({ isLeftOut }) => !isLeftOut)
      .map(({ record: person }) => ({
        id: keyOfRow(expected.persons, person.row),
        familyId: familyKey(record.row),
        relationId: null,
        fullName: person.fullName.value ?? '',
        bornOn: person.bornOn.value,
        jshshir: person.jshshir.value,
      })),
  );

  const logFile = await readSampleFile('kunlik.xlsx', known());
  const log = logFile.tables.flatMap((table) =>
    table.kind === 'log' ? table.rows.map((row) => ({ ...row, sheet: table.sheet })) : [],
  );

  const csvFile = await readSampleFile('manba.csv', known());
  const csv = csvFile.tables.flatMap((table) => (table.kind === 'families' ? table.rows : []));

  return {
    mahallas,
    officials,
    families,
    log,
    csv,
    known: known(),
    findings: {
      'mahallalar.xlsx': mahallaFile.findings,
      'masullar.xlsx': officialFile.findings,
      'oilalar.xlsx': familyFile.findings,
      'kunlik.xlsx': logFile.findings,
      'manba.csv': csvFile.findings,
    },
  };
}

function trueFamily(row: number) {
  return expected.families.find(({ rows }) => rows[0] === row);
}

function familyKey(row: number): string {
  return trueFamily(row)?.key ?? `row ${row}`;
}

function keyOfRow(
  truth: readonly { readonly key: string; readonly row: number }[],
  row: number,
): string {
  return truth.find((one) => one.row === row)?.key ?? `row ${row}`;
}
