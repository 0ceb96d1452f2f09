/** Electron's archive: a header that lists every file with its place and its SHA-256, then their bytes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ArchivedFile {
  readonly size: number;
  /** SHA-256 in hex, as the header has it. */
  readonly hash: string;
  /** It lies beside the archive, in `….unpacked`. */
  readonly isUnpacked: boolean;
}

interface Entry {
  readonly files?: Readonly<Record<string, Entry>>;
  readonly size?: number;
  readonly offset?: string;
  readonly unpacked?: boolean;
  readonly integrity?: { readonly algorithm: string; readonly hash: string };
}

export function readArchive(path: string) {
  const whole = readFileSync(path);
  // Four numbers of 32 bits: of them the second is the length of the header with its own head, the fourth that of its text.
  const bodyAt = 8 + whole.readUInt32LE(4);
  const header = JSON.parse(whole.toString('utf8', 16, 16 + whole.readUInt32LE(12))) as Entry;
  const entries = new Map<string, Entry>();
  const files = new Map<string, ArchivedFile>();
  collect(header, '');

  function collect({ files: inside = {} }: Entry, folder: string): void {
    for (const [name, entry] of Object.entries(inside)) {
      const full = folder === '' ? name : `${folder}/${name}`;
      if (entry.files) collect(entry, full);
      else {
        const { size = 0, unpacked: isUnpacked = false, integrity } = entry;
        entries.set(full, entry);
        files.set(full, { size, isUnpacked, hash: integrity?.hash ?? '' });
      }
    }
  }

  function bytesOf(name: string): Buffer {
    const entry = entries.get(name);
    if (!entry) throw new Error(`${name} is not in the archive`);
    if (entry.unpacked) return readFileSync(join(`${path}.unpacked`, name));
    const at = bodyAt + Number(entry.offset);
    return whole.subarray(at, at + (entry.size ?? 0));
  }

  return {
    files: files as ReadonlyMap<string, ArchivedFile>,
    bytesOf,
    textOf: (name: string) => bytesOf(name).toString('utf8'),
  };
}
