/** Who answers for what: an official for a mahalla or a family, in a role, by an order, from when till when. */
import { z } from 'zod';
import { read, write } from './call.ts';
import { type GridPage, gridRequest } from './grid.ts';

export interface AttachmentRow {
  readonly id: string;
  readonly officialId: string;
  readonly official: string;
  readonly organisation: string | null;
  readonly phone: string | null;
  /** Either this and the family's fields, or only the mahalla's: one attachment has one target. */
  readonly familyId: string | null;
  /** The head of the family. */
  readonly family: string | null;
  readonly familyNumber: number | null;
  /** The mahalla answered for, or the one in which the family lives. */
  readonly mahallaId: string | null;
  readonly mahalla: string | null;
  readonly roleId: string;
  readonly orderNumber: string | null;
  readonly orderOn: string | null;
  readonly fromOn: string | null;
  /** The last day; null while it holds. */
  readonly toOn: string | null;
  readonly note: string | null;
}

/** Somebody who answered on a day: for the family itself, or for the mahalla in which it lives. */
export interface AnsweringOfficial extends AttachmentRow {
  readonly through: 'family' | 'mahalla';
}

export const attachmentSubjects = ['family', 'mahalla', 'official'] as const;
export type AttachmentSubject = (typeof attachmentSubjects)[number];

const attachmentQuickNames = ['current', 'past'] as const;
export type AttachmentQuickName = (typeof attachmentQuickNames)[number];

/** Role of the head to whom a family belongs: its norm of families is the one that grids show. */
export const attachedHeadRole = 'attachmentRole.attachedHead';

const id = z.string().min(1).max(100);
/** Checked to be a real day at the door, so that the refusal names the field and the day. */
const dayOrNone = z.string().max(40).nullable();
const textOrNone = (longest: number) => z.string().trim().max(longest).nullable();

const attachmentFields = z.strictObject({
  roleId: id,
  orderNumber: textOrNone(100),
  orderOn: dayOrNone,
  fromOn: dayOrNone,
  toOn: dayOrNone,
  note: textOrNone(2000),
});
const attachmentEdit = z.object({ id, fields: attachmentFields.partial() });

const attachInput = z
  .object({
    officialIds: z.array(id).min(1).max(200),
    familyIds: z.array(id).max(20_000).default([]),
    mahallaIds: z.array(id).max(500).default([]),
    /** `each`: every official to every target. `share`: the targets are dealt out, see `shareOut`. */
    how: z.enum(['each', 'share']).default('each'),
    /** Who held the same role till now is ended on the day before `fromOn`. */
    replace: z.boolean().default(false),
    roleId: id.default(attachedHeadRole),
    orderNumber: textOrNone(100).default(null),
    orderOn: dayOrNone.default(null),
    /** Today when left out; null where nobody knows. */
    fromOn: dayOrNone.optional(),
    note: textOrNone(2000).default(null),
  })
  .refine((input) => input.familyIds.length + input.mahallaIds.length > 0, { path: ['familyIds'] });

export type AttachInput = z.output<typeof attachInput>;
/** Only what is there is changed; a missing field stays as it is, null empties it. */
export type AttachmentEdit = z.infer<typeof attachmentEdit>;

export interface Attached {
  readonly attached: number;
  /** Pairs that stood already, left as they are. */
  readonly already: number;
  /** Earlier attachments ended by `replace`. */
  readonly ended: number;
}

const rowTables = ['attachment', 'official', 'family', 'mahalla', 'person', 'membership'] as const;
const ofSubject = { subject: z.enum(attachmentSubjects), id };

export const attachmentCalls = {
  /** A page of the attachments of one official, mahalla or family; quick: `current`, `past`. */
  'attachments.list': read<GridPage<AttachmentRow>>()(gridRequest.extend(ofSubject), rowTables),
  /** The same as a plain list, the present ones first; at most 1000. */
  'attachments.listFor': read<readonly AttachmentRow[]>()(
    z.object({ ...ofSubject, hasPast: z.boolean().default(true) }),
    rowTables,
  ),
  /** Who answered for a family on a day, the attached head first. */
  'attachments.onDay': read<readonly AnsweringOfficial[]>()(
    z.object({ familyId: id, day: z.string().max(40) }),
    rowTables,
  ),
  'attachments.attach': write<Attached>()(attachInput),
  /** Ends attachments on `toOn`, their last day; those already ended stay as they are. */
  'attachments.end': write<{ ended: number }>()(
    z.object({ ids: z.array(id).min(1).max(20_000), toOn: z.string().max(40) }),
  ),
  /** Corrects role, order, days, note; all edits or none. */
  'attachments.save': write<{ saved: number }>()(
    z.object({ edits: z.array(attachmentEdit).min(1).max(1000) }),
  ),
  /** For what was entered by mistake and never held; what held is ended instead. */
  'attachments.remove': write<{ removed: number }>()(
    z.object({ ids: z.array(id).min(1).max(20_000) }),
  ),
  /** How many families one official may have in a role; null: no norm. */
  'attachments.saveNorm': write<{ isChanged: boolean }>()(
    z.object({ roleId: id, families: z.number().int().min(1).max(1000).nullable() }),
  ),
};
