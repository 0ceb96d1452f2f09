/**
 * Every page of the window. A feature adds one line: its address (from `addresses.ts`), the key of
 * its title, and where it stands in the navigation (a page without `section`, such as a card, lies under
 * the entry `under`); and one to `page-files.ts`: its component, loaded when it is first opened:
 *
 *   page('/families', 'frame.families', IconUsers, 'base'),
 *   card('/families/:id', '/families'),
 *
 * What the page needs before it can draw its first row may be asked while it loads: `first-reads.ts`; the rows
 * themselves, which come while it is drawn already: `{ askRows }`.
 * The component takes no properties: it reads its address with `useValues('/families/:id')`.
 */
import {
  IconChecklist,
  IconHelpCircle,
  IconHistory,
  IconHome,
  IconKey,
  IconLayoutDashboard,
  IconMap2,
  IconNotebook,
  IconSettings,
  IconShieldCheck,
  IconShieldLock,
  IconStethoscope,
  IconTableImport,
  IconUserShield,
  IconUsers,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { PlainKey } from '../../shared/locales/index.ts';
import type { Right } from '../../shared/rights.ts';
import { familyRows } from '../features/families/family-rows.ts';
import type { Address } from './addresses.ts';
import type { Ask } from './call.ts';
import { type LazyComponent, lazily } from './lazily.tsx';
import type { Values } from './match-route.ts';
import { pageFiles } from './page-files.ts';

/** In the order of the navigation. The first has no heading. */
export const sections = [
  { name: 'base', title: null },
  { name: 'daily', title: 'frame.sectionDaily' },
  { name: 'data', title: 'frame.sectionData' },
  { name: 'office', title: 'frame.sectionOffice' },
] as const satisfies readonly { name: string; title: PlainKey | null }[];

export type SectionName = (typeof sections)[number]['name'];
type Icon = ComponentType<{ size?: number | string; stroke?: number | string }>;
type Component = LazyComponent<object>;

export interface NavigationEntry {
  readonly section: SectionName;
  readonly title: PlainKey;
  readonly icon: Icon;
}

/** @param values what the address carries */
export type AskRows = (ask: Ask, values: Values) => void;

export interface PageRoute {
  readonly address: Address;
  readonly component: Component;
  /** Null for pages that the navigation does not list. */
  readonly entry: NavigationEntry | null;
  /** The page whose entry is lit while this one is open. */
  readonly under: Address;
  readonly isFramed: boolean;
  /** Without this right the page is not listed, and says so when it is reached in another way; null: whoever signed in. */
  readonly needs: Right | null;
  /** Asks for the rows that the page begins with, while its component is still loading. */
  readonly askRows?: AskRows;
}

function page(
  address: Address,
  title: PlainKey,
  icon: Icon,
  section: SectionName,
  more: Partial<Pick<PageRoute, 'askRows' | 'needs'>> = {},
): PageRoute {
  const entry = { section, title, icon };
  return {
    address,
    component: lazily(pageFiles[address]),
    entry,
    under: address,
    isFramed: true,
    needs: 'see',
    ...more,
  };
}

/** A page that is reached from another one. */
export function card(address: Address, under: Address): PageRoute {
  return {
    address,
    component: lazily(pageFiles[address]),
    entry: null,
    under,
    isFramed: true,
    needs: 'see',
  };
}

/** A printed page: nothing around it. */
export function sheet(address: Address): PageRoute {
  return {
    address,
    component: lazily(pageFiles[address]),
    entry: null,
    under: address,
    isFramed: false,
    needs: 'print',
  };
}

/** In the order of the navigation. */
export const routes: readonly PageRoute[] = [
  page('/', 'frame.dashboard', IconLayoutDashboard, 'base'),
  card('/ranking', '/'),
  page('/mahallas', 'frame.mahallas', IconMap2, 'base'),
  card('/mahallas/:id', '/mahallas'),
  page('/families', 'frame.families', IconHome, 'base', { askRows: familyRows }),
  card('/families/:id', '/families'),
  page('/members', 'frame.members', IconUsers, 'base'),
  page('/officials', 'frame.officials', IconUserShield, 'base'),
  card('/officials/:id', '/officials'),
  page('/log', 'frame.daily', IconNotebook, 'daily'),
  page('/plans', 'frame.plans', IconChecklist, 'daily'),
  page('/imports', 'frame.imports', IconTableImport, 'data', { needs: 'import' }),
  page('/decisions', 'frame.decisions', IconHelpCircle, 'data'),
  page('/journal', 'journal.title', IconHistory, 'office', { needs: 'journal' }),
  page('/accounts', 'accounts.title', IconKey, 'office', { needs: 'accounts' }),
  page('/maintenance', 'maintenance.title', IconStethoscope, 'office', { needs: 'backups' }),
  page('/backups', 'backups.title', IconShieldCheck, 'office', { needs: 'backups' }),
  page('/personal-data', 'frame.personalDataShort', IconShieldLock, 'office', {
    needs: 'personalData',
  }),
  page('/settings', 'frame.settings', IconSettings, 'office', { needs: null }),
  // What it shows is handed to it by whoever has it on screen.
  { ...sheet('/sheet/recovery'), needs: null },
  { ...sheet('/sheet/slip'), needs: 'accounts' },
  sheet('/sheet/consent'),
  sheet('/sheet/act'),
  sheet('/sheet/passport'),
  sheet('/sheet/answer'),
  sheet('/sheet/:name'),
];

/** Null for an address that does not exist. */
export function routeOf(address: Address | undefined): PageRoute | null {
  return routes.find((route) => route.address === address) ?? null;
}
