import { afterAll, beforeAll, expect, it } from 'vitest';
import { inWalkingOrder } from '../../shared/walking-order.ts';
import { type Headquarters, openDemo } from '../helpers/headquarters.ts';

let hq: Headquarters;
let mahallaId: string;

beforeAll(async () => {
  hq = await openDemo();
  const { rows } = await hq.call('families.list', {
    filters: [{ kind: 'number', column: 'planTotal', from: 1, to: null }],
  });
  mahallaId = rows.find((row) => row.stage === 'inProgress')?.mahallaId ?? '';
});
afterAll(() => hq.close());

it('shows the families of a mahalla that are still on the road, each with its plan and who signs', async () => {
  const { sheets, mahalla, printedBy } = await hq.call('sheets.plans', { mahallaId });
  expect(mahalla).toEqual(expect.any(String));
  expect(printedBy).toBe('Синов');
  expect(sheets.length).toBeGreaterThan(0);
  for (const sheet of sheets) {
    const plan = await hq.call('plans.get', { familyId: sheet.familyId });
    expect(sheet.plan.items.map((item) => item.id)).toEqual(plan.items.map((item) => item.id));
    expect(sheet.headName).not.toBe('');
    expect(sheet.signatories.mahallaChair).toEqual(expect.any(String));
  }
});

it('counts the families of a mahalla that are off the road, and prints whoever is named', async () => {
  const stages = (await hq.call('families.list', {})).rows.filter(
    (row) => row.mahallaId === mahallaId,
  );
  const off = stages.filter(({ stage }) => stage === 'lifted' || stage === 'rechecked');
  const whole = await hq.call('sheets.plans', { mahallaId });
  expect([whole.sheets.length, whole.leftOut]).toEqual([stages.length - off.length, off.length]);
  const named = await hq.call('sheets.plans', { familyIds: stages.map(({ id }) => id) });
  expect([named.sheets.length, named.leftOut]).toEqual([stages.length, 0]);
});

it('tells what a sheet lacks', async () => {
  const all = (await hq.call('families.list', {})).rows;
  const { sheets } = await hq.call('sheets.plans', { familyIds: all.map((row) => row.id) });
  const without = sheets.filter((sheet) => sheet.plan.items.length === 0);
  expect(without.length).toBeGreaterThan(0);
  for (const sheet of sheets) {
    expect(sheet.gaps.includes('items')).toBe(sheet.plan.items.length === 0);
    expect(sheet.gaps.includes('attachedHead')).toBe(sheet.signatories.attachedHead === null);
  }
});

it('knows that a printed sheet has gone stale when its plan changes, and not before', async () => {
  const [first] = (await hq.call('sheets.plans', { mahallaId })).sheets.filter(
    (sheet) => sheet.plan.items.length > 0,
  );
  if (!first) throw new Error('the demo has a family with a plan');
  const selection = { familyIds: [first.familyId] };
  expect(await hq.call('sheets.register', selection)).toEqual({ registered: 1 });
  const [printed] = (await hq.call('sheets.plans', selection)).sheets;
  expect(printed).toMatchObject({
    isStale: false,
    code: first.code,
    lastPrintedAt: expect.any(String),
  });

  const [item] = first.plan.items;
  await hq.call('plans.saveItems', {
    items: [{ id: item?.id ?? '', fields: { problem: 'бошқа муаммо' } }],
  });
  const [changed] = (await hq.call('sheets.plans', selection)).sheets;
  expect(changed?.isStale).toBe(true);
  expect(changed?.code).not.toBe(first.code);
});

it('gives another code for another script', async () => {
  const cyrillic = (await hq.call('sheets.plans', { mahallaId, script: 'cyrl' })).sheets;
  const latin = (await hq.call('sheets.plans', { mahallaId, script: 'latn' })).sheets;
  expect(latin.map((sheet) => sheet.code)).not.toEqual(cyrillic.map((sheet) => sheet.code));
});

it('orders houses as somebody walks', () => {
  const at = (address: string | null, number: number | null = null) => ({ address, number });
  const walked = inWalkingOrder([
    at('Наврўз кўчаси, 10-уй'),
    at(null, 7),
    at('Бухоро кўчаси, 3-уй'),
    at('Наврўз кўчаси, 2-уй'),
    at(null, 5),
  ]);
  expect(walked.map(({ address, number }) => address ?? number)).toEqual([
    'Бухоро кўчаси, 3-уй',
    'Наврўз кўчаси, 2-уй',
    'Наврўз кўчаси, 10-уй',
    5,
    7,
  ]);
});
