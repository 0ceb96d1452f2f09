import { expect, test } from 'vitest';
import { strengthOf } from '../../shared/password-strength.ts';

test.each([
  ['', 'short'],
  ['қисқа', 'short'],
  ['aaaaaaaaaaaa', 'weak'],
  ['12345678', 'weak'],
  ['abcdefghijkl', 'weak'],
  ['Parol123', 'weak'],
  ['Зафар-1985', 'named'],
  ['zafar тўрт сўздан иборат парол', 'named'],
  ['qwerty123456', 'weak'],
  ['bahor-2026', 'fair'],
  ['тўрт сўздан иборат', 'strong'],
  ['k7#Vm2!qZx9', 'strong'],
])('%s is %s', (password, strength) => {
  expect(strengthOf(password, 'Зафар')).toBe(strength);
});
