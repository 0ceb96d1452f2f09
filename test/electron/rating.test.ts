import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Headquarters, openHeadquarters, testDay } from '../helpers/headquarters.ts';
import { makeFamily, makeMahalla, makeOfficial } from '../helpers/people.ts';

describe('the ranking', () => {
  let hq: Headquarters;
  let official: string;

  beforeAll(async () => {
    hq = await openHeadquarters();
    official = await makeOfficial(hq, 'Турсунов Баҳодир Раҳимович');
  });
  afterAll(() => hq.close());

  /** A mahalla with one family; its plan has so many measures done of two. */
  async function makeRanked(name: string, sector: number, done: number): Promise<string> {
    const id = await makeMahalla(hq, name);
    await hq.call('mahallas.save', { edits: [{ id, fields: { sector } }] });
    const familyId = await makeFamily(hq, `${name} оиласи`, id);
    await hq.call('plans.saveItems', {
      items: [0, 1].map((index) => ({
        familyId,
        fields: {
          opportunityId: 'opportunity.employment',
          measure: `чора ${index}`,
          ...(index < done && { stateId: 'planState.done', doneOn: '2026-11-10' }),
        },
      })),
    });
    return id;
  }

  it('gives places by score; equal scores share one, an empty mahalla has none', async () => {
    const best = await makeRanked('Аввал', 1, 2);
    const one = await makeRanked('Бирлик', 1, 1);
    const same = await makeRanked('Гулистон', 2, 1);
    const worst = await makeRanked('Ёшлик', 2, 0);
    const empty = await makeMahalla(hq, 'Янги');
    const { ranking } = await hq.call('dashboard.get', {});
    expect(ranking.mahallas.map(({ id, place }) => [id, place])).toEqual([
      [best, 1],
      [one, 2],
      [same, 2],
      [worst, 4],
      [empty, null],
    ]);
    // Nobody owes a report here: plan 40, on time 25 and visits 20 are weighed without the 15 of the reports.
    expect(ranking.mahallas[1]).toMatchObject({
      shares: { plan: 50, onTime: 100, visits: 0, reports: null },
      score: 52.9,
    });
    expect(ranking.sectors.map(({ sector, place, mahallas }) => [sector, place, mahallas])).toEqual(
      [
        [1, 1, 2],
        [2, 2, 2],
      ],
    );
  });

  it('shows one sector with its places in the district', async () => {
    const { ranking } = await hq.call('dashboard.get', { sector: 2 });
    expect(ranking.mahallas.map(({ name, place }) => [name, place])).toEqual([
      ['Гулистон', 2],
      ['Ёшлик', 4],
    ]);
    expect(ranking.sectors).toHaveLength(2);
  });

  it('follows the weights of the office, which undo brings back', async () => {
    const only = { plan: 100, onTime: 0, visits: 0, reports: 0 };
    expect(await hq.call('rating.saveWeights', only)).toEqual({ isChanged: true });
    expect(await hq.call('rating.saveWeights', only)).toEqual({ isChanged: false });
    const { ranking } = await hq.call('dashboard.get', {});
    expect(ranking.weights).toEqual(only);
    expect(ranking.mahallas.map(({ score }) => score)).toEqual([100, 50, 50, 0, null]);
    await hq.call('changes.undo', {});
    expect((await hq.call('dashboard.get', {})).ranking.weights).toEqual({
      plan: 40,
      onTime: 25,
      visits: 20,
      reports: 15,
    });
  });

  it('counts the reports of four weeks up to yesterday, on working days, of those attached', async () => {
    const { ranking } = await hq.call('dashboard.get', {});
    const [first] = ranking.mahallas;
    if (!first) throw new Error('no mahalla');
    await hq.call('attachments.attach', {
      roleId: 'attachmentRole.attachedHead',
      officialIds: [official],
      mahallaIds: [first.id],
      fromOn: '2026-11-16',
    });
    // Monday and Tuesday given; Wednesday to Friday owed; on Saturday, today, nothing is counted.
    for (const day of ['2026-11-16', '2026-11-17', testDay]) {
      await hq.call('log.saveDay', { day, entries: [{ officialId: official, work: 'Ташриф' }] });
    }
    const after = await hq.call('dashboard.get', {});
    expect(after.ranking.mahallas.find(({ id }) => id === first.id)).toMatchObject({
      heads: 'Турсунов Баҳодир Раҳимович',
      shares: { reports: 40 },
    });
  });
});
