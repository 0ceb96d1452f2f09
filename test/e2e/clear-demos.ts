import { rmSync } from 'node:fs';
import { demoOf } from './fixtures.ts';

/** After all tests: the demo headquarters that were made once for this run. */
export default function clearDemos(): void {
  for (const demo of ['guarded', 'tiny', 'office'] as const)
    rmSync(demoOf(demo, process.pid), { recursive: true, force: true });
}
