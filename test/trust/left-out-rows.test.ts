/** Rows that an import left out, and keeps for whoever decides: they hold what other rows hide. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { setLens } from '../../db/lens.ts';
import { type Headquarters, openHeadquarters } from '../helpers/headquarters.ts';
import { importFile } from '../helpers/import-file.ts';
import { column, look, type Seen } from './helpers/lens-world.ts';

const number = '31505851234567';
const titles = ['Оила рақами', 'Маҳалла', 'Ф.И.Ш.', 'ЖШШИР', 'Туғилган санаси', 'Оиладаги ўрни'];
const rows = [
  ['1', 'Олмазор', 'Каримов Али Валиевич', number, '15.05.1985', 'оила бошлиғи'],
  ['2', 'Олмазор', 'Каримов Али Валиевич', number, '15.05.1985', 'оила бошлиғи'],
];

let hq: Headquarters;
beforeAll(async () => {
  hq = await openHeadquarters();
  await hq.call('mahallas.create', { name: 'Олмазор' });
  const folder = mkdtempSync(join(tmpdir(), 'shtab-left-out-'));
  const path = join(folder, 'oilalar.csv');
  writeFileSync(path, [titles, ...rows].map((row) => row.join(';')).join('\n'));
  await importFile(hq, 'families', path);
  rmSync(folder, { recursive: true });
});
afterAll(() => {
  setLens(hq.database, null);
  hq.close();
});

async function allTold(seen: Seen): Promise<string> {
  const lines = column(hq, 'SELECT CAST(seq AS TEXT) FROM main.journal_entry');
  const told = [await seen.door.answer('decisions.list', {})];
  for (const line of lines)
    told.push(await seen.door.answer('journal.changes', { seq: Number(line) }));
  return JSON.stringify(told);
}

const all = { scope: null, hidesNumbers: false, hidesHealth: false, hidesChildren: false };

it('are kept with the numbers that the file had', () => {
  const [planned = ''] = column(hq, 'SELECT planned FROM main.decision WHERE planned IS NOT NULL');
  expect(planned).toContain(number);
});

it.each(['hidesNumbers', 'hidesHealth', 'hidesChildren'] as const)(
  'are told to nobody by the journal: %s',
  async (hides) => {
    const told = await allTold(look(hq, 1, { ...all, [hides]: true }));
    expect(told).toContain('Каримов');
    expect(told).not.toContain(number);
  },
);

it('tell no whole number to whoever sees numbers on the card alone', async () => {
  const told = await allTold(look(hq, 1, all));
  expect(told).toContain('****4567');
  expect(told).not.toContain(number);
});
