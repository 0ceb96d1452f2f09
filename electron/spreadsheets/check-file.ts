/** Looks at a chosen file before it is read, so that a wrong one is refused with the right words. */
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { Refusal } from '../../shared/errors.ts';
import { openZip } from './open-zip.ts';

const MEGABYTE = 1_000_000;
const WORKBOOK_LIMIT_MB = 200;
/** A CSV file is held in memory as text, twice its size. */
const CSV_LIMIT_MB = 50;

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
/** Old .xls, and also the wrapper of a workbook that is locked with a password. */
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

export interface CheckedFile {
  readonly form: 'workbook' | 'csv';
  /** Bytes on the disk. */
  readonly size: number;
}

/**
 * Reads only the head of the file and the list of its parts.
 * @throws Refusal file-not-found, file-not-allowed, file-locked, file-empty, file-too-large,
 *   file-not-a-workbook, file-damaged, file-password-protected, file-zip-bomb, file-old-format
 */
export async function checkFile(path: string): Promise<CheckedFile> {
  const { size, head } = await readHead(path).catch(refuseSystemError);
  if (size === 0) throw new Refusal('file-empty');
  refuseLarger(size, WORKBOOK_LIMIT_MB);
  if (head.subarray(0, 4).equals(ZIP)) {
    await checkWorkbook(path);
    return { form: 'workbook', size };
  }
  if (head.subarray(0, 8).equals(OLE)) throw await oleRefusal(path);
  if (!isTable(path, head)) throw new Refusal('file-not-a-workbook');
  refuseLarger(size, CSV_LIMIT_MB);
  return { form: 'csv', size };
}

/** Turns an error of the file system into a Refusal where a person can do something about it. */
export function refuseSystemError(error: unknown): never {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (/^(ENOENT|ENOTDIR|ELOOP|ENAMETOOLONG)$/.test(String(code)))
    throw new Refusal('file-not-found');
  if (code === 'EBUSY') throw new Refusal('file-locked');
  if (code === 'EACCES' || code === 'EPERM') throw new Refusal('file-not-allowed');
  throw error;
}

async function readHead(path: string): Promise<{ size: number; head: Buffer }> {
  const found = await stat(path);
  if (!found.isFile()) throw new Refusal('file-not-a-workbook');
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    return { size: found.size, head: buffer.subarray(0, bytesRead) };
  } finally {
    await file.close();
  }
}

function refuseLarger(size: number, limit: number): void {
  if (size > limit * MEGABYTE) throw fileTooLarge(size, limit * MEGABYTE);
}

/** Both in bytes. */
export function fileTooLarge(size: number, limit: number): Refusal {
  return new Refusal('file-too-large', {
    size: Math.ceil(size / MEGABYTE),
    limit: Math.floor(limit / MEGABYTE),
  });
}

async function checkWorkbook(path: string): Promise<void> {
  const zip = await openZip(path);
  zip.close();
  // A text document, an OpenDocument table or a binary workbook is a sound zip file as well.
  if (!zip.sizes.has('xl/workbook.xml')) throw new Refusal('file-not-a-workbook');
}

async function oleRefusal(path: string): Promise<Refusal> {
  if (await contains(path, 'EncryptedPackage')) return new Refusal('file-password-protected');
  const isOld = (await contains(path, 'Workbook')) || (await contains(path, 'Book'));
  return new Refusal(isOld ? 'file-old-format' : 'file-not-a-workbook');
}

/** Looks for a name of the OLE directory, which is written in UTF-16. */
async function contains(path: string, name: string): Promise<boolean> {
  const wanted = Buffer.from(name, 'utf16le');
  let tail = Buffer.alloc(0);
  for await (const chunk of createReadStream(path)) {
    const piece = Buffer.concat([tail, chunk as Buffer]);
    if (piece.includes(wanted)) return true;
    tail = piece.subarray(-wanted.length);
  }
  return false;
}

/** Plain text is taken as CSV unless it calls itself a workbook or is a page saved as `.xls`. */
function isTable(path: string, head: Buffer): boolean {
  const isUtf16 = head[0] === 0xff ? head[1] === 0xfe : head[0] === 0xfe && head[1] === 0xff;
  if (head.includes(0) && !isUtf16) return false;
  if (/\.(xlsx|xlsm|xltx|xls|xlsb)$/i.test(path)) return false;
  return !/^\s*(<|%PDF|\{\\rtf)/.test(head.toString('latin1').replace(/^\u00ef\u00bb\u00bf/, ''));
}
