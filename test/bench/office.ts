import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations } from '../../db/migrate.ts';
import { type Gate, openGate } from '../../electron/gate.ts';
import { machineClock } from '../../electron/machine-clock.ts';
import { createTurn, type InTurn } from '../../electron/write-turn.ts';
import type { CallName, Given, Output } from '../../shared/api.ts';

export interface Office {
  readonly folder: string;
  readonly gate: Gate;
  readonly inTurn: InTurn;
  call<Name extends CallName>(name: Name, input: Given<Name>): Promise<Output<Name>>;
  close(): Promise<void>;
}

/** Opens a demo headquarters for measuring, makes an empty one where there is none. */
export async function openOffice(folder: string): Promise<Office> {
  const inTurn = createTurn();
  // Backups are made in this thread: one of its own would spend most of its time on translating TypeScript, and the built
  // program has none to translate.
  const gate = await openGate({
    folder,
    clock: machineClock,
    onChanged: () => undefined,
    onSession: () => undefined,
    logError: (error) => {
      throw error;
    },
    mayOpen: () => true,
    inTurn,
  });
  const office: Office = {
    folder,
    gate,
    inTurn,
    async call(name, input) {
      const reply = await gate.answer(name, input);
      if (!reply.ok)
        throw new Error(`${name}: ${reply.error.code} ${JSON.stringify(reply.error.params)}`);
      return reply.output as Output<typeof name>;
    },
    close: () => gate.close(),
  };
  if (gate.session().state === 'new') await office.call('session.setUpDemo', {});
  return office;
}

/** The folder of the `office` demo of this day and schema; made once and shared by the measurements of a run. */
export async function demoFolder(): Promise<string> {
  const schema = createHash('sha256')
    .update(migrations.map(({ sql }) => sql).join())
    .digest('hex')
    .slice(0, 8);
  const folder = join(tmpdir(), `shtab-bench-${schema}-${new Date().toISOString().slice(0, 10)}`);
  if (existsSync(join(folder, 'made'))) return folder;
  const office = await openOffice(folder);
  if ((await office.call('office.get', {})) === null)
    await office.call('demo.create', { size: 'office' });
  await office.close();
  writeFileSync(join(folder, 'made'), '');
  return folder;
}
