/** Destruction of personal data: an act is prepared and printed, signed by three, then carried out for good. */
import { z } from 'zod';
import type { BackupPlace } from './backups.ts';
import { read, session, task, write } from './call.ts';

/** What is destroyed, in numbers. Nothing here names anybody. */
export interface DestructionCounts {
  readonly families: number;
  readonly people: number;
  /** Table → values overwritten or rows taken out. */
  readonly tables: Readonly<Record<string, number>>;
  /** Values of the change log, and change sets they were in. */
  readonly changes: number;
  readonly sets: number;
  /** Places in free text (log, plans of others, drafts, findings of imports) where a name or number stood. */
  readonly texts: number;
  /** What stays, without names, so that the figures of the headquarters do not change. */
  readonly kept: { readonly families: number; readonly people: number; readonly planItems: number };
}

export interface CommissionMember {
  readonly name: string;
  readonly position: string;
}

/** A file that still holds the data, until it is rotated away or deleted by hand. */
export interface OlderCopy {
  readonly name: string;
  readonly at: string;
  readonly bytes: number;
  /** 'aside': a damaged database that was set aside: it goes only when somebody erases it. */
  readonly place: BackupPlace | 'aside';
}

export interface Rehearsal {
  readonly counts: DestructionCounts;
  /** People who are also members of a family that stays: only their membership goes. */
  readonly shared: number;
}

export interface DestructionAct {
  readonly id: string;
  readonly number: string;
  readonly actedOn: string;
  readonly groundId: string;
  readonly basis: string | null;
  readonly requestId: string | null;
  /** Three; the first presides. */
  readonly commission: readonly CommissionMember[];
  readonly counts: DestructionCounts;
  /** Null: prepared, nothing destroyed yet. */
  readonly destroyedAt: string | null;
  readonly destroyedBy: string | null;
}

const id = z.string().min(1).max(100);
const destructionTargets = z.strictObject({
  familyIds: z.array(id).max(1000).default([]),
  /** People whose family stays. */
  personIds: z.array(id).max(1000).default([]),
});
export type DestructionTargets = z.infer<typeof destructionTargets>;

const name = z.string().trim().min(1).max(200);
const newAct = z.strictObject({
  ...destructionTargets.shape,
  number: z.string().trim().min(1).max(50),
  /** Checked to be a real day at the door. */
  actedOn: z.string().max(40),
  groundId: id,
  basis: z.string().trim().max(500).nullable().default(null),
  requestId: id.nullable().default(null),
  commission: z.array(z.strictObject({ name, position: name })).length(3),
});
export type NewAct = z.infer<typeof newAct>;

/** What a destruction does, one after the other. */
export const destructionSteps = ['find', 'rows', 'texts', 'changes', 'indexes', 'forget'] as const;
export type DestructionStep = (typeof destructionSteps)[number];

export const destructionCalls = {
  /** Does everything and takes it back: the counts are those of the real thing. */
  'destruction.rehearse': task<Rehearsal>()(destructionTargets),
  /** The newest first. */
  'destruction.olderCopies': session<readonly OlderCopy[]>()(z.object({}).default({}), [
    'backup',
    'destruction_act',
  ]),
  /** Prepared ones first, then the newest. */
  'destruction.list': read<readonly DestructionAct[]>()(z.object({}).default({}), [
    'destruction_act',
  ]),
  /** An act to print and sign; destroys nothing. @throws nothing-to-destroy, number-taken */
  'destruction.prepare': task<{ id: string }>()(newAct),
  /** Only an act that was not carried out. @throws already-destroyed */
  'destruction.cancel': write<null>()(z.object({ id })),
  /**
   * Cannot be taken back. The gate compares the password of whoever is signed in and hands it no further: to the door
   * it comes empty. @throws sign-in-wrong, already-destroyed
   */
  'destruction.destroy': task<Rehearsal>()(z.strictObject({ id, password: z.string().max(1000) })),
  /** Overwrites and removes damaged databases that were set aside. @throws sign-in-wrong, disk-read-only */
  'destruction.eraseAside': session<{ files: number }>()(
    z.strictObject({ password: z.string().min(1).max(1000) }),
  ),
};
