/** A damaged database without any backup: made anew out of what can be read of it. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { newScratch, ownBackups } from '../../db/backups/places.ts';
import { removeScratch } from '../../db/backups/prove.ts';
import type { Rebuilt } from '../../db/backups/rebuild.ts';
import { databaseName } from '../../db/data-folder.ts';
import type { Input } from '../../shared/api.ts';
import { Refusal } from '../../shared/errors.ts';
import type { RebuildResult } from '../../shared/rebuild.ts';
import { putInPlace } from '../backups/restore.ts';
import { assureAccount, comeIn, openKeyring } from './come-in.ts';
import type { GateHands, SessionHandlersOf } from './hands.ts';

type Call = 'backups.rehearseRebuild' | 'backups.rebuild';

export const rebuildHandlers: SessionHandlersOf<Call> = {
  'backups.rehearseRebuild': (input, hands) =>
    withRebuilt(hands, input, async (rebuilt) => toResult(rebuilt, null)),

  'backups.rebuild': (input, hands) =>
    withRebuilt(hands, input, async (rebuilt, scratch, enter) => {
      const asideFile = await putInPlace(hands, { scratch }, true);
      const userName = await enter();
      const found = rebuilt.tables.reduce((sum, one) => sum + one.found, 0);
      const lost = rebuilt.tables.reduce((sum, one) => sum + one.lost, 0);
      hands.office?.door.journal.note({
        kind: 'salvaged',
        detail: `${found}, −${lost}; ${userName}`,
      });
      return toResult(rebuilt, asideFile);
    }),
};

async function withRebuilt<Output>(
  hands: GateHands,
  given: Input<Call>,
  work: (rebuilt: Rebuilt, scratch: string, enter: () => Promise<string>) => Promise<Output>,
): Promise<Output> {
  const session = hands.session();
  const { keyring, folder } = hands;
  if (session.state !== 'damaged') throw new Refusal('office-exists');
  if (session.fault !== 'database-damaged' || !keyring)
    throw new Refusal('database-beyond-repair', { file: folder });
  const { key, person } = await openKeyring(hands, keyring, given);
  const scratch = newScratch(folder);
  await mkdir(ownBackups(folder), { recursive: true });
  try {
    const rebuilt = await hands.backups.runner.run(
      {
        type: 'rebuild',
        ...{ folder, scratch },
        damaged: join(folder, databaseName),
        keyHex: key.toString('hex'),
        at: hands.clock.now().toISOString(),
      },
      () => undefined,
    );
    assureAccount(hands, scratch, key, person);
    return await work(rebuilt, scratch, () => comeIn(hands, keyring, key, person));
  } finally {
    await removeScratch(scratch);
  }
}

function toResult({ tables, isChainOld }: Rebuilt, asideFile: string | null): RebuildResult {
  const told = tables.filter(({ found, lost, isAtLeast }) => found > 0 || lost > 0 || isAtLeast);
  return { tables: told, isChainOld, asideFile };
}
