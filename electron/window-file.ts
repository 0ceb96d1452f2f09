import { join, normalize, sep } from 'node:path';

/** The file behind an address of ours; null when it leads out of the window's folder. */
export function fileOf(root: string, url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url).pathname);
    // A backslash or a drive's colon is a separator on Windows; what we build has neither in its names.
    if (/[\\:\0]/.test(path)) return null;
    const file = normalize(join(root, path));
    return file.startsWith(root + sep) ? file : null;
  } catch {
    return null;
  }
}
