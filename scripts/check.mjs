/**
 * `npm run check`: the types of every room, and the walls, habits and layout of the sources. Both
 * at once, since each uses about one core.
 */
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
  return results.filter((code) => code !== 0).length;
}

if (isMain(import.meta.url)) {
  await runAsScript(async () => {
    await ensureInstalled();
    return (await check()) === 0 ? 0 : 1;
  });
}
