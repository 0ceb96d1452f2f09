/** Backups of the open headquarters: made, proven, copied to the chosen place, thinned out, and what is known of them. */
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  type FoundBackup,
  findBackups,
  ownBackups,
  removeLeftovers,
  renewKeyring,
} from '../../db/backups/places.ts';
import { readLastSet } from '../../db/backups/snapshot.ts';
import { databaseName } from '../../db/data-folder.ts';
import { findOffice } from '../../db/office.ts';
import { shippedPlaces } from '../../db/reference/districts.ts';
import { backupAge, isDailyDue } from '../../shared/backup-age.ts';
import type { BackupKind, BackupRow } from '../../shared/backups.ts';
import { Refusal } from '../../shared/errors.ts';
import type { GateHands, OpenOffice } from '../session/hands.ts';
import { createTurn } from '../write-turn.ts';
import { lastGoodOf, rowOf } from './backup-rows.ts';
import type { Backups } from './backups.ts';
import { createBackupsBefore } from './before.ts';
import { chosenPath, isThere, keepPlace, lookAtPlace } from './chosen-place.ts';
import { createLastFailure } from './last-failure.ts';
import {
  copyDatabase,
  copyInto,
  copyOnceInto,
  ownRefusal,
  proveBackup,
  type Source,
  thinOut,
} from './make-backup.ts';
import type { JobRunner } from './runner.ts';

/** Making, finding, proving and taking away backups of the open office, one job after the other. */
export function createBackups(hands: () => GateHands, runner: JobRunner): Backups {
  const inLine = createTurn();
  let running: number | null = null;
  const failure = createLastFailure(hands);
  /** The keyring that all backups have. */
  let followed: string | null = null;
  const tell = () => hands().onChanged(['backup']);

  function office(): OpenOffice {
    const open = hands().office;
    if (!open) throw new Refusal('signed-out');
    return open;
  }

  const placeNow = () => lookAtPlace(office().data.database, hands().folder);

  /** With a copy made ahead, which is no backup yet. */
  async function foundFiles(): Promise<FoundBackup[]> {
    const { folder, office: open } = hands();
    const key = open && Buffer.from(open.data.key);
    const chosen = open ? await placeNow() : null;
    const own = await findBackups(ownBackups(folder), 'own', key);
    return chosen?.isThere ? [...own, ...(await findBackups(chosen.path, 'chosen', key))] : own;
  }

  async function found(): Promise<FoundBackup[]> {
    return (await foundFiles()).filter(({ path }) => path !== beforehand.waiting);
  }

  async function step<Output>(work: () => Promise<Output>): Promise<Output> {
    return inLine(async () => {
      running = 0;
      tell();
      try {
        return await work();
      } finally {
        running = null;
        tell();
      }
    });
  }

  /** Windows hear of every twentieth of the way. */
  function onPart(from: number, to: number) {
    return (part: number) => {
      const next = from + (to - from) * part;
      if (next - (running ?? 0) < 0.05) return;
      running = next;
      tell();
    };
  }

  /** What is copied: the open database, or one that is about to be opened. */
  function source(): Source {
    const { database, file, key } = office().data;
    const soato = findOffice(database)?.districtSoato;
    const district = shippedPlaces.find((place) => place.soato === soato)?.nameLatn ?? '';
    return { file, keyHex: key.toString('hex'), district };
  }

  async function copy(kind: BackupKind, from: Source): Promise<string> {
    const numbers = (await foundFiles()).map(({ head }) => head?.manifest.number ?? 0);
    return copyDatabase(
      hands(),
      from,
      { kind, number: Math.max(0, ...numbers) + 1 },
      onPart(0, 0.3),
    );
  }

  const prove = (path: string, from: Source) => proveBackup(hands(), path, from, onPart(0.3, 1));

  /** What is done with one that is good. */
  async function keep(path: string): Promise<void> {
    const { door } = office();
    failure.clear();
    door.journal.note({ kind: 'backedUp', detail: basename(path) });
    await thinOut(await found());
    await copyToChosen(path);
  }

  /** A stick that is not there is told, and tried again at the next look; the backup itself is good. */
  async function copyToChosen(path: string): Promise<void> {
    const { database } = office().data;
    const { folder } = hands();
    const chosen = chosenPath(database);
    if (chosen === null) return;
    try {
      const isPlaceThere = async () => (await lookAtPlace(database, folder))?.isThere === true;
      await copyInto(path, chosen, isPlaceThere);
      if (failure.isOfChosen()) failure.clear();
      await thinOut(await found());
    } catch (error) {
      failure.note(error, 'chosen');
    }
  }

  async function whole(kind: BackupKind): Promise<string> {
    try {
      const from = source();
      const path = await copy(kind, from);
      await prove(path, from);
      await keep(path);
      return path;
    } catch (error) {
      failure.note(error);
      // One that could not be proven takes room: of those no more than the newest stays.
      await thinOut(await found()).catch(() => undefined);
      throw ownRefusal(error, hands().folder) ?? error;
    }
  }

  async function rowAt(path: string): Promise<BackupRow> {
    const one = (await found()).find((other) => other.path === path);
    if (!one) throw new Refusal('file-not-found', { file: path });
    return rowOf(one);
  }

  /** The newest good one belongs into the chosen place too, once it is there again. */
  async function catchUp(): Promise<void> {
    const chosen = await placeNow();
    const all = await found();
    const last = lastGoodOf(all);
    if (!chosen?.isThere || !last || last.place === 'chosen') return;
    const isCopied = all.some(
      (one) => one.place === 'chosen' && one.fileName === last.fileName && !one.isCut,
    );
    if (!isCopied || failure.isOfChosen()) await renewAll();
    if (!isCopied) await step(() => copyToChosen(last.path));
    else if (failure.isOfChosen()) failure.clear();
    tell();
  }

  /** A stick that cannot be written to keeps its keyrings until it can. */
  async function renewAll(): Promise<void> {
    await inLine(async () => {
      const { office: open, keyring } = hands();
      if (!open || !keyring) return;
      const text = keyring.kept();
      // Of our own: signing out erases the office's, and a head sealed with zeros would be nobody's.
      const key = Buffer.from(open.data.key);
      for (const one of await foundFiles())
        await renewKeyring(one, text, key).catch((error) => failure.note(error, one.place));
      followed = text;
    });
  }

  /** Whether something was written since the last good one. */
  async function isChanged(): Promise<boolean> {
    const last = (await lastGood())?.head?.manifest.lastSet;
    const { database } = office().data;
    return readLastSet(database)?.stamp !== last?.stamp;
  }

  const lastGood = async () => lastGoodOf(await found());

  const beforehand = createBackupsBefore({
    lastSet: () => readLastSet(office().data.database)?.stamp,
    isChanged,
    step,
    copy: (kind) => copy(kind, source()),
    async finish(path) {
      await prove(path, source());
      await keep(path);
    },
    noteFailure: (error) => failure.note(error),
  });

  return {
    runner,
    alone: inLine,
    found,

    async open() {
      const { folder } = hands();
      await mkdir(ownBackups(folder), { recursive: true }).catch(() => undefined);
      await inLine(async () => {
        const chosen = hands().office ? await placeNow() : null;
        if (hands().office) await removeLeftovers(folder, chosen?.isThere ? chosen.path : null);
      });
      await renewAll();
    },

    async status() {
      const { clock, folder } = hands();
      const last = await lastGood();
      const at = last?.head?.manifest.madeAt ?? null;
      return {
        lastGood: last && at !== null ? { at, place: last.place } : null,
        age: backupAge(at, clock.now().getTime()),
        failure: failure.get(),
        running,
        chosenPlace: await placeNow(),
        ownPlace: ownBackups(folder),
      };
    },

    async list() {
      const rows = (await found()).map(rowOf);
      return rows.sort((a, b) => b.madeAt.localeCompare(a.madeAt) || a.id.localeCompare(b.id));
    },

    async make(kind, alsoInto = null) {
      const path = await step(() => whole(kind));
      if (alsoInto !== null) await step(() => copyOnceInto(path, alsoInto));
      return rowAt(path);
    },

    async ahead(kind) {
      if (hands().office) await beforehand.ahead(kind);
    },
    before: (kind) => beforehand.before(kind),

    async makeClosed(key, kind) {
      const { folder } = hands();
      const from = { file: join(folder, databaseName), keyHex: key.toString('hex'), district: '' };
      await step(async () => prove(await copy(kind, from), from));
    },

    async check(path) {
      await step(async () => {
        try {
          await prove(path, source());
        } catch (error) {
          // Bad is an answer here; the list says it.
          if (!(error instanceof Refusal && error.code === 'backup-bad')) throw error;
        }
      });
    },

    async setPlace(path) {
      if (path !== null && !(await isThere(path)))
        throw new Refusal('backup-place-missing', { folder: path });
      const { database } = office().data;
      await hands().inTurn(() => keepPlace(database, hands().folder, path));
      tell();
      if (failure.isOfChosen()) failure.clear();
      await catchUp();
      await renewAll();
    },

    async tick() {
      const { office: open, clock } = hands();
      if (!open || running !== null) return;
      if (failure.isFresh()) return;
      const madeAt = (await lastGood())?.head?.manifest.madeAt ?? null;
      if (!isDailyDue(madeAt, clock.now().getTime())) return catchUp();
      await step(() => whole('daily')).catch(() => undefined);
    },

    async followKeyring() {
      // Most calls change nothing about it, and must not wait for a backup that is under way.
      if (hands().office && hands().keyring?.kept() !== followed) await renewAll();
    },

    async settle() {
      await runner.stop();
      await beforehand.drop();
      await inLine(() => undefined);
    },
  };
}
