import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * What an Electron window needs from a Linux machine. `isThere` looks for the thing itself and not
 * for the package, so that it is right on every distribution.
 * @typedef {{ what: string, package: string, isThere: () => boolean }} Need
 */

/** @type {Need[]} */
const windowNeeds = [
  library('libgtk-3.so.0', 'libgtk-3-0'),
  library('libnss3.so', 'libnss3'),
  library('libasound.so.2', 'libasound2'),
  library('libgbm.so.1', 'libgbm1'),
  library('libXss.so.1', 'libxss1'),
  { what: 'a font with the Uzbek letters', package: 'fonts-liberation', isThere: hasUzbekFont },
];

/** @type {Need} */
const screenNeed = {
  what: 'a screen for machines without one (Xvfb)',
  package: 'xvfb',
  isThere: () => isOnPath('Xvfb'),
};

/**
 * @param {{ withScreen: boolean }} options whether an invisible screen is needed too
 * @returns {Need[]} what is missing
 */
export function missingNeeds({ withScreen }) {
  // Asked afresh each time, since they may just have been installed.
  libraries = undefined;
  const needs = withScreen ? [...windowNeeds, screenNeed] : windowNeeds;
  return needs.filter((need) => !need.isThere());
}

/**
 * The name of a package on this machine: Debian 13 and Ubuntu 24.04 renamed several libraries
 * (libgtk-3-0 became libgtk-3-0t64).
 * @param {string} name
 */
export function packageName(name) {
  const newer = `${name}t64`;
  return answer('apt-cache', ['show', '--no-all-versions', newer]).includes(`Package: ${newer}`)
    ? newer
    : name;
}

/** @param {string} program */
export function isOnPath(program) {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .some((folder) => folder !== '' && existsSync(join(folder, program)));
}

/**
 * @param {string} file
 * @param {string} packageName
 * @returns {Need}
 */
function library(file, packageName) {
  return { what: file, package: packageName, isThere: () => loadableLibraries().includes(file) };
}

/** @type {string | undefined} */
let libraries;

function loadableLibraries() {
  // Not on the path of ordinary users on Debian.
  const program = ['/sbin/ldconfig', '/usr/sbin/ldconfig'].find((path) => existsSync(path));
  libraries ??= answer(program ?? 'ldconfig', ['-p']);
  return libraries;
}

function hasUzbekFont() {
  // U+049B is қ. Without fontconfig nobody can tell; the program brings fonts of its own anyway.
  return !isOnPath('fc-list') || answer('fc-list', [':charset=049b']).trim() !== '';
}

/**
 * @param {string} program
 * @param {string[]} args
 */
function answer(program, args) {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}
