/** Looks through the bytes of every file of a folder for texts, in each encoding that a program might write. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Found {
  readonly file: string;
  readonly secret: string;
}

/** Shorter ones are met by chance. */
const leastBytes = 6;

function encodingsOf(secret: string): Buffer[] {
  const all = [Buffer.from(secret, 'utf8'), Buffer.from(secret, 'utf16le'), windows1251(secret)];
  return all.filter((bytes): bytes is Buffer => bytes !== null && bytes.length >= leastBytes);
}

/** Null when the code page has not all the letters. */
function windows1251(text: string): Buffer | null {
  const bytes = [...text].map((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    if (code < 0x80) return code;
    if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0;
    return { Ё: 0xa8, ё: 0xb8, Ў: 0xa1, ў: 0xa2 }[sign] ?? -1;
  });
  return bytes.includes(-1) ? null : Buffer.from(bytes);
}

type Needles = ReadonlyMap<number, readonly { readonly bytes: Buffer; readonly secret: string }[]>;

/** @param secrets texts, and bytes with a name for the report */
export function needlesOf(
  secrets: readonly string[],
  raw: Readonly<Record<string, Buffer>> = {},
): Needles {
  const needles = new Map<number, { bytes: Buffer; secret: string }[]>();
  const add = (bytes: Buffer, secret: string) => {
    const head = bytes.readUInt32LE(0);
    needles.set(head, [...(needles.get(head) ?? []), { bytes, secret }]);
  };
  for (const secret of new Set(secrets))
    for (const bytes of encodingsOf(secret)) add(bytes, secret);
  for (const [name, bytes] of Object.entries(raw)) add(bytes, name);
  return needles;
}

const none: readonly never[] = [];

export function scanBytes(bytes: Buffer, needles: Needles, file: string): Found[] {
  const found = new Set<string>();
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    for (const needle of needles.get(bytes.readUInt32LE(at)) ?? none)
      if (bytes.subarray(at, at + needle.bytes.length).equals(needle.bytes))
        found.add(needle.secret);
  }
  return [...found].map((secret) => ({ file, secret }));
}

export function scanFolder(folder: string, needles: Needles): Found[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [
        ...scanBytes(Buffer.from(path), needles, `name of ${path}`),
        ...scanBytes(readFileSync(path), needles, path),
      ];
    });
}
