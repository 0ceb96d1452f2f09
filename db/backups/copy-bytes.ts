import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';

const chunkBytes = 1024 * 1024;

export interface CopyRange {
  readonly from: FileHandle;
  readonly fromAt: number;
  readonly to: FileHandle;
  readonly toAt: number;
  readonly bytes: number;
  /** Told after each MiB; may throw to stop. */
  readonly onBytes?: ((done: number) => void) | undefined;
}

/**
 * Copies a range between two open files and answers the SHA-256 of what was copied. Other work runs between
 * the pieces.
 * @throws Error `ENODATA` when the source ends early, and what the file system says
 */
export async function copyBytes(range: CopyRange): Promise<string> {
  const { from, fromAt, to, toAt, bytes, onBytes } = range;
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(Math.min(chunkBytes, Math.max(bytes, 1)));
  for (let done = 0; done < bytes; ) {
    const wanted = Math.min(buffer.length, bytes - done);
    const { bytesRead } = await from.read(buffer, 0, wanted, fromAt + done);
    if (bytesRead === 0) throw Object.assign(new Error('cut off'), { code: 'ENODATA' });
    const piece = buffer.subarray(0, bytesRead);
    hash.update(piece);
    await writeAll(to, piece, toAt + done);
    done += bytesRead;
    onBytes?.(done);
  }
  return hash.digest('hex');
}

/** A write may take less than it was given: on a disk that is almost full. */
export async function writeAll(to: FileHandle, bytes: Buffer, at: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await to.write(bytes, done, bytes.length - done, at + done);
    if (bytesWritten === 0) throw Object.assign(new Error('nothing written'), { code: 'ENOSPC' });
    done += bytesWritten;
  }
}

/** Opens files, runs the work, closes them whatever happened. */
export async function withFiles<Output>(
  files: readonly (readonly [path: string, flags: string])[],
  work: (...handles: FileHandle[]) => Promise<Output>,
): Promise<Output> {
  const handles: FileHandle[] = [];
  try {
    for (const [path, flags] of files) handles.push(await open(path, flags, 0o600));
    return await work(...handles);
  } finally {
    // A stick that was pulled out fails here a second time.
    for (const handle of handles) await handle.close().catch(() => undefined);
  }
}
