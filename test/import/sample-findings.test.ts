import { beforeAll, describe, expect, test } from 'vitest';
import { compareFindings, countFound } from './helpers/compare.ts';
import { expected } from './helpers/expected.ts';
import { readSample, type Sample } from './helpers/read-sample.ts';

const files = ['mahallalar.xlsx', 'masullar.xlsx', 'oilalar.xlsx', 'kunlik.xlsx', 'manba.csv'];

/** How many families an official really has, only the database knows: test/db/imports/sample.test.ts. */
const inFiles = expected.irregularities.filter(({ kind }) => kind !== 'attached_count_mismatch');

describe('irregularities of the sample files', () => {
  let sample: Sample;
  beforeAll(async () => {
    sample = await readSample();
  });

  test.each(files)('%s: each is found, nobody is bothered with others', (file) => {
    expect(compareFindings(file, sample.findings[file] ?? [], inFiles)).toEqual([]);
  });

  test('all of them', () => {
    expect(expected.irregularities).toHaveLength(expected.counts.irregularities);
    const found = files.map((file) => countFound(file, sample.findings[file] ?? []));
    expect(found.reduce((sum, count) => sum + count, 0)).toBe(inFiles.length);
  });
});
