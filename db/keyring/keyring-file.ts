import { createHash, createHmac } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Refusal } from '../../shared/errors.ts';
import { wrapShape } from './wrap.ts';

const handle = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * What stands in the file. No name does: an account is found by a keyed digest of its login. `seal` proves with
 * the database key that nothing in it was changed by hand; failures are outside of it, they come before the key.
 */
const keyringShape = z.object({
  version: z.literal(1),
  /** The same as long as the database key is the same. */
  id: z.string().min(8).max(100),
  isDemo: z.boolean(),
  salt: z.base64().max(100),
  accounts: z
    .array(
      z.object({
        id: z.string().max(100),
        handle,
        wrap: wrapShape,
        /** Written just before its account is: whether that came about is seen at the next opening. */
        isNew: z.literal(true).optional(),
      }),
    )
    .max(1000),
  /** `isUnconfirmed`: nobody has said yet that they have the code on paper. */
  recovery: wrapShape.extend({ isUnconfirmed: z.literal(true).optional() }).nullable(),
  seal: z.string().max(100),
  failures: z
    .array(z.object({ handle, count: z.number().int().min(1), lastMs: z.number() }))
    .max(100),
});
export type KeyringFile = z.infer<typeof keyringShape>;

const keyringName = 'headquarters.keyring';

/** False: a new folder, or one of the first version whose key lies open. */
export function hasKeyring(folder: string): boolean {
  return existsSync(join(folder, keyringName));
}

/** @throws Refusal `keyring-damaged` */
export function readKeyringFile(folder: string): KeyringFile {
  const file = join(folder, keyringName);
  return parseKeyring(readFileSync(file), file);
}

/**
 * A keyring from its bytes: JSON, and in the last line the SHA-256 of it, so that a changed byte is told
 * before anybody types a password.
 * @throws Refusal `keyring-damaged`
 */
export function parseKeyring(bytes: Buffer, file: string): KeyringFile {
  const [json = '', digest = ''] = bytes.toString('utf8').split('\n');
  try {
    if (digestOf(json) !== digest || bytes.length !== json.length + digest.length + 2)
      throw new Error('its digest differs');
    return keyringShape.parse(JSON.parse(json));
  } catch (cause) {
    throw new Refusal('keyring-damaged', { file }, { cause });
  }
}

/** The file as it stands on disk: a line of JSON, and a line with its digest. */
export function writtenKeyring(keyring: KeyringFile): string {
  const json = JSON.stringify(keyring);
  return `${json}\n${digestOf(json)}\n`;
}

/** Written beside and moved into place: after a power cut there is the old one or the new one. */
export function writeKeyringFile(folder: string, keyring: KeyringFile): void {
  const file = join(folder, keyringName);
  const beside = `${file}.new`;
  try {
    const descriptor = openSync(beside, 'w', 0o600);
    try {
      // On a disk almost full one write may take a part only: this goes on until all is there, or throws.
      writeFileSync(descriptor, writtenKeyring(keyring));
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
  syncFolder(folder);
}

/** The new name too must survive a power cut. Windows has no such thing, and needs none. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** The proof, by the database key, of all that must not be changed without it. */
export function sealOf(keyring: KeyringFile, key: Buffer): string {
  const { version, id, isDemo, salt, accounts, recovery } = keyring;
  return createHmac('sha256', key)
    .update(JSON.stringify(['keyring', version, id, isDemo, salt, accounts, recovery]))
    .digest('base64');
}

function digestOf(json: string): string {
  return createHash('sha256').update(json).digest('hex');
}
