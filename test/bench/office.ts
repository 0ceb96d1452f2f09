import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DataFolder, openDataFolder } from '../../db/data-folder.ts';
import { sql } from '../../db/migrations/0010-foundation.ts';
import { createDoor, type Door } from '../../electron/answer.ts';
import { createTurn } from '../../electron/write-turn.ts';
import type { CallName, Given, Output } from '../../shared/api.ts';
import { systemClock } from '../../shared/clock.ts';

export interface Office {
  readonly folder: string;
  readonly data: DataFolder;
  readonly door: Door;
  call<Name extends CallName>(name: Name, input: Given<Name>): Promise<Output<Name>>;
  close(): void;
}

/** Opens a headquarters of a folder for measuring. */
export function openOffice(folder: string): Office {
  const data = openDataFolder(folder);
  const door = createDoor({
    database: data.database,
    file: data.file,
    device: data.device,
    clock: systemClock,
    userName: 'bench',
    onChanged: () => undefined,
    logError: (error) => {
      throw error;
    },
    mayOpen: () => true,
    inTurn: createTurn(),
  });
  return {
    folder,
    data,
    door,
    async call(name, input) {
      const reply = await door.answer(name, input);
      if (!reply.ok)
        throw new Error(`${name}: ${reply.error.code} ${JSON.stringify(reply.error.params)}`);
      return reply.output as Output<typeof name>;
    },
    close: () => data.close(),
  };
}

/** The folder of the `office` demo of this day and schema; made once and shared by the measurements of a run. */
export async function demoFolder(): Promise<string> {
  const schema = createHash('sha256').update(sql).digest('hex').slice(0, 8);
  const folder = join(tmpdir(), `shtab-bench-${schema}-${new Date().toISOString().slice(0, 10)}`);
  if (existsSync(join(folder, 'made'))) return folder;
  const office = openOffice(folder);
  if ((await office.call('office.get', {})) === null)
    await office.call('demo.create', { size: 'office' });
  office.close();
  writeFileSync(join(folder, 'made'), '');
  return folder;
}
