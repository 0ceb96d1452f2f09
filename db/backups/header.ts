/**
 * The head of a backup file: 1 MiB before the database's own bytes, the same slot twice, so that the keyring and
 * the stamp inside can be written anew in place and a power cut in the middle leaves one that is whole.
 *
 * A slot: magic (16 bytes), version, number of writings, length of the body (u32 each), body (JSON), zeros,
 * HMAC-SHA-256 by a key that follows from the database key (32), SHA-256 of all before it (32). The digest tells
 * damage before anybody signs in; the HMAC proves afterwards that nobody wrote it who had not the key.
 */
import { createHash, createHmac, hkdfSync } from 'node:crypto';
import { z } from 'zod';
import { backupKinds } from '../../shared/backups.ts';
import { Refusal } from '../../shared/errors.ts';
import type { DatabaseKey } from '../open.ts';

const magic = Buffer.from('tezkor-shtab-bkp', 'latin1');
const formatVersion = 1;
/** Room for the keyring of a thousand accounts. */
export const slotBytes = 512 * 1024;
export const headBytes = 2 * slotBytes;
const bodyAt = 28;
const hashBytes = 32;

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.number().int().min(0);

/** What the source was at the moment of the copy. No name of anybody stands here. */
const manifestShape = z.object({
  /** Goes up with each backup, whatever the clock says. */
  number: count,
  madeAt: z.iso.datetime(),
  kind: z.enum(backupKinds),
  keyringId: z.string().max(100),
  isDemo: z.boolean(),
  schemaVersion: count,
  databaseBytes: count,
  sha256: digest,
  counts: z.record(z.string(), count),
  journal: z.object({ seq: count, hash: z.string().max(64) }),
  lastSet: z.object({ id: count, stamp: z.string().max(100) }).nullable(),
});
export type Manifest = z.infer<typeof manifestShape>;

const stampShape = z.object({
  state: z.enum(['unproven', 'good', 'bad']),
  at: z.iso.datetime(),
  /** Of a bad one: what differed. */
  why: z.string().max(1000),
});
export type Stamp = z.infer<typeof stampShape>;

const bodyShape = z.object({
  manifest: manifestShape,
  /** The keyring file, without its count of wrong passwords. */
  keyring: z.string(),
  stamp: stampShape,
});

export interface Head extends z.infer<typeof bodyShape> {
  /** How often it was written. */
  readonly writing: number;
  /** Both slots are whole and alike. */
  readonly isWhole: boolean;
}

/** @throws Refusal `backup-damaged` when the keyring is larger than its room */
export function writeSlot(head: Omit<Head, 'isWhole'>, key: DatabaseKey): Buffer {
  const { manifest, keyring, stamp } = head;
  const body = Buffer.from(JSON.stringify({ manifest, keyring, stamp }), 'utf8');
  if (bodyAt + body.length + 2 * hashBytes > slotBytes)
    throw new Refusal('backup-damaged', { why: 'keyring too large' });
  const slot = Buffer.alloc(slotBytes);
  magic.copy(slot);
  slot.writeUInt32LE(formatVersion, 16);
  slot.writeUInt32LE(head.writing, 20);
  slot.writeUInt32LE(body.length, 24);
  body.copy(slot, bodyAt);
  proofOf(slot, key).copy(slot, slotBytes - 2 * hashBytes);
  digestOf(slot).copy(slot, slotBytes - hashBytes);
  return slot;
}

/**
 * The newer of the two slots that are whole.
 * @param bytes the first `headBytes` of a file, or fewer of a file that was cut off
 * @throws Refusal `backup-foreign` (no backup of ours), `backup-newer`, `backup-damaged`
 */
export function readHead(bytes: Buffer): Head {
  const slots = [bytes.subarray(0, slotBytes), bytes.subarray(slotBytes, headBytes)];
  if (!slots.some((slot) => slot.subarray(0, magic.length).equals(magic)))
    throw new Refusal('backup-foreign');
  const heads = slots.flatMap((slot) => readSlot(slot) ?? []);
  const [newest] = heads.sort((a, b) => b.writing - a.writing);
  if (!newest) throw new Refusal('backup-damaged', { why: 'header' });
  const isWhole = heads.length === 2 && slots[0]?.equals(slots[1] ?? Buffer.alloc(0)) === true;
  return { ...newest, isWhole };
}

/** Whether the head was written by somebody who has the database key. */
export function isHeadOurs(bytes: Buffer, head: Head, key: DatabaseKey): boolean {
  return [0, slotBytes].some((at) => {
    const slot = bytes.subarray(at, at + slotBytes);
    return (
      slot.length === slotBytes &&
      slot.readUInt32LE(20) === head.writing &&
      proofOf(slot, key).equals(slot.subarray(slotBytes - 2 * hashBytes, slotBytes - hashBytes))
    );
  });
}

/** @throws Refusal `backup-newer` */
function readSlot(slot: Buffer): Omit<Head, 'isWhole'> | null {
  if (slot.length !== slotBytes || !slot.subarray(0, magic.length).equals(magic)) return null;
  if (!digestOf(slot).equals(slot.subarray(slotBytes - hashBytes))) return null;
  if (slot.readUInt32LE(16) > formatVersion) throw new Refusal('backup-newer');
  try {
    const json = slot.toString('utf8', bodyAt, bodyAt + slot.readUInt32LE(24));
    return { ...bodyShape.parse(JSON.parse(json)), writing: slot.readUInt32LE(20) };
  } catch {
    return null;
  }
}

function proofOf(slot: Buffer, key: DatabaseKey): Buffer {
  const own = Buffer.from(hkdfSync('sha256', key, 'tezkor-shtab', 'backup header v1', 32));
  return createHmac('sha256', own)
    .update(slot.subarray(0, slotBytes - 2 * hashBytes))
    .digest();
}

function digestOf(slot: Buffer): Buffer {
  return createHash('sha256')
    .update(slot.subarray(0, slotBytes - hashBytes))
    .digest();
}
