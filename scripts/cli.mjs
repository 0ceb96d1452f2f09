/**
 * `npm run --silent cli -- …`: the command line of the program. It runs the TypeScript sources as
 * they are, so nothing has to be built.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { demoDataFolder, root } from './paths.mjs';
import { runAsScript } from './say.mjs';
import { ensureInstalled, node24Path } from './setup.mjs';

await runAsScript(async () => {
  await ensureInstalled();
  // A workbook of 50,000 people makes a million short-lived values: larger clean-ups are quicker.
  const memory = '--max-semi-space-size=64';
  const args = [memory, join(root, 'electron', 'cli.ts'), ...process.argv.slice(2)];
  // Where no --data is given, the same headquarters that `npm start` opens.
  const env = { ...process.env, TEZKOR_DATA: process.env['TEZKOR_DATA'] || demoDataFolder() };
  const child = spawn(node24Path(), args, { stdio: 'inherit', env });
  // The terminal sends Ctrl+C to both; whoever sends a signal to us alone means the command.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
});
