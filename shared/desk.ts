/** What belongs to no single feature: search over everything, history, undo, remembered settings. */
import { z } from 'zod';
import { read, write } from './call.ts';
import type { TableName } from './tables.ts';

export interface SearchHit {
  readonly kind: 'family' | 'person' | 'mahalla' | 'official';
  readonly id: string;
  /** The family's id when the hit is a person: that card is opened. */
  readonly familyId: string | null;
  readonly title: string;
  readonly detail: string;
}

export interface HistoryLine {
  readonly setId: number;
  readonly at: string;
  readonly userName: string;
  readonly call: string;
  readonly table: TableName;
  readonly rowId: string;
  /** '*' for a new row, 'removed_at' for a removal mark. */
  readonly column: string;
  readonly oldValue: string | number | null;
  readonly newValue: string | number | null;
  /** What the row is called (a member, a measure, an official); null for the subject itself. */
  readonly subject: string | null;
  /** Names of the rows that the values are ids of; null where they are not. */
  readonly oldName: string | null;
  readonly newName: string | null;
}

const nothing = z.object({}).default({});
const settingKey = z.string().regex(/^(draft|window|grid)\.[\w.-]{1,150}$/);

export const deskCalls = {
  /** The ten best of each kind, or the thirty best of one. */
  'search.find': read<readonly SearchHit[]>()(
    z.object({
      text: z.string().max(200),
      kind: z.enum(['family', 'person', 'mahalla', 'official']).nullable().default(null),
    }),
    ['family', 'person', 'membership', 'mahalla', 'official'],
  ),
  /** Newest first; of the row itself and of the rows that hang on it. */
  'changes.list': read<readonly HistoryLine[]>()(
    z.object({
      subject: z.enum(['family', 'mahalla', 'official']),
      id: z.string().max(100),
      limit: z.number().int().min(1).max(1000).default(200),
    }),
    [
      'family',
      'person',
      'membership',
      'plan_item',
      'attachment',
      'family_category',
      'family_income',
      'mahalla',
      'official',
    ],
  ),
  /** Undoes this device's newest change; answers the call it undid, null when nothing is left. */
  'changes.undo': write<{ call: string } | null>()(nothing),
  'changes.redo': write<{ call: string } | null>()(nothing),
  /** Small things of the window. Those under `draft.` belong to whoever is signed in, and nobody else sees them. */
  'settings.get': read<string | null>()(z.object({ key: settingKey })),
  /** An empty value forgets a draft. */
  'settings.save': write<null>()(z.object({ key: settingKey, value: z.string().max(1_000_000) })),
  /** After how many minutes without a key or the mouse the window locks itself; 0: never, for a demo only. */
  'settings.lockMinutes': read<number>()(nothing),
  /** @throws bad-input for 0 in a headquarters that is no demo */
  'settings.saveLockMinutes': write<null>()(
    z.object({ minutes: z.number().int().min(0).max(120) }),
  ),
};
