/** Calls about backups: around the database, so the gate answers them. */
import { existsSync } from 'node:fs';
import { basename, isAbsolute, join } from 'node:path';
import { findAccount } from '../../db/accounts.ts';
import { readBackup } from '../../db/backups/backup-file.ts';
import { findBackups, lookAt, ownBackups } from '../../db/backups/places.ts';
import { databaseName, opensSoundly } from '../../db/data-folder.ts';
import { keptKeyring, readKeyring } from '../../db/keyring/keyring.ts';
import { parseKeyring, writeKeyringFile } from '../../db/keyring/keyring-file.ts';
import type { DatabaseKey } from '../../db/open.ts';
import type { Restored } from '../../shared/backups.ts';
import { Refusal } from '../../shared/errors.ts';
import { glanceOf, rowOf } from '../backups/backup-rows.ts';
import { chosenPath } from '../backups/chosen-place.ts';
import { prepare, putInPlace, rehearse, rehearseFrom, withExtracted } from '../backups/restore.ts';
import { assureAccount, comeIn, openKeyring, type Person } from './come-in.ts';
import type { GateHands, SessionHandlersOf } from './hands.ts';
import { mustBeIn } from './sign-in.ts';

type BackupCall =
  | 'backups.status'
  | 'backups.list'
  | 'backups.make'
  | 'backups.check'
  | 'backups.setPlace'
  | 'backups.rehearse'
  | 'backups.restore'
  | 'backups.offer'
  | 'backups.glance'
  | 'backups.restoreWith';

/** They work beside the open office and leave it as it is: a lock or a sign-in does not wait for them. */
export const besideCalls: ReadonlySet<string> = new Set<BackupCall>([
  'backups.status',
  'backups.list',
  'backups.make',
  'backups.check',
  'backups.rehearse',
  'backups.offer',
  'backups.glance',
]);

export const backupHandlers: SessionHandlersOf<BackupCall> = {
  'backups.status': (_input, hands) => hands.backups.status(),
  'backups.list': (_input, hands) => hands.backups.list(),

  'backups.make': ({ folder }, hands) => {
    if (folder !== null) assertMayOpen(hands, folder);
    return hands.backups.make('demand', folder);
  },

  'backups.check': async ({ id }, hands) => {
    const path = pathOf(hands, id);
    const key = ownKey(hands);
    await hands.backups.check(path);
    const found = await lookAt(path, isAbsolute(id) ? null : placeOf(id), key);
    return { ...rowOf(found), id };
  },

  'backups.setPlace': async ({ path }, hands) => {
    if (path !== null) assertMayOpen(hands, path);
    await hands.backups.setPlace(path);
    return null;
  },

  'backups.rehearse': ({ id }, hands) => {
    const { file } = mustBeIn(hands).data;
    return rehearseFrom(hands, pathOf(hands, id), ownKey(hands), file);
  },

  'backups.restore': async ({ id }, hands) => {
    const { data, user } = mustBeIn(hands);
    const path = pathOf(hands, id);
    const key = ownKey(hands);
    const person = findAccount(data.database, user.id);
    await hands.backups.make('restore');
    return withExtracted(hands, path, key, async (extracted) => {
      const { madeAt } = extracted.manifest;
      const loss = await rehearse(hands, key, data.file, extracted);
      const detail = `${basename(path)}; −${loss.lost} +${loss.regained}`;
      prepare(hands, extracted, key, person, () => ({
        userName: user.fullName,
        lines: [{ kind: 'restored', detail }],
      }));
      await putInPlace(hands, extracted, false);
      hands.enter(key, user.id);
      return { madeAt, salvage: null };
    });
  },

  'backups.offer': async (_input, hands) => {
    if (!mayRestoreHere(hands)) return [];
    const found = await findBackups(ownBackups(hands.folder), 'own', null);
    return found
      .filter(({ head, isCut }) => head?.stamp.state === 'good' && !isCut)
      .sort((a, b) => (b.head?.manifest.number ?? 0) - (a.head?.manifest.number ?? 0))
      .map(glanceOf);
  },

  'backups.glance': async ({ path }, hands) => {
    assertMayOpen(hands, path);
    const { head, bytes } = await readBackup(path, null);
    const isCut = bytes < head.manifest.databaseBytes;
    const found = { place: 'own', path, fileName: basename(path), bytes, head } as const;
    return { ...glanceOf({ ...found, isOurs: false, isCut }), id: path };
  },

  'backups.restoreWith': async ({ id, login, password, recoveryCode }, hands) => {
    if (!mayRestoreHere(hands)) throw new Refusal('office-exists');
    const path = pathOf(hands, id);
    const { head } = await readBackup(path, null);
    const isSame = hands.keyring?.id === head.manifest.keyringId;
    // The present keyring knows who was removed since; that of a backup on a stick in a drawer does not.
    const keyring =
      isSame && hands.keyring ? hands.keyring : keptKeyring(head.keyring, basename(path));
    const { key, person } = await openKeyring(hands, keyring, { login, password, recoveryCode });
    const takeKeyring = () => {
      if (!isSame) writeKeyringFile(hands.folder, parseKeyring(Buffer.from(head.keyring), path));
      hands.keyring = readKeyring(hands.folder);
      return hands.keyring;
    };
    if (opensSoundly(hands.folder, key)) {
      // Only the keys were lost: the data is there, and newer than any backup.
      await comeIn(hands, takeKeyring(), key, person);
      return { madeAt: head.manifest.madeAt, salvage: null };
    }
    return restoreDamaged(hands, path, key, person, () =>
      comeIn(hands, takeKeyring(), key, person),
    );
  },
};

/** Of our own: signing out meanwhile erases the office's, and with zeros every file looks damaged. */
function ownKey(hands: GateHands): DatabaseKey {
  return Buffer.from(mustBeIn(hands).data.key);
}

/** Nothing is there yet, or it does not open: elsewhere somebody signs in first. */
function mayRestoreHere(hands: GateHands): boolean {
  const { state } = hands.session();
  return state === 'new' || state === 'damaged';
}

async function restoreDamaged(
  hands: GateHands,
  path: string,
  key: DatabaseKey,
  person: Person,
  enter: () => Promise<string>,
): Promise<Restored> {
  const damaged = join(hands.folder, databaseName);
  const isThere = ['', '-wal'].some((end) => existsSync(damaged + end));
  return withExtracted(hands, path, key, async (extracted) => {
    const { scratch } = extracted;
    prepare(hands, extracted, key, null, () => ({ userName: '', lines: [] }));
    const keyHex = key.toString('hex');
    const count = isThere
      ? await hands.backups.runner.run(
          { type: 'salvage', scratch, damaged, keyHex },
          () => undefined,
        )
      : null;
    // The backup may be older than the account of whoever restores it.
    assureAccount(hands, scratch, key, person);
    const asideFile = await putInPlace(hands, extracted, isThere);
    const userName = await enter();
    hands.office?.door.journal.note({ kind: 'restored', detail: basename(path) });
    if (count)
      hands.office?.door.journal.note({
        kind: 'salvaged',
        detail: `${count.whole} + ${count.partial}, −${count.missing}; ${userName}`,
      });
    return { madeAt: extracted.manifest.madeAt, salvage: count && { ...count, asideFile } };
  });
}

function placeOf(id: string) {
  return id.startsWith('chosen/') ? 'chosen' : 'own';
}

/** @throws Refusal `file-not-allowed` unless it is a backup of a known place, or a dialog chose it */
function pathOf(hands: GateHands, id: string): string {
  const [place = '', ...rest] = id.split('/');
  const name = rest.join('/');
  const isPlain = name !== '' && name === basename(name) && !/[\\:]/.test(name);
  if (place === 'own' && isPlain) return join(ownBackups(hands.folder), name);
  if (place === 'chosen' && isPlain && hands.office) {
    const folder = chosenPath(hands.office.data.database);
    if (folder) return join(folder, name);
  }
  if (!isAbsolute(id)) throw new Refusal('file-not-allowed', { file: id.slice(0, 200) });
  assertMayOpen(hands, id);
  return id;
}

function assertMayOpen(hands: GateHands, path: string): void {
  if (!hands.mayOpen(path)) throw new Refusal('file-not-allowed', { file: path });
}
