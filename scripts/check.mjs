/**
 * `npm run check`: the types of every room, and the walls, habits and layout of the sources, both
 * at once since each uses about one core; then the dependencies.
 */
import { audit } from './audit.mjs';
import { isMain } from './paths.mjs';
import { run, toolScript } from './run.mjs';
import { runAsScript, say } from './say.mjs';
import { ensureInstalled, node24Path } from './setup.mjs';

const checks = [
  { name: 'types', args: () => [toolScript('typescript', 'tsc'), '-b'] },
  {
    name: 'lint and layout',
    args: () => [toolScript('@biomejs/biome', 'biome'), 'check', '--error-on-warnings', '.'],
  },
];

/** Answers how many of the checks failed; what they found is printed. */
export async function check() {
  const results = await Promise.all(
    checks.map(async ({ name, args }) => {
      const { code, output } = await run(node24Path(), args(), { output: 'keep' });
      if (code !== 0) process.stdout.write(`${output}\n`);
      say(code === 0 ? `Check of ${name}: good.` : `Check of ${name}: NOT good, see above.`);
      return code;
    }),
  );
  const found = await audit();
  say(found === 0 ? 'Check of dependencies: good.' : 'Check of dependencies: NOT good, see above.');
  return results.filter((code) => code !== 0).length + (found === 0 ? 0 : 1);
}

if (isMain(import.meta.url)) {
  await runAsScript(async () => {
    await ensureInstalled();
    return (await check()) === 0 ? 0 : 1;
  });
}
