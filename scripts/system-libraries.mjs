/**
 * What the window needs from the machine itself: the system's libraries and a screen. Only Linux
 * has to be asked; Windows and macOS bring both.
 */
import { isOnPath, missingNeeds, packageName } from './debian-packages.mjs';
import { startInvisibleScreen } from './invisible-screen.mjs';
import { isMain } from './paths.mjs';
import { run } from './run.mjs';
import { PlainError, runAsScript, say } from './say.mjs';

/**
 * @param {{ withScreen?: boolean }} [options] whether an invisible screen must be there too
 */
async function ensureSystemLibraries({ withScreen = !hasScreen() } = {}) {
  if (process.platform !== 'linux') return;
  const missing = missingNeeds({ withScreen });
  if (missing.length === 0) return;
  const names = missing.map((need) => need.what).join(', ');
  if (!isOnPath('apt-get')) {
    throw new PlainError(
      `This machine lacks: ${names}. Install them with the package tool of your Linux, then start again.`,
    );
  }
  if (process.getuid?.() === 0) await install(missing);
  const packages = missing.map((need) => packageName(need.package)).join(' ');
  if (missingNeeds({ withScreen }).length > 0) {
    throw new PlainError(
      `This machine lacks: ${names}. Install them with the command below, then start again.\n  sudo apt-get update && sudo apt-get install -y ${packages}`,
    );
  }
}

/** @param {ReturnType<typeof missingNeeds>} missing */
async function install(missing) {
  say(
    `Installing what the window needs from the system: ${missing.map((n) => n.package).join(', ')}.`,
  );
  await apt(['update', '-qq']);
  // Asked only now: before the update apt may not know the names of this system.
  const packages = missing.map((need) => packageName(need.package));
  const { code, output } = await apt([
    'install',
    '-y',
    '-qq',
    '--no-install-recommends',
    ...packages,
  ]);
  if (code !== 0) process.stderr.write(`${output.trim().split('\n').slice(-5).join('\n')}\n`);
}

/** @param {string[]} args */
function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Another installation on this machine is waited for instead of failing at its lock.
  return run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], { env, output: 'keep' });
}

function hasScreen() {
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/**
 * A screen to open windows on. Where the machine has none, an invisible one is started; stop it at
 * the end.
 * @returns {Promise<{ env: NodeJS.ProcessEnv, stop: () => Promise<void> }>}
 */
export async function ensureDisplay() {
  await ensureSystemLibraries();
  if (process.platform !== 'linux' || hasScreen()) {
    return { env: process.env, stop: async () => {} };
  }
  const screen = await startInvisibleScreen();
  say(`This machine has no screen: windows open on an invisible one (${screen.display}).`);
  return { env: { ...process.env, DISPLAY: screen.display }, stop: screen.stop };
}

if (isMain(import.meta.url)) {
  await runAsScript(async () => {
    await ensureSystemLibraries();
    say('The system has everything that the window needs.');
  });
}
