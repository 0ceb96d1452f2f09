/** Editing what the office keeps as dated data: reference lists, amounts set by the state, days off. */
import { z } from 'zod';
import { isDay } from './calendar.ts';
import { read, write } from './call.ts';
import { mostMoney } from './money.ts';

/** Lists whose items the program itself reckons with: they can be renamed, not added to or ended. */
export const fixedLists: ReadonlySet<string> = new Set([
  'planState',
  'derivedState',
  'familyStage',
  'sex',
  'opportunity',
  'ratingWeight',
  'officialLevel',
  'mahallaPost',
  'sectorHead',
  'retentionRule',
  'protectionLevel',
  'requestTerm',
  'consentScope',
  'destructionGround',
]);

export const specialDayKinds = ['holiday', 'movedWorkingDay', 'movedDayOff'] as const;

/** A day on which the office's calendar differs from the week's. */
export interface SpecialDayRow {
  readonly id: string;
  readonly day: string;
  readonly kind: (typeof specialDayKinds)[number];
  readonly nameCyrl: string;
  readonly nameRu: string;
  readonly nameEn: string;
  readonly source: string;
}

const id = z.string().min(1).max(100);
const day = z.string().refine(isDay);
const name = z.string().trim().min(1).max(300);
const source = z.string().trim().max(500);
const saved = z.object({ id });
/** Null: a new row. */
const idOrNew = id.nullable();

export const referenceListCalls = {
  /** @throws bad-input for an item added to a fixed list, name-taken, day-order */
  'lists.save': write<{ id: string }>()(
    z.object({
      id: idOrNew,
      list: z.string().regex(/^[a-zA-Z]{1,40}$/),
      nameCyrl: name,
      /** Null: the Latin form follows from the Cyrillic one. */
      nameLatn: name.nullable(),
      nameRu: name,
      nameEn: name,
      /** Other spellings under which imports find it. */
      synonyms: z.array(name).max(100),
      fromOn: day.nullable(),
      toOn: day.nullable(),
    }),
  ),
  /** Only what the office added and nothing names. @throws in-use, not-allowed for a shipped item */
  'lists.remove': write<null>()(saved),
  /** @throws name-taken when the same amount is there from the same day */
  'amounts.save': write<{ id: string }>()(
    z.object({
      id: idOrNew,
      kind: z.enum(['povertyLine', 'baseAmount', 'minimumWage']),
      fromOn: day,
      amount: z.number().int().min(1).max(mostMoney),
      source,
    }),
  ),
  'amounts.remove': write<null>()(saved),
  'holidays.list': read<readonly SpecialDayRow[]>()(z.object({}).default({}), ['holiday']),
  'holidays.save': write<{ id: string }>()(
    z.object({
      id: idOrNew,
      day,
      kind: z.enum(specialDayKinds),
      nameCyrl: name,
      nameRu: name,
      nameEn: name,
      source,
    }),
  ),
  'holidays.remove': write<null>()(saved),
};
