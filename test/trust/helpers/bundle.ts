import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * The data process, its task thread and its backup thread in single files, as the program is built: from source each start would
 * take seconds. Inside of node_modules, where their modules are found.
 * @returns the folder with `data-process.js` and the files of its threads; the caller deletes it
 */
export async function bundleDataProcess(): Promise<string> {
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const outDir = mkdtempSync(join(cache, 'data-process-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    build: {
      ssr: true,
      outDir,
      target: 'node22',
      rollupOptions: {
        external: ['better-sqlite3', 'exceljs'],
        input: {
          'data-process': join(root, 'electron/data-process.ts'),
          'backup-worker': join(root, 'electron/backup-worker.ts'),
          'task-worker': join(root, 'electron/task-worker.ts'),
          'reading-worker': join(root, 'electron/reading-worker.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
      },
    },
  });
  return outDir;
}
