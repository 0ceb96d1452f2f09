/** The zip file that every .xlsx workbook is, opened with care: it may come from anywhere. */
import { pipeline, type TransformOptions } from 'node:stream';
import { crc32, createInflateRaw, type ZlibOptions } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { Refusal } from '../../shared/errors.ts';

/** Larger workbooks would not fit into memory beside the program; bytes after unpacking. */
const UNPACKED_LIMIT = 1_000_000_000;
/** Sheets of an office shrink 10 to 40 times; below the size any ratio is harmless. */
const RATIO_LIMIT = 200;
const RATIO_MATTERS_FROM = 50_000_000;
/** A workbook of an office has some dozens of parts. */
const PARTS_LIMIT = 10_000;

export interface WorkbookZip {
  /** Name of every part, such as `xl/workbook.xml`, with its size after unpacking in bytes. */
  readonly sizes: ReadonlyMap<string, number>;
  /** Text of a part, piece by piece, in whole tags. Throws when the part unpacks to more than it declares. */
  read(name: string, onBytes?: (count: number) => void): AsyncIterable<string>;
  /** As `read`, for whoever looks through them first: most need not become text. */
  readBytes(name: string): AsyncIterable<Buffer>;
  close(): void;
}

/** @throws Refusal file-damaged, file-password-protected, file-zip-bomb */
export async function openZip(path: string): Promise<WorkbookZip> {
  const zip = await openPromise(path, { autoClose: false }).catch((cause: unknown) => {
    throw new Refusal('file-damaged', {}, { cause });
  });
  try {
    return withEntries(zip, await listEntries(zip));
  } catch (error) {
    zip.close();
    throw error instanceof Refusal ? error : new Refusal('file-damaged', {}, { cause: error });
  }
}

async function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > PARTS_LIMIT) throw new Refusal('file-zip-bomb');
  const entries = new Map<string, Entry>();
  let packed = 0;
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new Refusal('file-password-protected');
    packed += entry.compressedSize;
    unpacked += entry.uncompressedSize;
    entries.set(entry.fileName, entry);
  }
  const isInflated = unpacked > RATIO_MATTERS_FROM && unpacked > packed * RATIO_LIMIT;
  if (unpacked > UNPACKED_LIMIT || isInflated) throw new Refusal('file-zip-bomb');
  return entries;
}

function withEntries(zip: ZipFile, entries: ReadonlyMap<string, Entry>): WorkbookZip {
  async function* readBytes(
    name: string,
    onBytes?: (count: number) => void,
  ): AsyncGenerator<Buffer> {
    const entry = entries.get(name);
    if (!entry) throw new Refusal('file-damaged', { part: name });
    let rest = new Uint8Array();
    try {
      for await (const bytes of unpack(zip, entry)) {
        onBytes?.(bytes.byteLength);
        // A text that is put together of two pieces is read three times as slowly.
        const end = endOfWhole(bytes);
        yield Buffer.concat([rest, bytes.subarray(0, end)]);
        rest = bytes.slice(end);
      }
    } catch (cause) {
      throw unpackingFailed(cause);
    }
    yield Buffer.from(rest);
  }

  return {
    sizes: new Map([...entries].map(([name, entry]) => [name, entry.uncompressedSize])),
    async *read(name, onBytes) {
      const decoder = new TextDecoder('utf-8');
      for await (const bytes of readBytes(name, onBytes))
        yield decoder.decode(bytes, { stream: true });
      yield decoder.decode();
    },
    readBytes,
    close: () => zip.close(),
  };
}

const endOfRow = Buffer.from('</row>');
const endOfTag = Buffer.from('>');

/** Where the last whole row ends; of parts without rows the last tag. */
function endOfWhole({ buffer, byteOffset, byteLength }: Uint8Array): number {
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  const row = bytes.lastIndexOf(endOfRow);
  return row === -1 ? bytes.lastIndexOf(endOfTag) + 1 : row + endOfRow.byteLength;
}

const deflated = 8;
/** Bytes. The 16 KB of yauzl's own unpacking cost more in handing over than in unpacking. */
const pieceSize = 256 * 1024;
/** Bytes. So far it is unpacked ahead, on another core, while a piece is being read. */
const aheadSize = 16 * pieceSize;
const inflating: ZlibOptions & TransformOptions = {
  chunkSize: pieceSize,
  highWaterMark: aheadSize,
};

/** @throws Error when it is not what the part declares, in length or in sum */
async function* unpack(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  let sum = 0;
  for await (const bytes of inflated(zip, entry)) {
    sum = crc32(bytes, sum);
    yield bytes;
  }
  // A disk or a line changed figures in it: a damaged number may look like any other.
  if (sum !== entry.crc32) throw new Error('the sum is another');
}

/** @throws Error when there is more or less of it than the part declares */
async function* inflated(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  if (entry.compressionMethod !== deflated) {
    for await (const bytes of await zip.openReadStreamPromise(entry)) yield bytes as Uint8Array;
    return;
  }
  const packed = await zip.openReadStreamPromise(entry, { decompress: false });
  const inflate = createInflateRaw(inflating);
  // What fails comes out of the loop below.
  pipeline(packed, inflate, () => undefined);
  let missing = entry.uncompressedSize;
  for await (const chunk of inflate) {
    const bytes = chunk as Uint8Array;
    missing -= bytes.byteLength;
    if (missing < 0) throw new Error(tooMany);
    yield bytes;
  }
  if (missing > 0) throw new Error(`${missing} bytes are missing`);
}

/** How yauzl begins to say it of a part that is not compressed. */
const tooMany = 'too many bytes';

/** A part that lies about its size is a bomb; anything else is damage. */
function unpackingFailed(cause: unknown): Refusal {
  if (cause instanceof Refusal) return cause;
  const isLie = cause instanceof Error && cause.message.startsWith(tooMany);
  return new Refusal(isLie ? 'file-zip-bomb' : 'file-damaged', {}, { cause });
}
