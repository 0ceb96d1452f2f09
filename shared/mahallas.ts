/** A mahalla: grid row, card with its passport and its seven, new one, edits. */
import { z } from 'zod';
import { read, write } from './call.ts';
import { type GridPage, gridFilter, gridRequest } from './grid.ts';

/** The passport: what a mahalla is, as entered. */
export interface MahallaPassport {
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  readonly stir: string | null;
  readonly sector: number | null;
  readonly categoryId: string | null;
  readonly households: number | null;
  readonly familiesTotal: number | null;
  readonly population: number | null;
  readonly men: number | null;
  readonly women: number | null;
  readonly youth: number | null;
  readonly schools: number | null;
  readonly kindergartens: number | null;
  readonly clinics: number | null;
  readonly driver: string | null;
  readonly note: string | null;
}

export interface MahallaRow extends MahallaPassport {
  /** Families of the register that live here. */
  readonly families: number;
  /** Of them: with an individual plan, lifted out of poverty, with nobody attached. */
  readonly planned: number;
  readonly lifted: number;
  readonly unattached: number;
  /** Percent of the families that have a plan; null without families. */
  readonly plannedShare: number | null;
  /** Open measures past their deadline. */
  readonly overdue: number;
  /** Names of the heads attached now, or null. */
  readonly heads: string | null;
}

/** The ready-made filters of the mahallas grid, in the order of their chips. */
const mahallaQuickNames = ['withoutHead', 'unattached', 'overdue', 'difficult'] as const;
export type MahallaQuickName = (typeof mahallaQuickNames)[number];

/** Somebody of the seven, now or in the past. */
export interface MahallaPost {
  readonly id: string;
  readonly postId: string;
  readonly fullName: string;
  readonly phone: string | null;
  readonly fromOn: string | null;
  /** The last day; null while the post is held. */
  readonly toOn: string | null;
}

export interface MahallaCard {
  readonly passport: MahallaPassport;
  readonly families: number;
  readonly members: number;
  readonly planned: number;
  readonly unattached: number;
  readonly overdue: number;
  /** Stage code → families. */
  readonly stages: Readonly<Record<string, number>>;
  /** Id of the category → families; '' for those without one. */
  readonly categories: Readonly<Record<string, number>>;
  /** Who holds each post now and who held it before, newest first. */
  readonly posts: readonly MahallaPost[];
}

const id = z.string().min(1).max(100);
const textOrNone = (longest: number) => z.string().trim().max(longest).nullable();
const count = z.number().int().min(0).max(10_000_000).nullable();
const mahallaFields = z.strictObject({
  name: z.string().trim().min(1).max(200),
  code: textOrNone(50),
  stir: textOrNone(20),
  sector: z.number().int().min(1).max(9).nullable(),
  categoryId: id.nullable(),
  households: count,
  familiesTotal: count,
  population: count,
  men: count,
  women: count,
  youth: count,
  schools: count,
  kindergartens: count,
  clinics: count,
  driver: textOrNone(500),
  note: textOrNone(2000),
});
const mahallaEdit = z.object({ id, fields: mahallaFields.partial() });
const newMahalla = mahallaFields.partial().required({ name: true });

const postInput = z.object({
  mahallaId: id,
  postId: id,
  /** Null: the post becomes vacant, `fromOn` being the first day without anybody. */
  fullName: z.string().trim().min(1).max(300).nullable(),
  phone: textOrNone(100).default(null),
  /** Checked to be a real day at the door. */
  fromOn: z.string().max(40).nullable().default(null),
  /** True: the same person, written better; nobody comes or goes. */
  isCorrection: z.boolean().default(false),
});

/** Only what is there is changed; a missing field stays as it is, null empties it. */
export type MahallaEdit = z.infer<typeof mahallaEdit>;
export type MahallaFields = MahallaEdit['fields'];
export type NewMahalla = z.infer<typeof newMahalla>;
export type MahallaPostInput = z.output<typeof postInput>;

const rowTables = ['mahalla', 'family', 'attachment', 'official', 'plan_item'] as const;

export const mahallaCalls = {
  'mahallas.list': read<GridPage<MahallaRow>>()(gridRequest, rowTables),
  /** How many mahallas each ready-made filter finds, and `all`; within the filters given. */
  'mahallas.quickCounts': read<Readonly<Record<MahallaQuickName | 'all', number>>>()(
    z.object({ filters: z.array(gridFilter).max(30).default([]) }).default({ filters: [] }),
    rowTables,
  ),
  'mahallas.get': read<MahallaCard>()(z.object({ id }), [
    ...rowTables,
    'mahalla_post',
    'family_category',
    'membership',
  ]),
  /** All edits or none; one step of undo. `name-taken` when another mahalla is called so, in any script. */
  'mahallas.save': write<{ saved: number }>()(
    z.object({ edits: z.array(mahallaEdit).min(1).max(1000) }),
  ),
  'mahallas.create': write<{ id: string }>()(newMahalla),
  /** Marks mahallas as removed; `in-use` while families live there or officials answer for them. */
  'mahallas.remove': write<{ removed: number }>()(z.object({ ids: z.array(id).min(1).max(1000) })),
  /** Who holds a post from a day on: who held it till then leaves on the day before. */
  'mahallas.savePost': write<{ id: string | null }>()(postInput),
};
