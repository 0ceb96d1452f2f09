import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { listLicences } from './scripts/licences.mjs';
import { mantineStylesPlugin } from './scripts/mantine-styles.mjs';

// What must be loaded from node_modules at run time; everything else is bundled.
const external = ['electron', 'better-sqlite3', 'exceljs'];

/** The table of calls without their schemas, worked out once here instead of at every start. */
const callFactsPlugin: Plugin = {
  name: 'call-facts',
  async load(id) {
    if (!id.endsWith('/shared/call-facts.ts')) return null;
    const { callFacts } = (await import(pathToFileURL(id).href)) as { callFacts: unknown };
    return `export const callFacts = ${JSON.stringify(callFacts)};`;
  },
};

/** Whose work is in the program: read from the packages as they are installed. */
const licencesPlugin: Plugin = {
  name: 'licences',
  load: (id) =>
    id.endsWith('/features/settings/licences.ts')
      ? `export const licences = ${JSON.stringify(listLicences())};`
      : null,
};

/** Names under which `shared/` makes schemas and calls in the window's build; nothing else bears them. */
const pureNames = ['pureZod', 'pureRead', 'pureWrite', 'pureTask', 'pureSession', 'pureShell'];

/**
 * Making a schema, or describing a call with it, changes nothing: what nobody uses can be left out. The bundler is told
 * so by name, and `z` or `read` by themselves mean other things elsewhere.
 */
const pureSchemasPlugin: Plugin = {
  name: 'pure-schemas',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/shared\/[^/]+\.ts$/.test(id) || !code.includes("import { z } from 'zod'")) return null;
    return code
      .replace("import { z } from 'zod'", "import { z as pureZod } from 'zod'")
      .replace(/\bz(?=\s*\.)/g, 'pureZod')
      .replace(/import \{ ([^}]+) \} from '\.\/call\.ts'/, (whole) =>
        whole.replace(
          /\b(?:read|write|task|session|shell)\b/g,
          (name) => `${name} as ${pureName(name)}`,
        ),
      )
      .replace(/\b(?:read|write|task|session|shell)(?=<)/g, pureName);
  },
};

function pureName(name: string): string {
  return `pure${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/**
 * Few files instead of eighty: at the start each is asked of the main process while it has other things to do, and costs
 * that and the window some milliseconds. What two pages or more share comes with the frame, the grid in one piece, the
 * rest with its page.
 */
const windowFiles = [
  {
    name: 'first',
    priority: 3,
    test: /app.(addresses|early|first-reads|match-route|page-files|setting-keys)|family-reads|preload-helper|rolldown.runtime/,
  },
  {
    name: 'window',
    priority: 2,
    minShareCount: 2,
    // Not what only charts need, nor paper. A grid's first question is asked before there is a grid.
    test: /^(?!.*(ag-grid|data-grid.(?!grid-query)|charts|d3-|redux|immer|reselect|es-toolkit|decimal|renderer.sheets))/,
  },
  { name: 'grid', priority: 1, test: /ag-grid|components.data-grid/ },
];

/** Puts into index.html what the first picture needs and `start.ts`, or the first line of text, would ask for later. */
const preloadPlugin: Plugin = {
  name: 'preload',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {} }) {
      const files = Object.values(bundle);
      const main = files.find((file) => file.type === 'chunk' && file.name === 'main');
      if (main?.type !== 'chunk') throw new Error('There is no chunk of main.tsx.');
      const styles = files
        .filter((file) => file === main || main.imports.includes(file.fileName))
        .flatMap((file) =>
          file.type === 'chunk' ? [...(file.viteMetadata?.importedCss ?? [])] : [],
        );
      const fonts = files
        .map(({ fileName }) => fileName)
        .filter((name) =>
          /noto-sans-(cyrillic|cyrillic-ext|latin)-\d00-normal-.*\.woff2$/.test(name),
        );
      const links = [
        ...[main.fileName, ...main.imports].map((name) => ({ rel: 'modulepreload', name })),
        ...styles.map((name) => ({ rel: 'stylesheet', name })),
        // `start.ts` makes them preloads once the open page's files are asked for, which are waited for longer.
        ...fonts.map((name) => ({ rel: 'font', as: 'font', name })),
      ];
      return links
        .filter(({ name }) => !html.includes(name))
        .map(({ name, ...attrs }) => ({
          tag: 'link',
          attrs: { ...attrs, crossorigin: true, href: `./${name}` },
          injectTo: 'head' as const,
        }));
    },
  },
};

export default defineConfig({
  main: {
    plugins: [callFactsPlugin],
    build: {
      outDir: 'out/main',
      // The oldest Electron the program is run with from source has Node 20.
      target: 'node20',
      externalizeDeps: false,
      rollupOptions: {
        external,
        input: {
          main: 'electron/main.ts',
          'data-process': 'electron/data-process.ts',
          'task-worker': 'electron/task-worker.ts',
          'reading-worker': 'electron/reading-worker.ts',
          'backup-worker': 'electron/backup-worker.ts',
        },
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: 'node20',
      externalizeDeps: false,
      rollupOptions: {
        external: ['electron'],
        input: { preload: 'electron/preload.ts' },
        // A sandboxed preload must be one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: 'renderer',
    // Relative, so that the window loads from any protocol or folder.
    base: './',
    plugins: [
      react(),
      mantineStylesPlugin(),
      callFactsPlugin,
      licencesPlugin,
      pureSchemasPlugin,
      preloadPlugin,
    ],
    build: {
      outDir: 'out/renderer',
      target: 'chrome130',
      minify: true,
      rollupOptions: {
        input: 'renderer/index.html',
        treeshake: { manualPureFunctions: pureNames },
        output: { codeSplitting: { groups: windowFiles } },
      },
    },
  },
});
