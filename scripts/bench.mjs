/**
 * `npm run bench`: every measurement, one after the other so that they do not disturb each other;
 * `npm run bench -- import` those that are named.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { run } from './run.mjs';
import { PlainError, runAsScript } from './say.mjs';
import { ensureInstalled, node24Path } from './setup.mjs';

/** As the data process has them in Electron: see electron/data-port.ts. */
const helperThreads = '--v8-pool-size=3';

await runAsScript(async () => {
  await ensureInstalled();
  const folder = join(root, 'test', 'bench');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const wanted = process.argv.slice(2);
  const files = names.filter(
    (name) =>
      name.endsWith('.bench.ts') &&
      (wanted.length === 0 || wanted.some((one) => name === `${one}.bench.ts`)),
  );
  if (files.length === 0) throw new PlainError('There is no such measurement in test/bench.');
  let failed = 0;
  for (const file of files.sort()) {
    const { code } = await run(node24Path(), [helperThreads, join(folder, file)]);
    if (code !== 0) failed += 1;
  }
  return failed === 0 ? 0 : 1;
});
