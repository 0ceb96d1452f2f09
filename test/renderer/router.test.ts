import { expect, test } from 'vitest';
import { matchRoute } from '../../renderer/app/match-route.ts';
import { href } from '../../renderer/app/router.tsx';

test('an address is written and read back', () => {
  expect(href('/')).toBe('#/');
  expect(href('/families/:id', { id: 'a b/ё' })).toBe('#/families/a%20b%2F%D1%91');
  const link = href('/families', { quick: 'overdue', mahalla: '17', stage: '' });
  expect(link).toBe('#/families?quick=overdue&mahalla=17');
  expect(matchRoute(link)).toEqual({
    address: '/families',
    values: { quick: 'overdue', mahalla: '17' },
  });
  expect(matchRoute('#/families/a%20b%2F%D1%91?tab=plan')).toEqual({
    address: '/families/:id',
    values: { id: 'a b/ё', tab: 'plan' },
  });
});

test('the empty address is the first page, an unknown one is none', () => {
  expect(matchRoute('')?.address).toBe('/');
  expect(matchRoute('#/')?.address).toBe('/');
  expect(matchRoute('#/nowhere')).toBeNull();
  expect(matchRoute('#/families/1/2')).toBeNull();
});

test('what stands after ? never hides the id of the path', () => {
  expect(matchRoute('#/families/1?id=2')?.values['id']).toBe('1');
});

test('a broken address is none', () => {
  expect(matchRoute('#/families/%E0%A4%A')).toBeNull();
});
