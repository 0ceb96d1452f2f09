/** One seeded workday against a real data process, ended at a random moment by SIGKILL. */
import { cpSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { createRandom, type Random } from '../../db/demo/random.ts';
import type { Output } from '../../shared/api.ts';
import { demoPassword } from '../../shared/session.ts';
import { sampleFolder } from '../import/helpers/expected.ts';
import { type DataChild, startDataChild } from './helpers/data-child.ts';

export interface Workday {
  readonly folder: string;
  /** What was confirmed: notes by family, and names of new families. */
  readonly notes: ReadonlyMap<string, string>;
  readonly made: ReadonlySet<string>;
  /** Asked for and not answered when the process died: each is there whole, or not at all. */
  readonly unsure: { readonly notes: ReadonlyMap<string, Set<string>>; readonly made: Set<string> };
  readonly imported: boolean;
  /** Backups asked for, and names of those that were answered as good. */
  readonly backups: { asked: number; readonly made: Set<string> };
}

/** Families of the template, by id. */
export interface Template {
  readonly folder: string;
  readonly families: readonly string[];
  /** The data process as it is built. */
  readonly process: string;
}

const ends = [
  ...Array<'edits'>(6).fill('edits'),
  ...Array<'rehearsed'>(3).fill('rehearsed'),
  'imported',
  'backedUp',
] as const;
type End = (typeof ends)[number];

export async function liveWorkday(template: Template, seed: number): Promise<Workday> {
  const random = createRandom(`workday ${seed}`);
  const folder = `${template.folder}-${seed}`;
  rmSync(folder, { recursive: true, force: true });
  cpSync(template.folder, folder, { recursive: true });
  const child = await startDataChild(template.process, folder);
  const day = {
    folder,
    notes: new Map<string, string>(),
    made: new Set<string>(),
    unsure: { notes: new Map<string, Set<string>>(), made: new Set<string>() },
    imported: false,
    backups: { asked: 0, made: new Set<string>() },
  };
  // The moment of the cut is what is tried here: after so many edits, around the commit of an import, after a backup.
  // Days follow each other by their seeds, so each has its share of them, however slow the machine.
  const end = ends[seed % ends.length] ?? 'edits';
  const [most, extraMs] = [random.between(0, 60), random.between(0, 25)];
  const moment = Promise.withResolvers<void>();
  const reached = (what: End, edits = 0) => {
    if (what === end && (what !== 'edits' || edits >= most)) moment.resolve();
  };
  const work = Promise.all([
    edit(child, day, random, template, (edits) => reached('edits', edits)),
    end === 'edits' && random.chance(0.5) ? undefined : importFile(child, day, reached),
    end === 'backedUp' || random.chance(0.3) ? backUp(child, day, reached) : undefined,
  ]);
  await Promise.race([moment.promise, work]);
  await pause(extraMs);
  await child.kill();
  await work;
  return day;
}

type Mutable = { -readonly [Key in keyof Workday]: Workday[Key] } & {
  notes: Map<string, string>;
  made: Set<string>;
  unsure: { notes: Map<string, Set<string>>; made: Set<string> };
};

async function edit(
  child: DataChild,
  day: Mutable,
  random: Random,
  { families }: Template,
  onDone: (edits: number) => void,
): Promise<void> {
  for (let round = 0; ; round += 1) {
    onDone(round);
    const text = `${round} ${random.between(0, 1e9)}`;
    if (random.chance(0.7)) {
      const id = random.pick(families);
      const asked = day.unsure.notes.get(id) ?? new Set();
      day.unsure.notes.set(id, asked.add(text));
      const reply = await child.call('families.save', { edits: [{ id, fields: { note: text } }] });
      if (!reply) return;
      if (!reply.ok) throw new Error(reply.error.code);
      day.notes.set(id, text);
      asked.clear();
    } else {
      const headName = `Янги ${text}`;
      day.unsure.made.add(headName);
      const reply = await child.call('families.create', { headName });
      if (!reply) return;
      if (!reply.ok) throw new Error(reply.error.code);
      day.made.add(headName);
      day.unsure.made.delete(headName);
    }
    if (random.chance(0.2)) await child.call('families.get', { id: random.pick(families) });
  }
}

async function importFile(
  child: DataChild,
  day: Mutable,
  reached: (what: End) => void,
): Promise<void> {
  const path = `${sampleFolder}mahallalar.xlsx`;
  child.allow(path);
  const rehearsed = await child.call('imports.rehearse', { path, kind: 'mahallas' });
  if (!rehearsed) return;
  if (!rehearsed.ok) throw new Error(rehearsed.error.code);
  reached('rehearsed');
  const done = await child.call('imports.commit', rehearsed.output);
  if (!done) return;
  if (!done.ok) throw new Error(done.error.code);
  day.imported = true;
  reached('imported');
}

/** One backup after the other, so that some cuts fall into its copy, its proof and its stamp. */
async function backUp(child: DataChild, day: Mutable, reached: (what: End) => void): Promise<void> {
  for (;;) {
    day.backups.asked += 1;
    const reply = await child.call('backups.make', {});
    if (!reply) return;
    if (!reply.ok) throw new Error(reply.error.code);
    const { fileName, state } = reply.output as Output<'backups.make'>;
    if (state !== 'good') throw new Error(`${fileName}: ${state}`);
    day.backups.made.add(fileName);
    reached('backedUp');
  }
}

/** The same for what writes the keyring: the old password works afterwards, or the new one; never neither. */
export async function changePasswordUntilKilled(
  template: Template,
  seed: number,
): Promise<{ readonly folder: string; readonly passwords: readonly string[] }> {
  const random = createRandom(`keyring ${seed}`);
  const folder = `${template.folder}-k${seed}`;
  rmSync(folder, { recursive: true, force: true });
  cpSync(template.folder, folder, { recursive: true });
  const child = await startDataChild(template.process, folder);
  const passwords = [demoPassword as string];
  const work = (async () => {
    for (let round = 0; round < 200; round += 1) {
      const password = `янги парол ${round}`;
      const old = passwords[0] ?? '';
      passwords.unshift(password);
      const reply = await child.call('session.changePassword', { old, password });
      if (!reply) return;
      if (!reply.ok) throw new Error(reply.error.code);
      passwords.length = 1;
    }
  })();
  await pause(random.between(0, 120));
  await child.kill();
  await work;
  return { folder, passwords };
}
