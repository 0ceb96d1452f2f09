import { beforeAll, describe, expect, test } from 'vitest';
import { compareFindings, countFound } from './helpers/compare.ts';
import { expected } from './helpers/expected.ts';
import { readSample, type Sample } from './helpers/read-sample.ts';

const files = ['mahallalar.xlsx', 'masullar.xlsx', 'oilalar.xlsx', 'kunlik.xlsx', 'manba.csv'];

describe('irregularities of the sample files', () => {
  let sample: Sample;
  beforeAll(async () => {
    sample = await readSample();
  });

  test.each(files)('%s: each is found, nobody is bothered with others', (file) => {
    expect(compareFindings(file, sample.findings[file] ?? [])).toEqual([]);
  });

  test('all of them', () => {
    const found = files.map((file) => countFound(file, sample.findings[file] ?? []));
    expect(found.reduce((sum, count) => sum + count, 0)).toBe(expected.counts.irregularities);
  });
});
