/** Small disks of their own: a tmpfs, where root can mount one. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export function mount(folder: string, megabytes: number): boolean {
  const options = ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder];
  return process.platform === 'linux' && spawnSync('mount', options).status === 0;
}

export function unmount(folder: string): void {
  execFileSync('umount', [folder]);
}

/** As when a stick is pulled out: what is open on it goes on for nothing, and no path leads there any more. */
export function pullOut(folder: string): void {
  execFileSync('umount', ['-l', folder]);
}

/** The switch on the stick. Only while nothing on it is open for writing. */
export function setReadOnly(folder: string, isReadOnly: boolean): void {
  execFileSync('mount', ['-o', `remount,${isReadOnly ? 'ro' : 'rw'}`, folder]);
}

/** Takes all the room that is left, except so many bytes. */
export function fill(folder: string, leaving = 0): void {
  const spare = join(folder, 'filler-spare');
  writeFileSync(spare, Buffer.alloc(leaving, 1));
  for (const bytes of [1 << 20, 1 << 16, 1 << 12]) {
    for (let at = 0; ; at += 1) {
      const file = join(folder, `filler-${bytes}-${at}`);
      try {
        writeFileSync(file, Buffer.alloc(bytes, 1));
      } catch {
        rmSync(file, { force: true });
        break;
      }
    }
  }
  rmSync(spare);
}

export function makeRoom(folder: string): void {
  for (const name of readdirSync(folder))
    if (name.startsWith('filler-')) rmSync(join(folder, name));
}

export function tryMounting(): boolean {
  const probe = mkdtempSync(join(tmpdir(), 'shtab-probe-'));
  const canMount = mount(probe, 1);
  if (canMount) unmount(probe);
  rmSync(probe, { recursive: true });
  return canMount;
}
