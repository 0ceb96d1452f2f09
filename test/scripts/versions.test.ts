import { expect, test } from 'vitest';
import { isAtLeast } from '../../scripts/versions.mjs';

test.each([
  ['20.19.0', '20.19.0', true],
  ['20.19.1', '20.19.0', true],
  ['20.9.0', '20.19.0', false],
  ['v24.0.0', '22.18.0', true],
  ['22', '22.0.1', false],
  ['24.0.0-nightly2026', '24.0.0', true],
])('%s is at least %s: %s', (version, wanted, expected) => {
  expect(isAtLeast(version, wanted)).toBe(expected);
});
