import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DecisionRow } from '../../../shared/imports.ts';
import { dataOf } from '../../helpers/database-digest.ts';
import { type Headquarters, openHeadquarters } from '../../helpers/headquarters.ts';
import { importSample, sampleOrder } from '../../helpers/import-file.ts';

describe('answers that are none', () => {
  let hq: Headquarters;
  beforeAll(async () => {
    hq = await openHeadquarters();
    for (const [kind, file] of sampleOrder.slice(0, 3)) await importSample(hq, kind, file);
  });
  afterAll(() => hq.close());

  const open = async (kind: string): Promise<DecisionRow> => {
    const { rows } = await hq.call('decisions.list', {
      quick: 'open',
      filters: [{ kind: 'choice', column: 'kind', values: [kind] }],
    });
    if (!rows[0]) throw new Error(`no open question ${kind}`);
    return rows[0];
  };

  test.each([
    ['a choice that is not offered', { choice: 'merge' }, 'bad-input'],
    ['a word that is no choice', { choice: 'destroy' }, 'bad-input'],
    ['a mahalla that is not there', { choice: 'mahalla', rowId: 'nobody' }, 'not-found'],
    ['no mahalla', { choice: 'mahalla' }, 'bad-input'],
  ])('refused: %s', async (_name, answer, code) => {
    const { id } = await open('mahalla_unknown');
    const before = dataOf(hq);
    expect((await hq.refusal('decisions.decide', { id, ...answer })).code).toBe(code);
    expect(dataOf(hq)).toEqual(before);
  });

  test('refused: an unknown question', async () => {
    expect((await hq.refusal('decisions.decide', { id: 'nobody', choice: 'keep' })).code).toBe(
      'not-found',
    );
    expect((await hq.refusal('decisions.dismiss', { ids: [] })).code).toBe('bad-input');
  });
});
