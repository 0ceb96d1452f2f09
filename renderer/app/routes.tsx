/**
 * Every page of the window. A feature adds one line: its address (from `addresses.ts`), the key of
 * its title, where it stands in the navigation (a page without `section`, such as a card, lies under
 * the entry `under`), and its component, loaded when it is first opened:
 *
 *   page('/families', 'frame.families', IconUsers, 'base', () => import('../features/families/FamiliesPage.tsx').then((m) => m.FamiliesPage)),
 *   card('/families/:id', '/families', () => import('../features/families/FamilyCard.tsx').then((m) => m.FamilyCard)),
 *
 * What the page needs before it can draw its first row may be asked while it loads: `{ readAhead }`.
 * The component takes no properties: it reads its address with `useValues('/families/:id')`.
 */
import {
  IconChecklist,
  IconHelpCircle,
  IconHome,
  IconLayoutDashboard,
  IconMap2,
  IconNotebook,
  IconSettings,
  IconTableImport,
  IconUserShield,
  IconUsers,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { PlainKey } from '../../shared/locales/index.ts';
import { familyReads } from '../features/families/family-reads.ts';
import type { Address } from './addresses.ts';
import type { Ask } from './call.ts';
import { type LazyComponent, lazily } from './lazily.tsx';

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
type Load = () => Promise<ComponentType>;

export interface NavigationEntry {
  readonly section: SectionName;
  readonly title: PlainKey;
  readonly icon: Icon;
}

export interface PageRoute {
  readonly address: Address;
  readonly component: Component;
  /** Null for pages that the navigation does not list. */
  readonly entry: NavigationEntry | null;
  /** The page whose entry is lit while this one is open. */
  readonly under: Address;
  readonly isFramed: boolean;
  /** Asks what the page reads first, while its component is still loading. */
  readonly readAhead?: (ask: Ask) => void;
}

function page(
  address: Address,
  title: PlainKey,
  icon: Icon,
  section: SectionName,
  load: Load,
  more: Pick<PageRoute, 'readAhead'> = {},
): PageRoute {
  const entry = { section, title, icon };
  return { address, component: lazily(load), entry, under: address, isFramed: true, ...more };
}

/** A page that is reached from another one. */
export function card(address: Address, under: Address, load: Load): PageRoute {
  return { address, component: lazily(load), entry: null, under, isFramed: true };
}

/** A printed page: nothing around it. */
export function sheet(address: Address, load: Load): PageRoute {
  return { address, component: lazily(load), entry: null, under: address, isFramed: false };
}

/** In the order of the navigation. */
export const routes: readonly PageRoute[] = [
  page('/', 'frame.dashboard', IconLayoutDashboard, 'base', () =>
    import('../features/dashboard/DashboardPage.tsx').then((m) => m.DashboardPage),
  ),
  card('/ranking', '/', () =>
    import('../features/dashboard/RankingPage.tsx').then((m) => m.RankingPage),
  ),
  page('/mahallas', 'frame.mahallas', IconMap2, 'base', () =>
    import('../features/mahallas/MahallaGridPage.tsx').then((m) => m.MahallaGridPage),
  ),
  card('/mahallas/:id', '/mahallas', () =>
    import('../features/mahallas/MahallaCard.tsx').then((m) => m.MahallaCard),
  ),
  page(
    '/families',
    'frame.families',
    IconHome,
    'base',
    () => import('../features/families/FamilyGridPage.tsx').then((m) => m.FamilyGridPage),
    { readAhead: familyReads },
  ),
  card('/families/:id', '/families', () =>
    import('../features/family-card/FamilyCardPage.tsx').then((m) => m.FamilyCardPage),
  ),
  page('/members', 'frame.members', IconUsers, 'base', () =>
    import('../features/persons/PersonGridPage.tsx').then((m) => m.PersonGridPage),
  ),
  page('/officials', 'frame.officials', IconUserShield, 'base', () =>
    import('../features/officials/OfficialGridPage.tsx').then((m) => m.OfficialGridPage),
  ),
  card('/officials/:id', '/officials', () =>
    import('../features/officials/OfficialCard.tsx').then((m) => m.OfficialCard),
  ),
  page('/log', 'frame.daily', IconNotebook, 'daily', () =>
    import('../features/log/LogPage.tsx').then((m) => m.LogPage),
  ),
  page('/plans', 'frame.plans', IconChecklist, 'daily', () =>
    import('../features/plans/PlanGridPage.tsx').then((m) => m.PlanGridPage),
  ),
  page('/imports', 'frame.imports', IconTableImport, 'data', () =>
    import('../features/imports/ImportsPage.tsx').then((m) => m.ImportsPage),
  ),
  page('/decisions', 'frame.decisions', IconHelpCircle, 'data', () =>
    import('../features/decisions/DecisionsPage.tsx').then((m) => m.DecisionsPage),
  ),
  page('/settings', 'frame.settings', IconSettings, 'office', () =>
    import('../features/settings/SettingsPage.tsx').then((m) => m.SettingsPage),
  ),
  sheet('/sheet/:name', () => import('../sheets/PlanSheetsPage.tsx').then((m) => m.PlanSheetsPage)),
];

/** Null for an address that does not exist. */
export function routeOf(address: Address | undefined): PageRoute | null {
  return routes.find((route) => route.address === address) ?? null;
}
