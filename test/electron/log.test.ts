import { describe, expect, test } from 'vitest';
import { freshLogOffice, friday, thursday } from '../helpers/log-office.ts';

const office = freshLogOffice();

describe('log.saveDay', () => {
  test('writes a row with families given by number and by id, and counts them', async () => {
    const one = await office.family(39, 'Қодирова Мавлуда');
    const other = await office.family(40, 'Норов Ҳикмат');
    const [saved] = await office.save(friday, {
      officialId: office.tursunov,
      mahallaId: office.hatcha,
      families: [39, other, 39],
      work: '  Тиббий кўрикдан   ўтказилди.',
      found: 2,
      solved: 1,
      note: '',
    });
    expect(saved?.warnings).toEqual([]);
    const { entries } = await office.hq.call('log.day', { day: friday });
    expect(entries).toMatchObject([
      {
        id: saved?.id,
        official: 'Турсунов Баҳодир',
        mahalla: 'Хатча',
        visited: 2,
        work: 'Тиббий кўрикдан ўтказилди.',
        found: 2,
        solved: 1,
        note: null,
      },
    ]);
    expect(entries[0]?.families).toMatchObject([
      { id: one, number: 39, headName: 'Қодирова Мавлуда', mahalla: 'Хатча' },
      { id: other, number: 40, headName: 'Норов Ҳикмат', mahalla: 'Хатча' },
    ]);
    const grid = await office.hq.call('families.list', { filters: [] });
    expect(grid.rows.map((row) => row.lastVisitOn)).toEqual([friday, friday]);
  });

  test('changes only what an edited row names, and follows its families with the count', async () => {
    await office.family(1, 'Биринчи');
    const second = await office.family(2, 'Иккинчи');
    const [saved] = await office.save(friday, {
      officialId: office.tursunov,
      families: [1],
      work: 'Иш',
    });
    const id = saved?.id ?? '';
    await office.save(friday, { id, families: [second, 1] });
    await office.save(friday, { id, mahallaId: office.hatcha, found: 3 });
    const { entries } = await office.hq.call('log.day', { day: friday });
    expect(entries).toMatchObject([
      { visited: 2, work: 'Иш', found: 3, mahallaId: office.hatcha, officialId: office.tursunov },
    ]);
    await office.save(friday, { id, visited: 7 });
    await office.save(friday, { id, families: [1] });
    const after = (await office.hq.call('log.day', { day: friday })).entries[0];
    expect(after?.visited).toBe(7);
    expect(after?.families.map((one) => one.number)).toEqual([1]);
    await office.save(friday, { id, visited: null });
    expect((await office.hq.call('log.day', { day: friday })).entries[0]?.visited).toBe(1);
  });

  test('is one write: a wrong row takes the whole day back, undo too', async () => {
    const [kept] = await office.save(friday, { officialId: office.tursunov, work: 'Аввалги' });
    const refusal = await office.hq.refusal('log.saveDay', {
      day: friday,
      removed: [kept?.id],
      entries: [
        { officialId: office.sharipov, work: 'Яхши' },
        { officialId: office.sharipov, families: [9038] },
      ],
    });
    expect(refusal).toEqual({ code: 'family-unknown', params: { row: 2, number: 9038 } });
    expect(
      (await office.hq.call('log.day', { day: friday })).entries.map((one) => one.work),
    ).toEqual(['Аввалги']);

    await office.hq.call('log.saveDay', {
      day: friday,
      removed: [kept?.id ?? ''],
      entries: [
        { officialId: office.sharipov, work: 'Биринчи' },
        { officialId: office.sharipov, work: 'Иккинчи' },
      ],
    });
    await office.hq.call('changes.undo', {});
    expect(
      (await office.hq.call('log.day', { day: friday })).entries.map((one) => one.work),
    ).toEqual(['Аввалги']);
  });

  test('asks which office.family is meant when a number is held twice, unless the mahalla tells', async () => {
    await office.family(5, 'Хатчалик', office.hatcha);
    const there = await office.family(5, 'Армечанлик', office.armechan);
    expect(
      await office.hq.refusal('log.saveDay', {
        day: friday,
        entries: [{ officialId: office.tursunov, families: [5] }],
      }),
    ).toEqual({ code: 'family-unclear', params: { row: 1, number: 5 } });
    await office.save(friday, {
      officialId: office.sharipov,
      mahallaId: office.armechan,
      families: [5],
    });
    const [entry] = (await office.hq.call('log.day', { day: friday })).entries;
    expect(entry?.families.map((one) => one.id)).toEqual([there]);
  });

  test('tells what looks wrong and saves it all the same', async () => {
    await office.family(7, 'Узоқлик', office.armechan);
    const row = {
      officialId: office.tursunov,
      mahallaId: office.hatcha,
      families: [7],
      work: 'Бир хил иш',
    };
    const [first] = await office.save(friday, { ...row, visited: 3, found: 1, solved: 2 });
    expect(first?.warnings).toEqual([
      { kind: 'solvedOverFound' },
      { kind: 'visitedDiffers', families: 1 },
      { kind: 'familyElsewhere', families: '7', mahalla: 'Армечан' },
    ]);
    const [twice] = await office.save(friday, row);
    expect(twice?.warnings).toContainEqual({ kind: 'sameRow' });
    const [stranger] = await office.save(friday, {
      officialId: office.sharipov,
      mahallaId: office.hatcha,
      work: 'Бошқа маҳалла',
    });
    expect(stranger?.warnings).toEqual([{ kind: 'notAttached' }]);
    expect((await office.hq.call('log.day', { day: friday })).entries).toHaveLength(3);
  });

  test.each([
    ['2026-02-30', 'day-impossible'],
    ['20.11.2026', 'day-impossible'],
    ['1926-11-20', 'day-impossible'],
    ['2026-11-22', 'day-in-future'],
  ])('refuses %s with %s', async (day, code) => {
    const entries = [{ officialId: office.tursunov, work: 'Иш' }];
    expect(await office.hq.refusal('log.saveDay', { day, entries })).toMatchObject({
      code,
      params: { day },
    });
    expect((await office.hq.refusal('log.day', { day })).code).toBe(code);
    expect((await office.hq.refusal('log.missing', { day })).code).toBe(code);
  });

  test.each<[string, unknown, string]>([
    ['no official', { work: 'Иш' }, 'bad-input'],
    ['nothing told', { work: '   ' }, 'bad-input'],
    ['an unknown official', { officialId: 'ghost', work: 'Иш' }, 'not-found'],
    ['an unknown mahalla', { mahallaId: 'ghost', work: 'Иш' }, 'not-found'],
    ['an unknown family', { families: ['ghost'] }, 'not-found'],
    ['an unknown row', { id: 'ghost', work: 'Иш' }, 'not-found'],
    ['a negative count', { work: 'Иш', found: -1 }, 'bad-input'],
    ['a broken count', { work: 'Иш', solved: 1.5 }, 'bad-input'],
    ['a text for a count', { work: 'Иш', visited: '3' }, 'bad-input'],
    ['too long a text', { work: 'и'.repeat(10_001) }, 'bad-input'],
  ])('refuses a row with %s', async (title, row, code) => {
    const officialId = title === 'no official' ? undefined : office.tursunov;
    const entries = [{ officialId, ...(row as object) }];
    expect((await office.hq.refusal('log.saveDay', { day: friday, entries })).code).toBe(code);
    expect((await office.hq.call('log.day', { day: friday })).entries).toEqual([]);
  });

  test('a name nobody knows stays till somebody says who it is', async () => {
    office.hq.database
      .prepare('INSERT INTO log_entry (id, official_text, day, work) VALUES (?, ?, ?, ?)')
      .run('strange', 'Назаров Суннат', friday, 'Иш');
    const entryOf = async () => (await office.hq.call('log.day', { day: friday })).entries[0];
    expect(await entryOf()).toMatchObject({ officialId: null, official: 'Назаров Суннат' });
    await office.save(friday, { id: 'strange', officialId: office.tursunov });
    expect(await entryOf()).toMatchObject({
      officialId: office.tursunov,
      official: 'Турсунов Баҳодир',
    });
    const kept = office.hq.database.prepare('SELECT official_text FROM log_entry').get();
    expect(kept).toEqual({ official_text: null });
  });

  test('does not move a row of another day', async () => {
    const [saved] = await office.save(thursday, { officialId: office.tursunov, work: 'Пайшанба' });
    const entries = [{ id: saved?.id, work: 'Жума' }];
    expect((await office.hq.refusal('log.saveDay', { day: friday, entries })).code).toBe(
      'not-found',
    );
  });
});

describe('log.findFamilies', () => {
  test('reads ranges, lists and names in any script', async () => {
    for (const number of [39, 40, 41, 45]) await office.family(number, `Оила ${number}`);
    const kodirova = await office.family(null, 'Қодирова Мавлуда');
    const found = await office.hq.call('log.findFamilies', {
      text: '39–41 оилалар, 45; Qodirova, 40',
    });
    expect(found.families.map((one) => one.number)).toEqual([39, 40, 41, 45, null]);
    expect(found.families[4]?.id).toBe(kodirova);
    expect(found.problems).toEqual([]);
  });

  test('puts families known by id before those typed', async () => {
    const known = await office.family(null, 'Рақамсиз');
    await office.family(4, 'Тўртинчи');
    const found = await office.hq.call('log.findFamilies', { text: '4', ids: [known, 'ghost'] });
    expect(found.families.map((one) => one.headName)).toEqual(['Рақамсиз', 'Тўртинчи']);
  });

  test('tells each piece that is no family', async () => {
    await office.family(1, 'Каримов Али');
    await office.family(2, 'Каримова Лола');
    const { families, problems } = await office.hq.call('log.findFamilies', {
      text: '1, 77, 9-3, Карим, Йўқ, ...',
    });
    expect(families.map((one) => one.number)).toEqual([1]);
    expect(problems.map(({ text, kind }) => [text, kind])).toEqual([
      ['77', 'unknown'],
      ['9-3', 'unreadable'],
      ['Карим', 'unclear'],
      ['Йўқ', 'unknown'],
      ['...', 'unreadable'],
    ]);
    expect(problems[2]?.candidates.map((one) => one.headName)).toEqual([
      'Каримов Али',
      'Каримова Лола',
    ]);
  });
});
