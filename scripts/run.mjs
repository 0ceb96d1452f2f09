import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env] replaces the environment
 * @property {string} [cwd]
 * @property {'show' | 'keep'} [output] show it as it comes, or keep it for the answer
 * @property {AbortSignal} [signal]
 */

/**
 * Runs a program to its end. An exit code is answered, never thrown.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, args, options = {}) {
  const { env = process.env, cwd = root, output = 'show', signal } = options;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env,
      ...(signal ? { signal } : {}),
      stdio: output === 'show' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    const keep = (/** @type {Buffer} */ part) => {
      text += part.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => resolve({ code: 1, output: `${text}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: text }));
  });
}

/**
 * Runs npm itself: through its own script where npm started us, since `npm.cmd` cannot be started
 * without a shell on Windows.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runNpm(args, options = {}) {
  // This project's .npmrc is what counts; a global or dry run asked of the caller is not for us.
  const { npm_execpath: npm, npm_config_dry_run: _d, npm_config_global: _g, ...env } = process.env;
  const settings = { env, output: /** @type {const} */ ('keep'), ...options };
  if (npm?.endsWith('.js')) return run(process.execPath, [npm, ...args], settings);
  if (process.platform === 'win32') return run('cmd.exe', ['/c', 'npm', ...args], settings);
  return run('npm', args, settings);
}

/**
 * The script behind a tool of node_modules, to be run with a Node of our choice.
 * @param {string} packageName
 * @param {string} [binName]
 */
export function toolScript(packageName, binName = packageName) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[binName]);
}
