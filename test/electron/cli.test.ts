import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const scratch = mkdtempSync(join(tmpdir(), 'tezkor-cli-'));
const folder = join(scratch, 'office');
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test.each([
  [['improt'], 'unknown verb: improt. The verbs are new, demo,'],
  [['new'], '--district is missing. Right is: npm run --silent cli -- new --district SOATO'],
  [['new', 'x', '--district', '1706215'], 'not understood: x. Right is:'],
  [['demo', '--size', 'huge'], '--size is one of tiny, office. Right is:'],
  [['verify', '--wrong'], "Unknown option '--wrong'"],
])('wrong usage %j: one line, exit code 2, nothing made', (words, line) => {
  const args = ['electron/cli.ts', ...words, '--data', folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr.startsWith(line)).toBe(true);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(existsSync(folder)).toBe(false);
});
