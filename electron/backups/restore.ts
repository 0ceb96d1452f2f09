/** Putting a backup in the place of what is there: on the side first, then in one step. */
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type AccountRow, addAccount, findAccount } from '../../db/accounts.ts';
import { readBackup } from '../../db/backups/backup-file.ts';
import type { Manifest } from '../../db/backups/header.ts';
import { newScratch, ownBackups, timeInName } from '../../db/backups/places.ts';
import { removeScratch } from '../../db/backups/prove.ts';
import { openBeside, replaceDatabase } from '../../db/data-folder.ts';
import { asideFolder } from '../../db/destruction/older-copies.ts';
import { appendJournal, type JournalLine } from '../../db/journal.ts';
import type { Database, DatabaseKey } from '../../db/open.ts';
import { runWrite } from '../../db/write.ts';
import type { BackupLoss } from '../../shared/backups.ts';
import { Refusal } from '../../shared/errors.ts';
import type { GateHands } from '../session/hands.ts';

/** A backup that was taken out into a scratch file and is the same as what was once copied. */
export interface Extracted {
  readonly path: string;
  readonly manifest: Manifest;
  readonly scratch: string;
}

/** @throws Refusal `backup-foreign` when the key is another, `backup-bad`, `backup-damaged`, `disk-full` */
async function extractProven(hands: GateHands, path: string, key: DatabaseKey): Promise<Extracted> {
  const { head, isOurs } = await readBackup(path, key);
  if (!isOurs) throw new Refusal('backup-foreign', { file: basename(path) });
  const scratch = newScratch(hands.folder);
  await mkdir(ownBackups(hands.folder), { recursive: true });
  const stamp = await hands.backups.runner.run(
    {
      type: 'prove',
      path,
      keyHex: key.toString('hex'),
      scratch,
      at: hands.clock.now().toISOString(),
      keeps: true,
    },
    () => undefined,
  );
  if (stamp.state !== 'good')
    throw new Refusal('backup-bad', { file: basename(path), why: stamp.why });
  return { path, manifest: head.manifest, scratch };
}

/** Runs the work on a backup taken out on the side; the scratch file goes afterwards, if it is still there. */
export async function withExtracted<Output>(
  hands: GateHands,
  path: string,
  key: DatabaseKey,
  work: (extracted: Extracted) => Promise<Output>,
): Promise<Output> {
  return thenRemoved(await hands.backups.alone(() => extractProven(hands, path, key)), work);
}

async function thenRemoved<Output>(
  extracted: Extracted,
  work: (extracted: Extracted) => Promise<Output>,
): Promise<Output> {
  try {
    return await work(extracted);
  } finally {
    await removeScratch(extracted.scratch);
  }
}

/** What restoring this backup would take away and bring back, while everybody works on. */
export function rehearseFrom(
  hands: GateHands,
  path: string,
  key: DatabaseKey,
  file: string,
): Promise<BackupLoss> {
  return hands.backups.alone(async () =>
    thenRemoved(await extractProven(hands, path, key), (extracted) =>
      rehearse(hands, key, file, extracted),
    ),
  );
}

/** The same of one that was taken out. */
export function rehearse(
  hands: GateHands,
  key: DatabaseKey,
  file: string,
  { scratch, manifest }: Extracted,
): Promise<BackupLoss> {
  const keyHex = key.toString('hex');
  const job = { type: 'compare', scratch, file, keyHex, madeAt: manifest.madeAt } as const;
  return hands.backups.runner.run(job, () => undefined);
}

/**
 * Makes the taken-out database ready: present schema, journal lines, and the account of whoever restores, who must
 * not lock themselves out.
 * @param person null when they are in the backup for certain
 */
export function prepare(
  hands: GateHands,
  { scratch }: Extracted,
  key: DatabaseKey,
  person: AccountRow | null,
  lines: (database: Database) => { readonly userName: string; readonly lines: JournalLine[] },
): void {
  const data = openBeside(hands.folder, scratch, key);
  try {
    const { database, device } = data;
    if (person) putBack(hands, database, device, person);
    const { userName, lines: told } = lines(database);
    const author = { accountId: person?.id ?? null, userName, device };
    database
      .transaction(() => {
        for (const line of told)
          appendJournal(database, author, hands.clock.now().toISOString(), line);
      })
      .immediate();
    database.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    data.close();
  }
}

/** The step itself. What was there goes aside when it is damaged, else it is in a backup already. */
export async function putInPlace(
  hands: GateHands,
  { scratch }: Pick<Extracted, 'scratch'>,
  isDamaged: boolean,
): Promise<string> {
  await hands.stopThreads();
  await hands.leave();
  const aside = join(hands.folder, asideFolder);
  if (isDamaged) await mkdir(aside, { recursive: true });
  const asideFile = join(aside, `headquarters ${timeInName(hands.clock.now())}.db`);
  replaceDatabase(hands.folder, scratch, isDamaged ? asideFile : null);
  return asideFile;
}

function putBack(hands: GateHands, database: Database, device: string, person: AccountRow): void {
  const there = findAccount(database, person.id);
  if (there?.roleId === person.roleId && there.scope === null) return;
  const origin = {
    clock: hands.clock,
    userName: person.fullName,
    accountId: person.id,
    officeId: '',
    device,
    call: 'backups.restore',
  };
  const wasThere = database.prepare('SELECT 1 FROM account WHERE id = ?').get(person.id);
  runWrite(database, origin, (writer) => {
    if (wasThere) {
      writer.restore('account', person.id);
      writer.update('account', person.id, {
        role_id: person.roleId,
        sectors: null,
        mahallas: null,
      });
      return;
    }
    const { roleId, fullName } = person;
    const account = { roleId, fullName, scope: null, mustChangePassword: false };
    // Signing in goes by the keyring: a name that somebody else had then is told apart in lists only.
    const isTaken = database
      .prepare('SELECT 1 FROM account WHERE login = ? AND removed_at IS NULL')
      .get(person.login);
    const login = isTaken ? `${person.login} (2)` : person.login;
    addAccount(writer, { ...account, login }, person.id);
  });
}
