/**
 * Disks that are really full or read-only: a small tmpfs where root can mount one, and a limit on the size of
 * files for everybody. What was committed stays, the program stays alive, and goes on when there is room.
 */
import { cpSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../shared/errors.ts';
import { demoPassword as password } from '../../shared/session.ts';
import { type OfficeGate, openOfficeGate } from '../helpers/office-gate.ts';
import { sampleFolder } from '../import/helpers/expected.ts';
import { bundleDataProcess } from './helpers/bundle.ts';
import { startDataChild } from './helpers/data-child.ts';
import { fill, makeRoom, mount, setReadOnly, tryMounting, unmount } from './helpers/small-disk.ts';

const codeOf = (reply: Reply | null) =>
  reply === null ? 'dead' : reply.ok ? 'ok' : reply.error.code;

/** Room for the demo's files and some edits. */
const megabytes = 12;

const canMount = tryMounting();

describe.skipIf(!canMount)('a small disk of its own', () => {
  let folder: string;
  let office: OfficeGate;
  const names = async () =>
    (await office.call('mahallas.list', { limit: 1000 })).rows.map((row) => row.name).sort();

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'shtab-disk-'));
    mount(folder, megabytes);
    office = await openOfficeGate(folder);
    await office.call('session.setUpDemo', {});
    await office.call('office.create', { districtSoato: '1706215' });
  });
  afterEach(async () => {
    makeRoom(folder);
    await office.gate.close();
    unmount(folder);
    rmSync(folder, { recursive: true, force: true });
    expect(office.unexpected.map(String)).toEqual([]);
  });

  it('full: edits and imports are refused plainly, what was committed is there, then work goes on', async () => {
    await office.call('mahallas.create', { name: 'Олдин' });
    fill(folder);
    const made = ['Олдин'];
    let code = 'ok';
    for (let round = 0; round < 2000 && code === 'ok'; round += 1) {
      const name = `Маҳалла ${round}`;
      code = codeOf(await office.gate.answer('mahallas.create', { name, note: 'х'.repeat(1500) }));
      if (code === 'ok') made.push(name);
    }
    expect(code).toBe('disk-full');
    expect(await names()).toEqual(made.sort());
    const path = `${sampleFolder}mahallalar.xlsx`;
    const { id } = await office.call('imports.rehearse', { path, kind: 'mahallas' });
    expect(codeOf(await office.gate.answer('imports.commit', { id }))).toBe('disk-full');
    const draft = { key: 'draft.x', value: 'х'.repeat(90_000) };
    // The last room of the log of writes takes a draft or two.
    code = 'ok';
    for (let round = 0; round < 100 && code === 'ok'; round += 1) {
      const another = { ...draft, key: `draft.x${round}` };
      code = codeOf(await office.gate.answer('settings.save', another));
    }
    expect(code).toBe('disk-full');
    expect(await names()).toEqual(made.sort());
    makeRoom(folder);
    await office.call('settings.save', draft);
    await office.call('mahallas.create', { name: 'Кейин' });
    await office.call('imports.commit', { id });
    expect(await names()).toContain('Кейин');
    expect(await office.call('maintenance.verify', {})).toMatchObject({ isGood: true });
    expect(await office.call('journal.verify', {})).toMatchObject({ isGood: true });
    // What the journal could not write while there was no room is written now.
    office.unexpected.length = 0;
  });

  it('full: whoever knows the password comes in, wrong ones are counted, and no password is lost', async () => {
    await office.call('session.signOut', {});
    fill(folder);
    const signIn = (given: string) =>
      office.gate.answer('session.signIn', { login: 'admin', password: given });
    for (let round = 0; round < 3; round += 1)
      expect(codeOf(await signIn('нотўғри'))).toBe('sign-in-wrong');
    expect(codeOf(await signIn(password))).toBe('sign-in-wait');
    office.clock.pass(6000);
    // SQLite itself needs a little room to open a file: without any that is told, and nothing else.
    expect(['ok', 'disk-full']).toContain(codeOf(await signIn(password)));
    makeRoom(folder);
    expect(codeOf(await signIn(password))).toBe('ok');
    fill(folder);
    const change = { old: password, password: 'янги парол' };
    const changed = codeOf(await office.gate.answer('session.changePassword', change));
    expect(['disk-full', 'ok']).toContain(changed);
    makeRoom(folder);
    await office.reopen();
    const now = changed === 'ok' ? 'янги парол' : password;
    expect(codeOf(await signIn(now))).toBe('ok');
    office.unexpected.length = 0;
  });

  it('read-only: told at the sign-in, and nothing is changed', async () => {
    await office.call('mahallas.create', { name: 'Олдин' });
    await office.gate.close();
    setReadOnly(folder, true);
    const shut = await openOfficeGate(folder);
    const signIn = await shut.gate.answer('session.signIn', { login: 'admin', password });
    expect(codeOf(signIn)).toBe('disk-read-only');
    expect(shut.unexpected).toEqual([]);
    await shut.gate.close();
    setReadOnly(folder, false);
    office = await openOfficeGate(folder);
    await office.call('session.signIn', { login: 'admin', password });
    expect(await names()).toEqual(['Олдин']);
    await office.call('mahallas.create', { name: 'Кейин' });
  });
});

describe.skipIf(process.platform === 'win32')('a limit on the size of files', () => {
  let built = '';
  let folder = '';
  beforeAll(async () => {
    built = await bundleDataProcess();
    folder = mkdtempSync(join(tmpdir(), 'shtab-limit-'));
    const office = await openOfficeGate(folder);
    await office.call('session.setUpDemo', {});
    await office.call('office.create', { districtSoato: '1706215' });
    await office.gate.close();
  });
  afterAll(() => {
    for (const one of [built, folder, `${folder}-2`])
      if (one !== '' && existsSync(one)) rmSync(one, { recursive: true, force: true });
  });

  it('is told as a full disk; the process lives, and all that was confirmed is there', async () => {
    const other = `${folder}-2`;
    cpSync(folder, other, { recursive: true });
    const limit = statSync(join(other, 'headquarters.db')).size + 1_600_000;
    const child = await startDataChild(join(built, 'data-process.js'), other, limit);
    const made: string[] = [];
    let code = 'ok';
    for (let round = 0; round < 3000 && code === 'ok'; round += 1) {
      const name = `Маҳалла ${round}`;
      code = codeOf(await child.call('mahallas.create', { name, note: 'х'.repeat(1900) }));
      if (code === 'ok') made.push(name);
    }
    expect(code).toBe('disk-full');
    expect(made.length).toBeGreaterThan(10);
    const list = await child.call('mahallas.list', { limit: 1000 });
    expect(list).toMatchObject({ ok: true, output: { total: made.length } });
    await child.close();
    const after = await startDataChild(join(built, 'data-process.js'), other);
    expect(await after.call('mahallas.list', {})).toMatchObject({
      output: { total: made.length },
    });
    expect(codeOf(await after.call('mahallas.create', { name: 'Кейин' }))).toBe('ok');
    expect(await after.call('maintenance.verify', {})).toMatchObject({ output: { isGood: true } });
    await after.close();
  });
});
