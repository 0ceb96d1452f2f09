/** What the window reads first, by its open page. Known to its first file: nothing is imported that is not needed there. */
import { familyReads } from '../features/families/family-reads.ts';
import type { Address } from './addresses.ts';
import type { EarlyRead } from './early.ts';
import { languageKey, narrowKey, themeKey } from './setting-keys.ts';

/** The frame around every page; nothing is drawn before these. */
export const frameReads = [
  ['office.get', {}],
  ['settings.get', { key: themeKey }],
  ['settings.get', { key: languageKey }],
  ['settings.get', { key: narrowKey }],
] as const satisfies readonly EarlyRead[];

/** What a page needs before it can draw its first row; its rows themselves: `askRows` in `routes.tsx`. */
export const pageReads: Readonly<Partial<Record<Address, readonly EarlyRead[]>>> = {
  '/families': familyReads,
};
