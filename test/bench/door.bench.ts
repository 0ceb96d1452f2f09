/** Grids, search and dashboard at the door, on the `office` demo: 4,000 families, 60,000 plan items, a year of logs. */
import { measure, printMeasured } from './measure.ts';
import { demoFolder, openOffice } from './office.ts';
import { asked, pages } from './pages.ts';

const office = await openOffice(await demoFolder());
const pageBoundMs = 20;

for (const page of pages) {
  let round = 0;
  const measured = await measure(() => office.call(page.name, asked(page, round++) as never));
  printMeasured(`door: ${page.name}, ${page.what ?? 'sorted and filtered'}`, measured, pageBoundMs);
}

for (const name of ['families.list', 'persons.list', 'log.list', 'plans.list'] as const) {
  const words = ['ғ', 'ғу', 'ғул', 'ғуло', 'gʻulo', "g'ulom"];
  let next = 0;
  const measured = await measure(() =>
    office.call(name, { search: words[next++ % words.length] ?? '' }),
  );
  printMeasured(`door: ${name}, search as one types`, measured, pageBoundMs);
}

for (const name of ['families', 'mahallas', 'officials', 'log', 'plans'] as const) {
  const measured = await measure(() => office.call(`${name}.quickCounts`, {}));
  printMeasured(`door: ${name}.quickCounts`, measured, pageBoundMs);
}

{
  const measured = await measure(() => office.call('persons.count', {}));
  printMeasured('door: persons.count, asked by the status bar', measured, pageBoundMs);
}

{
  const words = ['қ', 'қо', 'қод', 'қоди', 'qodir', 'Кадир'];
  let next = 0;
  const measured = await measure(() =>
    office.call('search.find', { text: words[next++ % words.length] ?? '' }),
  );
  printMeasured('door: search over everything as one types', measured, pageBoundMs);
}

{
  const measured = await measure(() => office.call('dashboard.get', {}), 20);
  printMeasured('door: dashboard', measured, 100);
}

await office.close();
