/** backup, restore, verify, through the real command line. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const scratch = mkdtempSync(join(tmpdir(), 'tezkor-cli-backups-'));
const demo = join(scratch, 'demo');
const outside = join(scratch, 'stick');
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

interface Ran {
  readonly status: number | null;
  /** What stood on stdout, read as JSON; undefined when nothing did. */
  readonly json: unknown;
  /** The line on stderr; a second one would be told as a failure. */
  readonly words: string;
}

function run(folder: string, words: readonly string[], env: Record<string, string> = {}): Ran {
  const args = ['electron/cli.ts', ...words, '--data', folder];
  const { TEZKOR_PASSWORD: _none, ...rest } = process.env;
  const options = { encoding: 'utf8', env: { ...rest, ...env }, input: '' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, args, options);
  const lines = stderr.trimEnd().split('\n');
  expect(lines, stderr).toHaveLength(1);
  return { status, json: stdout === '' ? undefined : JSON.parse(stdout), words: lines[0] ?? '' };
}

beforeAll(() => {
  mkdirSync(outside);
  expect(run(demo, ['demo', '--size', 'tiny']).status).toBe(0);
}, 120_000);

describe('a demo headquarters', () => {
  let fileName = '';

  test('backup: made, proven, copied to --out; 0 and one line of words', () => {
    const { status, json, words } = run(demo, ['backup', '--out', outside]);
    expect({ status, json }).toMatchObject({
      status: 0,
      json: { kind: 'demand', state: 'good', isOwnKey: true, why: '' },
    });
    fileName = (json as { fileName: string }).fileName;
    expect(words).toBe(`backup made and proven: ${fileName}`);
    expect(readdirSync(outside)).toEqual([fileName]);
    expect(readdirSync(join(demo, 'backups'))).toContain(fileName);
  });

  test('verify of the file, by its name and by its path, is 0 and says good', () => {
    for (const file of [fileName, join(outside, fileName)])
      expect(run(demo, ['verify', file])).toMatchObject({
        status: 0,
        words: 'the backup is good',
        json: { fileName, state: 'good' },
      });
  });

  test('restore --rehearse tells what would be lost and changes nothing; restore does it', () => {
    const create = ['call', 'mahallas.create', '{"name":"Нусхадан кейин"}'];
    expect(run(demo, create).status).toBe(0);
    const rehearsed = run(demo, ['restore', fileName, '--rehearse']);
    expect(rehearsed).toMatchObject({
      status: 0,
      words: 'would be lost: 1 changes; would come back: 0',
      json: { lost: 1, regained: 0 },
    });
    const total = () => (run(demo, ['call', 'mahallas.list']).json as { total: number }).total;
    const before = total();
    const restored = run(demo, ['restore', join(outside, fileName)]);
    expect(restored).toMatchObject({ status: 0, json: { salvage: null, loss: { lost: 1 } } });
    expect(restored.words).toMatch(/^restored: as of \d\d\.\d\d\.\d{4} \d\d:\d\d$/);
    expect(total()).toBe(before - 1);
    expect(run(demo, ['verify'])).toMatchObject({
      status: 0,
      json: { isGood: true, journal: { isGood: true } },
    });
  });

  test('a file that is bad, foreign or not there is 1, with a sentence', () => {
    const cut = join(outside, 'cut.shtabbackup');
    copyFileSync(join(outside, fileName), cut);
    const bytes = Buffer.alloc(64, 7);
    writeFileSync(cut, bytes, { flag: 'r+' });
    expect(run(demo, ['verify', cut])).toMatchObject({ status: 1, json: { state: 'bad' } });
    const text = join(outside, 'note.txt');
    writeFileSync(text, 'бу нусха эмас');
    for (const words of [
      ['verify', text],
      ['restore', text],
      ['restore', join(outside, 'йўқ.shtabbackup')],
    ]) {
      const { status, json, words: told } = run(demo, words);
      expect(status).toBe(1);
      expect((json as { error: { code: string } }).error.code).toMatch(
        /^(backup-foreign|backup-damaged|file-not-found)$/,
      );
      expect(told).toMatch(/\p{Script=Cyrillic}{3,}.*\./u);
    }
  });

  test('wrong usage is 2 with nothing on stdout', () => {
    for (const words of [['restore'], ['restore', 'a', 'b'], ['backup', 'x'], ['verify', 'a', 'b']])
      expect(run(demo, words)).toMatchObject({ status: 2, json: undefined });
  });

  test('a folder that is not there for --out is 1, and the backup itself is kept', () => {
    const before = readdirSync(join(demo, 'backups')).length;
    const missing = join(scratch, 'нет');
    const { status, json, words } = run(demo, ['backup', '--out', missing]);
    expect({ status, json }).toMatchObject({
      status: 1,
      json: { error: { code: 'backup-folder-missing' } },
    });
    const after = readdirSync(join(demo, 'backups'));
    expect(after.length).toBe(before + 1);
    // It is told which folder is missing and which backup there is; no stick was spoken of.
    expect(words).toContain(missing);
    expect(after.filter((name) => words.includes(name))).toHaveLength(1);
    expect(words).not.toMatch(/флешка/);
  });

  test('whoever has not the right is refused: 1', () => {
    const env = { TEZKOR_PASSWORD: 'demo' };
    for (const words of [['backup'], ['restore', fileName], ['verify', fileName]])
      expect(run(demo, [...words, '--user', 'mehmon'], env)).toMatchObject({
        status: 1,
        json: { error: { code: 'not-allowed' } },
      });
  });

  test('a wrong password is 1, none at all is 2', () => {
    expect(run(demo, ['backup', '--user', 'admin'], { TEZKOR_PASSWORD: 'x' })).toMatchObject({
      status: 1,
      json: { error: { code: 'sign-in-wrong' } },
    });
    expect(run(demo, ['backup', '--user', 'admin'])).toMatchObject({ status: 2 });
  });

  test('a backup of another headquarters is told, not restored', () => {
    const other = join(scratch, 'other');
    const password = { TEZKOR_PASSWORD: 'тўрт сўздан иборат' };
    const user = ['--user', 'Зафар'];
    expect(run(other, ['new', '--district', '1706215', ...user], password).status).toBe(0);
    expect(run(other, ['restore', join(outside, fileName), ...user], password)).toMatchObject({
      status: 1,
      json: { error: { code: 'backup-foreign' } },
    });
    expect(readdirSync(other)).toContain('headquarters.db');
  });
});
