import { describe, expect, test } from 'vitest';
import {
  fieldsOf,
  readCount,
  valuesOf,
  wrongFields,
} from '../../renderer/features/mahallas/passport-fields.ts';

const passport = {
  id: 'm',
  name: 'Хатча',
  code: null,
  stir: '207633133',
  sector: 1,
  categoryId: null,
  households: 801,
  familiesTotal: null,
  population: 7908,
  men: null,
  women: null,
  youth: null,
  schools: 0,
  kindergartens: null,
  clinics: null,
  driver: null,
  note: null,
};

describe('the passport as a form', () => {
  test('goes to the form and back unchanged', () => {
    const { id: _id, ...fields } = passport;
    expect(fieldsOf(valuesOf(passport))).toEqual(fields);
  });

  test.each([
    ['7 908', 7908],
    ['7\u202f908', 7908],
    ['', null],
    ['кўп', undefined],
    ['-5', undefined],
    ['123456789', undefined],
  ])('reads %j as %j', (text, count) => {
    expect(readCount(text)).toBe(count);
  });

  test('names what cannot be saved', () => {
    const values = { ...valuesOf(passport), name: ' ', sector: '10', women: 'йўқ' };
    expect(new Set(wrongFields(values))).toEqual(new Set(['name', 'sector', 'women']));
  });
});
