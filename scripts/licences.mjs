/** Whose work is in the program that offices get: what is packaged, and what is built into the window. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** @typedef {{ name: string, version: string, licence: string, text: string }} Licence */
/** @typedef {{ version: string, license?: string, dev?: boolean, dependencies?: Record<string, string> }} Locked */

/** Packages whose code or letters the window is built from; with them comes what they depend on. */
const windowPackages = [
  ...['core', 'hooks', 'notifications'].map((name) => `@mantine/${name}`),
  ...['noto-sans', 'noto-serif', 'tinos'].map((name) => `@fontsource/${name}`),
  ...['react', 'react-dom', 'recharts', 'ag-grid-community', 'ag-grid-react'],
  ...['@tabler/icons-react', '@tanstack/react-query', 'qrcode-generator', 'zod'],
];
/** Electron itself; its file about Chromium's parts (9 MB) lies beside the program. */
const shipped = ['electron'];

/** @returns {Licence[]} by name */
export function listLicences() {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  /** @type {Record<string, Locked>} */
  const packages = lock.packages;
  const paths = new Set(
    Object.keys(packages).filter((path) => path !== '' && !packages[path]?.dev),
  );
  for (const name of shipped) paths.add(`node_modules/${name}`);
  const open = windowPackages.map((name) => `node_modules/${name}`);
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (paths.has(path)) continue;
    if (!packages[path]) throw new Error(`${path} is not in package-lock.json`);
    paths.add(path);
    for (const name of Object.keys(packages[path]?.dependencies ?? {}))
      open.push(placeOf(packages, path, name));
  }
  const found = [...paths].map((path) => licenceAt(path, packages[path]));
  // The same version may lie in two places.
  const unique = new Map(found.map((one) => [`${one.name} ${one.version}`, one]));
  return [...unique.values()].sort((one, other) => one.name.localeCompare(other.name, 'en'));
}

/**
 * Where Node would find `name` from a package.
 * @param {Record<string, Locked>} packages
 * @param {string} from
 * @param {string} name
 */
function placeOf(packages, from, name) {
  for (
    let folder = from;
    folder !== '';
    folder = folder.slice(0, folder.lastIndexOf('/node_modules/'))
  ) {
    const inside = `${folder}/node_modules/${name}`;
    if (packages[inside]) return inside;
    if (!folder.includes('/node_modules/')) break;
  }
  return `node_modules/${name}`;
}

/**
 * @param {string} path
 * @param {Locked | undefined} locked
 * @returns {Licence}
 */
function licenceAt(path, locked) {
  const folder = join(root, path);
  const name = path.slice(path.lastIndexOf('node_modules/') + 13);
  const file = existsSync(folder)
    ? readdirSync(folder).find((one) => /^(licen[cs]e|copying|ofl)/i.test(one))
    : undefined;
  return {
    name,
    version: locked?.version ?? '',
    licence: locked?.license ?? '',
    text: file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim(),
  };
}
