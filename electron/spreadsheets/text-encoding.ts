/** Finds out in which encoding a text file was saved. */
import type { TextEncoding } from '../../shared/import/raw-sheet.ts';

/**
 * UTF-8 and UTF-16 are recognised for certain; what is left is taken as Windows-1251, the encoding
 * in which Excel of this country saves "CSV (delimited)".
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: TextEncoding } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, encoding: 'utf-8' };
  } catch {
    return decode(bytes, 'windows-1251');
  }
}

function decode(bytes: Uint8Array, encoding: TextEncoding) {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}
