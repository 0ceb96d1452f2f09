/** An .xlsx of 50,000 people: read, checked, matched, committed, by the side of LibreOffice writing it as CSV. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeWorkbook } from './make-workbook.ts';
import { printLine } from './measure.ts';
import { openOffice } from './office.ts';

const people = 50_000;
/** What LibreOffice took on the machine where this was tuned, for machines without it; seconds. */
const usualSeconds = 9;

const folder = mkdtempSync(join(tmpdir(), 'shtab-bench-import-'));
try {
  const path = join(folder, 'oilalar.xlsx');
  const made = makeWorkbook(path, people);
  const office = await openOffice(join(folder, 'office'));
  await office.call('office.create', { districtSoato: '1706215' });
  for (const name of made.mahallas) await office.call('mahallas.create', { name });
  for (const fullName of made.officials) await office.call('officials.create', { fullName });

  const converted = convert(path);
  const startedAt = performance.now();
  const { id, counts } = await office.call('imports.rehearse', { path, kind: 'families' });
  const rehearsedAt = performance.now();
  const { batchId } = await office.call('imports.commit', { id });
  const committedAt = performance.now();
  if (counts.created.person !== people) throw new Error(`${counts.created.person} people`);
  const rehearsal = (rehearsedAt - startedAt) / 1000;
  const commit = (committedAt - rehearsedAt) / 1000;
  const bound = converted ?? usualSeconds;
  const name = `import: ${people} people, .xlsx, to the end`;
  const parts = `(rehearsal ${rehearsal.toFixed(1)}, commit ${commit.toFixed(1)}; ${((rehearsal + commit) / bound).toFixed(2)} of LibreOffice)`;
  printLine(name, rehearsal + commit, 's', Number(bound.toFixed(2)), parts);

  const again = performance.now();
  const second = await office.call('imports.rehearse', { path, kind: 'families' });
  await office.call('imports.forget', { id: second.id });
  if (second.counts.unchanged.person !== people) throw new Error('a second time is not the same');
  printLine(
    'import: the same file a second time, rehearsal',
    (performance.now() - again) / 1000,
    's',
    Number(bound.toFixed(2)),
  );

  const undoneFrom = performance.now();
  await office.call('imports.undo', { batchId });
  printLine(
    'import: undone',
    (performance.now() - undoneFrom) / 1000,
    's',
    Number(bound.toFixed(2)),
  );
  await office.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Seconds; null where there is no LibreOffice. */
function convert(path: string): number | null {
  const startedAt = performance.now();
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const { status } = spawnSync(
    'soffice',
    [profile, '--headless', '--convert-to', 'csv', '--outdir', folder, path],
    { stdio: 'ignore' },
  );
  return status === 0 ? (performance.now() - startedAt) / 1000 : null;
}
