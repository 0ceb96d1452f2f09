import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ImportResult } from '../../../shared/imports.ts';
import { type Headquarters, openHeadquarters } from '../../helpers/headquarters.ts';
import { importSample, sampleOrder } from '../../helpers/import-file.ts';
import { compareFindings, countFound } from '../../import/helpers/compare.ts';
import { expected } from '../../import/helpers/expected.ts';

type Row = Readonly<Record<string, string | number | null>>;

describe('the samples in a new headquarters', () => {
  let hq: Headquarters;
  const results = new Map<string, ImportResult>();
  const rows = (sql: string, ...values: string[]) =>
    hq.database.prepare<string[], Row>(sql).all(...values);
  beforeAll(async () => {
    hq = await openHeadquarters();
    // The CSV file repairs what the workbook could not give: it comes last, in a test of its own.
    for (const [kind, file] of sampleOrder.slice(0, 4)) {
      results.set(file, await importSample(hq, kind, file));
    }
  });
  afterAll(() => hq.close());

  test('counts', () => {
    const count = (table: string, where = '1') =>
      Number(
        rows(`SELECT count(*) AS n FROM ${table} WHERE removed_at IS NULL AND ${where}`)[0]?.['n'],
      );
    const { counts } = expected;
    expect({
      mahallas: count('mahalla'),
      posts: count('mahalla_post'),
      officials: count('official'),
      toMahallas: count('attachment', 'mahalla_id IS NOT NULL'),
      // One family names an official that nobody knows: it waits for a person.
      toFamilies: count('attachment', 'family_id IS NOT NULL'),
      families: count('family'),
      persons: count('person'),
      members: count('membership'),
      log: count('log_entry'),
      visits: count('log_family'),
    }).toEqual({
      mahallas: counts.mahallas,
      posts: counts.posts_of_the_seven.held,
      officials: counts.officials,
      toMahallas: counts.attachments_official_mahalla,
      toFamilies: counts.attachments_official_family - 1,
      families: counts.families,
      persons: counts.persons,
      members: counts.persons,
      log: counts.log_rows,
      visits: expected.log.reduce((sum, { families }) => sum + families.length, 0),
    });
    expect(results.get('oilalar.xlsx')).toMatchObject({
      created: { family: 160, person: 617, attachment: 159 },
      rejected: counts.rows_to_reject_in_oilalar,
    });
  });

  test('every irregularity is told, nobody is bothered with others', () => {
    const all = [...results.values()].flatMap(({ findings }) => findings);
    const ofOfficials = (file: string) => file === 'masullar.xlsx';
    let found = 0;
    for (const [file, { findings }] of results) {
      const own = findings.filter((one) => one.kind !== 'attached_count_mismatch');
      // How many families an official has is known once the families are there.
      const late = all.filter((one) => one.kind === 'attached_count_mismatch');
      const told = ofOfficials(file) ? [...own, ...late] : own;
      expect(compareFindings(file, told)).toEqual([]);
      found += countFound(file, told);
    }
    const inFiles = expected.irregularities.filter(({ file }) => file !== 'manba.csv');
    expect(found).toBe(inFiles.length);
  });

  test('every question is on the list once', async () => {
    const asked = expected.irregularities.filter(({ action }) => action === 'ask');
    const { rows: open } = await hq.call('decisions.list', { quick: 'open', limit: 100 });
    expect(open.map(({ kind }) => kind).sort()).toEqual(asked.map(({ kind }) => kind).sort());
    expect(await hq.call('decisions.count', {})).toEqual({ open: asked.length });
  });

  describe('a second time', () => {
    test.each(sampleOrder.slice(0, 4))('%s brings nothing', async (kind, file) => {
      const asked = await hq.call('decisions.count', {});
      const again = await importSample(hq, kind, file);
      expect(sum(again.created)).toBe(0);
      expect(sum(again.updated)).toBe(0);
      expect(sum(again.unchanged)).toBe(sum(results.get(file)?.created ?? {}));
      expect(await hq.call('decisions.count', {})).toEqual(asked);
    });
  });

  test('the CSV file repairs and brings nobody', async () => {
    const usable = () =>
      Number(
        rows(
          `SELECT count(*) AS n FROM person WHERE removed_at IS NULL AND jshshir IS NOT NULL`,
        )[0]?.['n'],
      );
    const before = rows('SELECT id, jshshir FROM person WHERE removed_at IS NULL');
    const names = rows(
      'SELECT id, full_name, note FROM person WHERE removed_at IS NULL ORDER BY id',
    );
    const result = await importSample(hq, 'families', 'manba.csv');
    const truth = expected.counts.csv_after_oilalar;
    expect(result.created).toMatchObject({ family: truth.new_families, person: truth.new_persons });
    const after = new Map(
      rows('SELECT id, jshshir FROM person WHERE removed_at IS NULL').map(({ id, jshshir }) => [
        id,
        jshshir,
      ]),
    );
    const repaired = before.filter(({ id, jshshir }) => after.get(id ?? '') !== jshshir);
    expect(repaired).toHaveLength(truth.jshshir_repaired);
    expect(usable()).toBe(expected.counts.persons);
    // No better spelling is lost.
    expect(
      rows('SELECT id, full_name, note FROM person WHERE removed_at IS NULL ORDER BY id'),
    ).toEqual(names);
    expect(compareFindings('manba.csv', result.findings)).toEqual([]);
  });
});

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
