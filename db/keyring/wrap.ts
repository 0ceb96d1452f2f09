import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { deriveKey, type Kdf, kdfShape } from './kdf.ts';

/** The database key, sealed with a key that a password makes: AES-256-GCM over 32 bytes. */
export const wrapShape = z.object({
  kdf: kdfShape,
  nonce: z.base64().max(40),
  /** 32 bytes of key and 16 of proof. */
  box: z.base64().max(100),
});
export type Wrap = z.infer<typeof wrapShape>;

/** @param owner whose wrap it is: it cannot be moved to another entry */
export async function sealKey(
  key: Buffer,
  password: string,
  kdf: Kdf,
  owner: string,
): Promise<Wrap> {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', await deriveKey(password, kdf), nonce);
  cipher.setAAD(boundTo(kdf, owner));
  const box = Buffer.concat([cipher.update(key), cipher.final(), cipher.getAuthTag()]);
  return { kdf, nonce: nonce.toString('base64'), box: box.toString('base64') };
}

/** The key, or null when the password is not the right one. */
export async function openKey(wrap: Wrap, password: string, owner: string): Promise<Buffer | null> {
  const box = Buffer.from(wrap.box, 'base64');
  const own = await deriveKey(password, wrap.kdf);
  try {
    const cipher = createDecipheriv('aes-256-gcm', own, Buffer.from(wrap.nonce, 'base64'));
    cipher.setAAD(boundTo(wrap.kdf, owner));
    cipher.setAuthTag(box.subarray(-16));
    return Buffer.concat([cipher.update(box.subarray(0, -16)), cipher.final()]);
  } catch {
    return null;
  }
}

function boundTo(kdf: Kdf, owner: string): Buffer {
  return Buffer.from(JSON.stringify([kdf, owner]));
}
