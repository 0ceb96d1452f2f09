/** Maintenance that needs more than the database: the folder, its keyring, the log. */
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { lastVerified, readFileFacts, settingNames } from '../../db/health.ts';
import { withoutLens } from '../../db/lens.ts';
import { schemaVersion } from '../../db/migrate.ts';
import { countRows } from '../../db/verify.ts';
import { Refusal } from '../../shared/errors.ts';
import type { Health, HealthState } from '../../shared/maintenance.ts';
import { folderSizes, freeBytes } from '../folder-sizes.ts';
import { readLog } from '../log-book.ts';
import { supportReport } from '../support-report.ts';
import type { GateHands, SessionHandlersOf } from './hands.ts';
import { mustBeIn } from './sign-in.ts';

const newestEntries = 200;
const dayMs = 86_400_000;
const checkEveryDays = 30;
const lowBytes = 2_000_000_000;
const tooLowBytes = 300_000_000;

type Call = 'maintenance.health' | 'maintenance.log' | 'maintenance.saveReport';

export const maintenanceSessionHandlers: SessionHandlersOf<Call> = {
  'maintenance.health': (_input, hands) => readHealth(hands),

  'maintenance.log': ({ reference }, { folder }) =>
    readLog(join(folder, 'logs'), reference, newestEntries),

  'maintenance.saveReport': ({ path }, hands) => {
    if (!hands.mayOpen(path) || !/\.txt$/i.test(path))
      throw new Refusal('file-not-allowed', { file: path });
    const { data, door } = mustBeIn(hands);
    const text = supportReport({
      at: hands.clock.now().toISOString(),
      health: readHealth(hands),
      facts: readFileFacts(data.database),
      settings: settingNames(data.database),
      log: readLog(join(hands.folder, 'logs'), '', newestEntries),
    });
    try {
      writeFileSync(path, text);
    } catch (cause) {
      throw new Refusal('file-cannot-write', { file: path }, { cause });
    }
    door.journal.note({ kind: 'supportReport', detail: basename(path) });
    return { path };
  },
};

function readHealth(hands: GateHands): Health {
  const { folder, clock, keyring } = hands;
  const { database, key } = mustBeIn(hands).data;
  const facts = readFileFacts(database);
  const nowMs = clock.now().getTime();
  const verified = lastVerified(database);
  const free = freeBytes(folder);
  const faults = readLog(join(folder, 'logs'), '', newestEntries).filter(
    ({ at }) => nowMs - Date.parse(at) < 7 * dayMs,
  ).length;
  const isAhead =
    facts.lastChangeAt !== null && Date.parse(facts.lastChangeAt) > nowMs + dayMs / 24;
  const line =
    (name: Health['lines'][number]['line']) =>
    (state: HealthState, which: string, value: string | number | null = null) => ({
      line: name,
      state,
      case: which,
      value,
    });
  const database_ = line('database');
  const disk = line('disk');
  return {
    lines: [
      verified === null
        ? database_('warn', 'never')
        : verified.isGood
          ? database_(
              nowMs - Date.parse(verified.at) > checkEveryDays * dayMs ? 'warn' : 'good',
              'good',
              verified.at,
            )
          : database_('bad', 'bad', verified.at),
      disk(free < tooLowBytes ? 'bad' : free < lowBytes ? 'warn' : 'good', 'free', free),
      isAhead
        ? line('clock')('bad', 'future', facts.lastChangeAt)
        : line('clock')('good', 'good', clock.now().toISOString()),
      facts.cipher === 'aegis'
        ? line('encryption')('good', 'good', facts.cipher)
        : line('encryption')('bad', 'bad', facts.cipher),
      keyring?.isSealed(key) ? line('keyring')('good', 'good') : line('keyring')('bad', 'bad'),
      facts.schemaVersion === schemaVersion
        ? line('schema')('good', 'good', facts.schemaVersion)
        : line('schema')('bad', 'bad', facts.schemaVersion),
      faults === 0 ? line('log')('good', 'good') : line('log')('warn', 'faults', faults),
    ],
    sizes: folderSizes(folder),
    counts: withoutLens(database, () => countRows(database)),
    schemaVersion: facts.schemaVersion,
    looseBytes: facts.loosePages * facts.pageBytes,
  };
}
