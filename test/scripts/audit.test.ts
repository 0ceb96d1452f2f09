import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findProblems } from '../../scripts/audit.mjs';

const rules = JSON.parse(readFileSync('scripts/audit-rules.json', 'utf8'));
const good = { version: '4.17.21', integrity: 'sha512-x', license: 'MIT' };

function problemsOf(path: string, changed: object, manifest = {}): string[] {
  const packages = { '': { version: '1.0.0' }, [path]: { ...good, ...changed } };
  return findProblems(packages, manifest, rules, () => undefined);
}

it.each([
  ['no digest', 'node_modules/a', { integrity: undefined }, /sha512/],
  ['a weak digest', 'node_modules/a', { integrity: 'sha1-x' }, /sha512/],
  ['git', 'node_modules/a', { resolved: 'git+ssh://git@github.com/a/b.git#c' }, /comes from/],
  ['http', 'node_modules/a', { resolved: 'http://registry.npmjs.org/a' }, /comes from/],
  ['a file', 'node_modules/a', { resolved: 'file:../a' }, /comes from/],
  [
    'a look-alike registry',
    'node_modules/a',
    { resolved: 'https://registry.npmjs.org.evil/a' },
    /comes/,
  ],
  ['a link', 'node_modules/a', { link: true }, /link/],
  ['an install script', 'node_modules/a', { hasInstallScript: true }, /script/],
  ['npm xlsx, deep inside', 'node_modules/a/node_modules/xlsx', {}, /not used here/],
  ['an unencrypted SQLite', 'node_modules/better-sqlite3', {}, /not used here/],
  ['a known hole', 'node_modules/lodash', { version: '4.17.20' }, /4\.17\.21 or later/],
  ['a licence that binds us', 'node_modules/a', { license: 'GPL-3.0' }, /licence GPL/],
  ['no licence', 'node_modules/a', { license: undefined }, /licence undefined/],
])('finds %s', (_what, path, changed, sentence) => {
  expect(problemsOf(path, changed)).toEqual([expect.stringMatching(sentence)]);
});

it.each([
  '^1.0.0',
  '~1.0.0',
  '*',
  'latest',
  '1.x',
  'github:a/b',
  'file:../a',
  'https://x/y.tgz',
  'npm:b@^1.0.0',
])('finds a version that is not exact: %s', (version) => {
  expect(problemsOf('node_modules/a', {}, { dependencies: { a: version } })).toHaveLength(1);
});

it('finds nothing in what is good', () => {
  const manifest = {
    dependencies: { a: '1.2.3', b: 'npm:c-d@13.0.3' },
    devDependencies: { e: '1.0.0-beta.1' },
  };
  expect(problemsOf('node_modules/a', {}, manifest)).toEqual([]);
  expect(problemsOf('node_modules/lodash', { version: '4.18.0' })).toEqual([]);
});
