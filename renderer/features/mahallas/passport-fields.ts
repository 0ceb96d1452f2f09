/** The passport as a form: every field as text, and back. Pure. */
import type { MahallaFields, MahallaPassport } from '../../../shared/mahallas.ts';

export const textFields = ['name', 'code', 'stir', 'driver', 'note'] as const;

export const numberFields = [
  'sector',
  'population',
  'men',
  'women',
  'youth',
  'households',
  'familiesTotal',
  'schools',
  'kindergartens',
  'clinics',
] as const;

export type PassportField = (typeof textFields)[number] | (typeof numberFields)[number];

/** As many letters as each text may have. */
const longest: Partial<Record<PassportField, number>> = {
  name: 200,
  code: 50,
  stir: 20,
  driver: 500,
  note: 2000,
};
const longestNumber = 20;

export function longestOf(field: PassportField): number {
  return longest[field] ?? longestNumber;
}

export type PassportValues = Readonly<Record<PassportField, string>> & {
  readonly categoryId: string | null;
};

export function valuesOf(passport: MahallaPassport): PassportValues {
  const pairs = [...textFields, ...numberFields].map((field) => [
    field,
    String(passport[field] ?? ''),
  ]);
  return {
    ...(Object.fromEntries(pairs) as Record<PassportField, string>),
    categoryId: passport.categoryId,
  };
}

/** Spaces between thousands are no letters: «7 908». */
export function readCount(text: string): number | null | undefined {
  const figures = text.replace(/[\s\u202f\u00a0]/g, '');
  if (figures === '') return null;
  return /^\d{1,8}$/.test(figures) ? Number(figures) : undefined;
}

/** The fields that cannot be saved as they are typed. */
export function wrongFields(values: PassportValues): PassportField[] {
  const wrong: PassportField[] = numberFields.filter(
    (field) => readCount(values[field]) === undefined,
  );
  const sector = readCount(values.sector);
  if (typeof sector === 'number' && (sector < 1 || sector > 9)) wrong.push('sector');
  return values.name.trim() === '' ? ['name', ...wrong] : wrong;
}

export function fieldsOf(values: PassportValues): MahallaFields {
  const texts = textFields.map((field) => [field, values[field].trim() || null]);
  const numbers = numberFields.map((field) => [field, readCount(values[field]) ?? null]);
  return {
    ...Object.fromEntries([...texts, ...numbers]),
    categoryId: values.categoryId,
  } as MahallaFields;
}
