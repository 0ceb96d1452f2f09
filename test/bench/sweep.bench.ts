/**
 * Every column of every grid, both ways, first, middle and last page, bare, filtered and searched, for whoever sees
 * all mahallas and for whoever sees a third: prints the worst question of each grid. `SWEEP=20` prints so many.
 */
import { familyGrid } from '../../db/families.ts';
import type { GridDefinition } from '../../db/grid-sql.ts';
import { type Lens, setLens } from '../../db/lens.ts';
import { logGrid } from '../../db/log.ts';
import { mahallaGrid } from '../../db/mahallas.ts';
import { officialGrid } from '../../db/officials.ts';
import { personGrid } from '../../db/persons.ts';
import { planGrid } from '../../db/plan-grid.ts';
import type { CallName } from '../../shared/api.ts';
import type { GridFilter, GridPage } from '../../shared/grid.ts';
import { type Measured, measure, printMeasured } from './measure.ts';
import { demoFolder, openOffice } from './office.ts';
import { asked } from './pages.ts';

interface Swept {
  readonly call: CallName;
  readonly grid: GridDefinition;
  readonly filters: readonly GridFilter[];
  readonly search: string;
}

const contains = (column: string, value: string): GridFilter => ({
  kind: 'text',
  column,
  how: 'contains',
  value,
});
const least = (column: string, from: number): GridFilter => ({
  kind: 'number',
  column,
  from,
  to: null,
});

/** A text that most rows have, one over another table, numbers or choices that half of the rows have. */
const grids: readonly Swept[] = [
  {
    call: 'plans.list',
    grid: planGrid,
    search: 'ғ',
    filters: [contains('measure', 'ish'), contains('headName', 'ов'), least('amountThousand', 500)],
  },
  {
    call: 'log.list',
    grid: logGrid,
    search: 'а',
    filters: [contains('work', 'суҳбат'), contains('official', 'ов'), least('found', 1)],
  },
  {
    call: 'persons.list',
    grid: personGrid,
    search: 'ғ',
    filters: [contains('fullName', 'ов'), contains('headName', 'ов'), least('age', 18)],
  },
  {
    call: 'families.list',
    grid: familyGrid,
    search: 'ғ',
    filters: [contains('headName', 'ов'), contains('official', 'ов'), least('perCapita', 300_000)],
  },
  {
    call: 'officials.list',
    grid: officialGrid,
    search: 'а',
    filters: [contains('fullName', 'а'), contains('mahallas', 'а'), least('families', 1)],
  },
  {
    call: 'mahallas.list',
    grid: mahallaGrid,
    search: 'а',
    filters: [contains('name', 'а'), contains('heads', 'а'), least('population', 1000)],
  },
];

const office = await openOffice(await demoFolder());
const database = office.gate.office?.data.database;
if (!database) throw new Error('nobody is signed in');
const third = database.prepare<[], string>('SELECT id FROM mahalla').pluck().all().slice(0, 20);
const hides = { hidesNumbers: true, hidesHealth: true, hidesChildren: true };
const lenses: readonly [string, Lens | null][] = [
  ['', null],
  ['narrow: ', { scope: { sectors: [], mahallaIds: third }, ...hides }],
];
const shown = Number(process.env['SWEEP'] ?? 1);
const boundMs = 20;
let round = 0;

interface Question {
  readonly what: string;
  readonly ask: () => Promise<GridPage<object>>;
}

const only = process.env['SWEEP_GRID'];
for (const { call, grid, filters, search } of grids) {
  if (only !== undefined && !call.startsWith(only)) continue;
  for (const [narrow, lens] of lenses) {
    setLens(database, lens);
    const ask = (input: object) =>
      office.call(call, asked({ name: call, input }, 2 * round++) as never) as Promise<
        GridPage<object>
      >;
    const conditions: readonly (readonly [string, object])[] = [
      ['bare', {}],
      ...filters.map((one) => [`${one.column} ${one.kind}`, { filters: [one] }] as const),
      [`found ${search}`, { search }],
    ];
    const questions: Question[] = [];
    for (const [condition, asks] of conditions) {
      const { total } = await ask({ ...asks, limit: 1 });
      const sorts = Object.keys(grid.columns).flatMap((column) =>
        [false, true].map((descending) => [{ column, descending }]),
      );
      for (const sort of [[], ...sorts])
        for (const [place, offset] of [
          ['first', 0],
          ['middle', total >> 1],
          ['last', Math.max(0, total - 100)],
        ] as const) {
          const order = sort.map((by) => `by ${by.column}${by.descending ? ' turned' : ''}, `);
          questions.push({
            what: `${condition}, ${order.join()}${place}`,
            ask: () => ask({ ...asks, sort, offset }),
          });
        }
    }
    const timed: (Question & { cpu: number })[] = [];
    for (const question of questions) {
      const { cpu } = await measure(question.ask, 1, 0);
      timed.push({ ...question, cpu });
    }
    const worst = timed.sort((one, other) => other.cpu - one.cpu).slice(0, Math.max(8, shown));
    const again: { what: string; measured: Measured }[] = [];
    for (const { what, ask: question } of worst)
      again.push({ what, measured: await measure(question, 9) });
    again.sort((one, other) => other.measured.median - one.measured.median);
    for (const { what, measured } of again.slice(0, shown))
      printMeasured(`worst of ${questions.length}: ${narrow}${call}, ${what}`, measured, boundMs);
  }
  setLens(database, null);
}
await office.close();
