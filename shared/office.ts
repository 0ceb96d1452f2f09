/** The headquarters itself, its place on the map, its reference lists. */
import { z } from 'zod';
import { read, write } from './call.ts';

export const languages = ['uz', 'uz-latn', 'ru', 'en'] as const;
export type Language = (typeof languages)[number];

export interface Office {
  readonly id: string;
  readonly name: string;
  readonly districtSoato: string;
  readonly district: Place;
  readonly region: Place;
  readonly headName: string;
  readonly headPosition: string;
  readonly language: Language;
  readonly isDemo: boolean;
  /** The local day, 'YYYY-MM-DD'. */
  readonly today: string;
  /** Today nobody has to work: weekend, holiday, moved day off. */
  readonly isDayOff: boolean;
}

export interface Place {
  readonly soato: string;
  readonly level: 'region' | 'district';
  /** SOATO of the region a district lies in; '17' for regions. */
  readonly parent: string;
  readonly nameCyrl: string;
  readonly nameLatn: string;
  readonly nameRu: string;
}

/** One row of a reference list: a category, a relation, a measure… */
export interface ListItem {
  /** 'list.code' */
  readonly id: string;
  readonly list: string;
  readonly code: string;
  readonly nameCyrl: string;
  /** Null where the Latin form follows from the Cyrillic one. */
  readonly nameLatn: string | null;
  readonly nameRu: string;
  readonly nameEn: string;
  readonly synonyms: readonly string[];
  readonly extra: Readonly<Record<string, string | number | boolean>>;
  readonly position: number;
  readonly fromOn: string | null;
  readonly toOn: string | null;
}

/** A dated amount of money set by the state; whole soum. */
export interface AmountLine {
  readonly id: string;
  readonly kind: 'povertyLine' | 'baseAmount' | 'minimumWage';
  readonly fromOn: string;
  readonly amount: number;
  readonly source: string;
}

/** Without defaults: in an edit a field that is missing stays as it is, and a default would overwrite it. */
const officeFields = z.object({
  name: z.string().trim().max(200),
  headName: z.string().trim().max(200),
  headPosition: z.string().trim().max(200),
  language: z.enum(languages),
});

const newOffice = z.object({
  districtSoato: z.string().regex(/^\d{7}$/),
  name: officeFields.shape.name.default(''),
  headName: officeFields.shape.headName.default(''),
  headPosition: officeFields.shape.headPosition.default(''),
  language: officeFields.shape.language.default('uz'),
});

const nothing = z.object({}).default({});

export const officeCalls = {
  'office.get': read<Office | null>()(nothing, ['office', 'holiday']),
  'office.create': write<{ id: string }>()(newOffice),
  'office.save': write<{ isChanged: boolean }>()(officeFields.partial()),
  'places.list': read<readonly Place[]>()(nothing),
  'lists.all': read<readonly ListItem[]>()(nothing, ['list_item']),
  'amounts.list': read<readonly AmountLine[]>()(nothing, ['amount_line']),
};
