/** Which room may import from which: docs/architecture.md, «Rooms». */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { type ESTree, parseSync } from 'vite';
import { expect, test } from 'vitest';
import { walk } from './helpers/walk.ts';

const root = new URL('..', import.meta.url);

/** Room → rooms of ours from which it may take something besides itself. Features are rooms of their own. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  db: ['shared'],
  electron: ['shared', 'db'],
  scripts: [],
  'renderer/components': ['shared', 'renderer/app'],
  'renderer/sheets': ['shared', 'renderer/app'],
  'renderer/features/*': ['shared', 'renderer/app', 'renderer/components'],
  'renderer/app': ['shared', 'renderer/components', 'renderer/sheets', 'renderer/features/*'],
  renderer: ['renderer/app'],
};

/** The room of a file, by its path from the root. */
function roomOf(file: string): string {
  const [top = '', second = '', third = ''] = file.split('/');
  if (top !== 'renderer' || third === '') return top;
  return second === 'features' ? `renderer/features/${third}` : `renderer/${second}`;
}

/** Every relative path that a file names: imports of values and types, also those that come later, and workers. */
function pathsIn(file: string, code: string): string[] {
  const { program, errors } = parseSync(file, code);
  expect(errors, file).toEqual([]);
  const found: string[] = [];
  const take = (source: ESTree.Node | null) => {
    if (source?.type === 'Literal' && typeof source.value === 'string') found.push(source.value);
  };
  walk(program, (node) => {
    if (
      node.type === 'ImportDeclaration' ||
      node.type === 'ImportExpression' ||
      node.type === 'ExportNamedDeclaration'
    )
      take(node.source);
    if (node.type === 'TSImportType') take(node.source);
  });
  return found.filter((path) => path.startsWith('.')).map((path) => path.replace(/\?.*$/, ''));
}

const anyFeature = (room: string) => room.replace(/^(renderer\/features)\/.*$/, '$1/*');

/** Imports of a file against the direction of the rooms. */
function strays(file: string, code: string): string[] {
  const room = roomOf(file);
  const allowed = mayImport[anyFeature(room)];
  if (!allowed) throw new Error(`no such room: ${room}`);
  return pathsIn(file, code)
    .map((path) => join(file, '..', path))
    .filter((target) => {
      const other = roomOf(target);
      return other !== room && !allowed.includes(anyFeature(other));
    })
    .map((target) => `${file} → ${target}`);
}

test('no room imports against its direction, and no feature another one', () => {
  const files = globSync('{shared,db,electron,renderer,scripts}/**/*.{ts,tsx,mjs}', { cwd: root });
  expect(files.length).toBeGreaterThan(500);
  expect(files.flatMap((file) => strays(file, readFileSync(new URL(file, root), 'utf8')))).toEqual(
    [],
  );
});

test('the search for strays finds them', () => {
  const code = `
    import { a } from './PlanPanel.tsx';
    import type { B } from '../families/family-rows.ts';
    import { c } from '../../app/call.ts';
    export { d } from '../../../db/write.ts';
    const late = () => import('../../sheets/PlanTable.tsx');
    type E = import('../../../electron/gate.ts').Gate;`;
  expect(strays('renderer/features/plans/FullPlan.tsx', code)).toEqual([
    'renderer/features/plans/FullPlan.tsx → renderer/features/families/family-rows.ts',
    'renderer/features/plans/FullPlan.tsx → db/write.ts',
    'renderer/features/plans/FullPlan.tsx → renderer/sheets/PlanTable.tsx',
    'renderer/features/plans/FullPlan.tsx → electron/gate.ts',
  ]);
  expect(strays('shared/api.ts', "import '../db/open.ts';")).toHaveLength(1);
  expect(strays('scripts/start.mjs', "import '../shared/call.ts';")).toHaveLength(1);
});
