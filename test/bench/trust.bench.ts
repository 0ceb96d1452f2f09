/** What trust costs: encryption against a plain copy of the same file, narrow rights, the journal, a sign-in. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appendJournal } from '../../db/journal.ts';
import { newKeyring } from '../../db/keyring/keyring.ts';
import { type Lens, setLens } from '../../db/lens.ts';
import { type Database, openDatabase } from '../../db/open.ts';
import { createDoor, type Door } from '../../electron/answer.ts';
import type { DoorSession } from '../../electron/session/door-session.ts';
import { createTurn } from '../../electron/write-turn.ts';
import { systemClock } from '../../shared/clock.ts';
import { fullSession } from '../helpers/full-session.ts';
import { makeWorkbook } from './make-workbook.ts';
import { measure, printLine, printMeasured } from './measure.ts';
import { demoFolder, openOffice } from './office.ts';
import { asked, pages } from './pages.ts';

const rounds = 30;
const scratch = mkdtempSync(join(tmpdir(), 'shtab-bench-trust-'));
const encryptedFile = join(scratch, 'encrypted.db');
const plainFile = join(scratch, 'plain.db');

const office = await openOffice(await demoFolder());
const data = office.gate.office?.data;
if (!data) throw new Error('nobody is signed in');
const key = Buffer.from(data.key);
data.database.pragma('wal_checkpoint(TRUNCATE)');
copyFileSync(data.file, encryptedFile);
await office.close();

const encrypted = openDatabase(encryptedFile, key);
// Both files laid out anew, so that they differ in nothing but the cipher.
encrypted.exec('VACUUM');
encrypted.pragma('wal_checkpoint(TRUNCATE)');
copyFileSync(encryptedFile, plainFile);
const decrypting = openDatabase(plainFile, key);
decrypting.pragma('journal_mode = DELETE');
decrypting.pragma("rekey = ''");
decrypting.close();
const plain = openDatabase(plainFile, null);

function doorOf(database: Database, session: DoorSession): Door {
  return createDoor({
    database,
    file: encryptedFile,
    device: 'bench',
    clock: systemClock,
    session: () => session,
    onChanged: () => undefined,
    logError: (error) => {
      throw error;
    },
    mayOpen: () => true,
    inTurn: createTurn(),
  });
}

const whole = fullSession('Ўлчов');
const doors = { encrypted: doorOf(encrypted, whole), plain: doorOf(plain, whole) };

async function call(door: Door, name: string, input: object): Promise<unknown> {
  const reply = await door.answer(name, input);
  if (!reply.ok) throw new Error(`${name}: ${reply.error.code}`);
  return reply.output;
}

/** Both in turns, so that whatever else the machine does meets both alike. */
async function compare(
  name: string,
  ask: (door: Door, round: number) => Promise<unknown>,
  { times = rounds, afterwards }: CompareOptions = {},
) {
  const taken = { encrypted: [] as number[], plain: [] as number[] };
  for (let round = 0; round < times + 3; round += 1) {
    for (const kind of ['encrypted', 'plain'] as const) {
      const startedAt = performance.now();
      await ask(doors[kind], round);
      if (round >= 3) taken[kind].push(performance.now() - startedAt);
      await afterwards?.(doors[kind]);
    }
  }
  const [own, other] = [medianOf(taken.encrypted), medianOf(taken.plain)];
  const remark = `(${own.toFixed(2)} ms against ${other.toFixed(2)} ms plain)`;
  printLine(`encryption: ${name}`, own / other, '×', 1.1, remark);
}

interface CompareOptions {
  /** Rounds that count. */
  readonly times?: number;
  /** Puts everything back; not measured. */
  readonly afterwards?: (door: Door) => Promise<void>;
}

async function undoLastImport(door: Door): Promise<void> {
  const [last] = (await call(door, 'imports.batches', {})) as { id: string }[];
  await call(door, 'imports.undo', { batchId: last?.id });
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

for (const page of pages)
  await compare(`${page.name}, ${page.what ?? 'sorted and filtered'}`, (door, round) =>
    call(door, page.name, asked(page, round)),
  );
await compare('dashboard', (door) => call(door, 'dashboard.get', {}));
await compare('search over everything', (door) => call(door, 'search.find', { text: 'қо' }));
const families = encrypted.prepare<[], string>('SELECT id FROM family LIMIT 100').pluck().all();
await compare('family card', (door, round) => call(door, 'families.get', { id: families[round] }));
await compare('an edit', (door, round) =>
  call(door, 'families.save', { edits: [{ id: families[0], fields: { note: `${round}` } }] }),
);

{
  // What one line takes, beside the calls that are entered in it: the line of a view is written later, with others.
  const author = { accountId: null, userName: 'Ўлчов', device: 'bench' };
  const at = new Date().toISOString();
  const set = Number(encrypted.prepare('SELECT max(id) FROM change_set').pluck().get());
  encrypted.exec('DROP INDEX journal_entry_by_set; BEGIN');
  const view = await measure(() =>
    appendJournal(encrypted, author, at, { kind: 'sawFamily', subjectId: families[0] ?? '' }),
  );
  const change = await measure(() =>
    appendJournal(encrypted, author, at, { kind: 'changed', setId: set }),
  );
  encrypted.exec('ROLLBACK');
  const card = await measure(() => call(doors.encrypted, 'families.get', { id: families[1] }));
  let round = 0;
  const edit = await measure(() => {
    round += 1;
    const edits = [{ id: families[0], fields: { note: `журнал ${round}` } }];
    return call(doors.encrypted, 'families.save', { edits });
  });
  const cost = (name: string, all: number, line: number) =>
    printLine(
      `journal: ${name}`,
      all / (all - line),
      '×',
      1.05,
      `(line ${line.toFixed(3)} of ${all.toFixed(2)} ms)`,
    );
  cost('family card', card.median + view.median, view.median);
  cost('an edit', edit.median, change.median);
}

// After the journal, whose line of an edit is measured by the last set: an import's is large.
{
  const workbook = join(scratch, 'oilalar.xlsx');
  makeWorkbook(workbook, 5000);
  await compare(
    'importing 5000 people, .xlsx',
    async (door) => {
      const read = await call(door, 'imports.rehearse', { path: workbook, kind: 'families' });
      await call(door, 'imports.commit', { id: (read as { id: string }).id });
    },
    { times: 3, afterwards: undoLastImport },
  );
}

{
  const half = encrypted.prepare<[], string>('SELECT id FROM mahalla').pluck().all().slice(0, 20);
  const lens: Lens = {
    scope: { sectors: [], mahallaIds: half },
    hidesNumbers: true,
    hidesHealth: true,
    hidesChildren: true,
  };
  setLens(encrypted, lens);
  const narrow = doorOf(encrypted, { ...whole, lens });
  for (const page of pages) {
    let round = 0;
    const measured = await measure(() => call(narrow, page.name, asked(page, round++)));
    printMeasured(
      `narrow rights: ${page.name}, ${page.what ?? 'sorted and filtered'}`,
      measured,
      20,
    );
  }
  printMeasured(
    'narrow rights: dashboard',
    await measure(() => call(narrow, 'dashboard.get', {}), 20),
    100,
  );
}

{
  const { keyring, key: own } = newKeyring(scratch, false);
  await keyring.setPassword(own, 'one', 'ўлчов', 'ўлчов учун парол');
  const { median } = await measure(() => keyring.open('ўлчов', 'ўлчов учун парол', Date.now()), 5);
  const verdict = median >= 300 ? '' : '(less than 300 ms of work)';
  printLine('sign-in: deliberate work', median / 1000, 's', 1, verdict);
}

encrypted.close();
plain.close();
rmSync(scratch, { recursive: true, force: true });
