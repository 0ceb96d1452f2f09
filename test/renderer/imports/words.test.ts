/** Texts that are found by a key made of data: a missing one would show its key to a person. */
import { expect, test } from 'vitest';
import { allColumns } from '../../../shared/import/all-columns.ts';
import { findingActions } from '../../../shared/import/finding-kinds.ts';
import { decisionChoices } from '../../../shared/imports.ts';
import { isTextKey } from '../../../shared/locales/translate.ts';

const missing = (keys: readonly string[]) => keys.filter((key) => !isTextKey(key));

test('every field that a column can be has a name', () => {
  const fields = Object.values(allColumns).flatMap(({ columns }) =>
    columns.map(({ field }) => field),
  );
  expect(fields.length).toBeGreaterThan(50);
  expect(missing(fields.map((field) => `importField.${field}`))).toEqual([]);
});

test('every kind that asks has its question, every answer its words', () => {
  const asking = Object.entries(findingActions).flatMap(([kind, action]) =>
    action === 'ask' ? [kind] : [],
  );
  expect(asking.length).toBeGreaterThan(10);
  expect(missing(asking.map((kind) => `decisions.${kind}.title`))).toEqual([]);
  expect(missing(asking.map((kind) => `decisions.${kind}.question`))).toEqual([]);
  expect(missing(decisionChoices.map((choice) => `decisions.choice.${choice}`))).toEqual([]);
});

test('every kind of remark has its sentence', () => {
  expect(missing(Object.keys(findingActions).map((kind) => `imports.${kind}`))).toEqual([]);
});
