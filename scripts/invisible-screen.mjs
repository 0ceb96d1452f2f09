import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { PlainError } from './say.mjs';

const START_MS = 20_000;

/**
 * Starts Xvfb, a screen that nobody sees, on a display number that it finds free by itself.
 * @returns {Promise<{ display: string, stop: () => Promise<void> }>}
 */
export async function startInvisibleScreen() {
  // `-displayfd 3`: it writes the number there as soon as windows can be opened. Detached, so that
  // Ctrl+C reaches the program first and the screen goes after it.
  const args = ['-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp', '-noreset'];
  const child = spawn('Xvfb', args, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const stopNow = () => void child.kill('SIGTERM');
  process.once('exit', stopNow);
  const number = await readNumber(child).catch((error) => {
    stopNow();
    throw error;
  });
  child.unref();
  return {
    display: `:${number}`,
    stop: async () => {
      process.off('exit', stopNow);
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.ref();
      stopNow();
      await gone;
    },
  };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<string>}
 */
function readNumber(child) {
  return new Promise((resolve, reject) => {
    const fail = () =>
      reject(new PlainError('The invisible screen (Xvfb) did not start. Start again.'));
    const timer = setTimeout(fail, START_MS);
    child.on('error', fail);
    child.on('exit', fail);
    const pipe = /** @type {import('node:stream').Readable} */ (child.stdio[3]);
    let text = '';
    pipe.on('data', (/** @type {Buffer} */ part) => {
      text += part.toString();
      if (!text.includes('\n')) return;
      clearTimeout(timer);
      // Left open, it would keep our own process alive.
      pipe.destroy();
      resolve(text.trim());
    });
  });
}
