/**
 * Mantine's styles without those of components that the window never draws: more than half of them. In Mantine's own
 * order, which its rules rely on; a component that is used inside another one counts as used.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { root } from './paths.mjs';

const library = join(root, 'node_modules', '@mantine', 'core');
/** Whoever takes components from the library. */
const users = [
  join(root, 'renderer'),
  join(root, 'node_modules', '@mantine', 'notifications', 'esm'),
];
/** A component's file with the names of its classes; the styles bear the same name. */
const classesFile = /@mantine[\\/]core[\\/]esm[\\/].*[\\/](\w+)\.module\.mjs$/;

/** @returns {import('vite').Plugin} */
export function mantineStylesPlugin() {
  const used = usedStyles();
  return {
    name: 'mantine-styles',
    enforce: 'pre',
    load: (id) => (/@mantine[\\/]core[\\/]styles\.css$/.test(id) ? mantineStyles(used) : null),
    // Nobody must ever see a control without its styles.
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        for (const id of file.type === 'chunk' ? Object.keys(file.modules) : []) {
          const name = classesFile.exec(id)?.[1];
          if (name !== undefined && !used.has(name))
            this.error(
              `Mantine's ${name} is drawn by ${file.fileName}, but its styles were left out.`,
            );
        }
      }
    },
  };
}

/**
 * @param {ReadonlySet<string>} used names of styles, such as `Button`
 * @returns {string} CSS
 */
export function mantineStyles(used) {
  let css = readFileSync(join(library, 'styles.css'), 'utf8');
  for (const name of componentStyles())
    if (!used.has(name)) css = css.replace(readFileSync(stylesOf(name), 'utf8').trim(), '');
  return css;
}

/** @returns {Set<string>} names of the styles of all components that the window draws, themselves or inside others */
export function usedStyles() {
  const files = filesByExport();
  const open = [...importedNames()]
    .map((name) => {
      const file = files.get(name);
      if (file === undefined) throw new Error(`Mantine has no ${name}.`);
      return file;
    })
    // What it only passes on from other packages has no styles.
    .filter((file) => existsSync(file));
  const seen = new Set(open);
  const styles = new Set();
  for (const file of open) {
    const name = classesFile.exec(file)?.[1];
    if (name !== undefined) styles.add(name);
    for (const next of importsOf(file)) {
      if (seen.has(next)) continue;
      seen.add(next);
      // Grows while it is walked through.
      open.push(next);
    }
  }
  return styles;
}

/** Those that belong to one component; what holds for all (colours, sizes, focus) begins with a small letter. */
function componentStyles() {
  return readdirSync(join(library, 'styles'))
    .filter((name) => /^[A-Z]\w*\.css$/.test(name))
    .map((name) => basename(name, '.css'));
}

/** @param {string} name */
function stylesOf(name) {
  return join(library, 'styles', `${name}.css`);
}

/** What the window's sources, and other packages in it, take from the library. */
function importedNames() {
  const names = new Set();
  for (const folder of users) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.(tsx?|mjs)$/.test(entry.name)) continue;
      const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
      for (const [, list = ''] of text.matchAll(
        /import (?!type)\{([^}]+)\} from ["']@mantine\/core["']/g,
      ))
        for (const one of namesIn(list)) names.add(one);
    }
  }
  return names;
}

/** The library's file of each name that it exports. */
function filesByExport() {
  const index = join(library, 'esm', 'index.mjs');
  /** @type {Map<string, string>} */
  const files = new Map();
  for (const [, list = '', from = ''] of readFileSync(index, 'utf8').matchAll(
    /(?:import|export) \{([^}]+)\} from "([^"]+)"/g,
  ))
    for (const name of namesIn(list)) files.set(name, join(dirname(index), from));
  return files;
}

/**
 * @param {string} list what stands between the braces of an import
 * @returns {string[]} without types
 */
function namesIn(list) {
  return list
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '' && !one.startsWith('type '))
    .map((one) => one.split(/\s+as\s+/)[0] ?? one);
}

/** @param {string} file */
function importsOf(file) {
  return [...readFileSync(file, 'utf8').matchAll(/from "(\.[^"]+)"/g)]
    .map(([, from = '']) => join(dirname(file), from))
    .filter((path) => existsSync(path));
}
