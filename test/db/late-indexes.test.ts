/** Indexes that are built at the end of many new rows: whole, the same as before, and back when the writing fails. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newId } from '../../db/ids.ts';
import { withLateIndexes } from '../../db/late-indexes.ts';
import { runWrite, type Writer } from '../../db/write.ts';
import { type Headquarters, openHeadquarters } from '../helpers/headquarters.ts';

const many = 2500;
let hq: Headquarters;

beforeEach(async () => {
  hq = await openHeadquarters();
});
afterEach(() => hq.close());

const write = <Output>(work: (writer: Writer) => Output) =>
  runWrite(
    hq.database,
    { clock: hq.clock, userName: 'Синов', officeId: 'o', device: hq.data.device, call: 'test' },
    work,
  ).output;

const indexes = () =>
  hq.database
    .prepare<[], { name: string; sql: string | null }>(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'index' ORDER BY name",
    )
    .all();
const names = () => indexes().map(({ name }) => name);

function addPeople(writer: Writer, count: number, from = 0): void {
  writer.insertMany(
    'person',
    Array.from({ length: count }, (_, at) => ({
      id: newId(from + at),
      fields: { full_name: `Одам ${at % 97}`, jshshir: String(at * 7919) },
    })),
  );
}

/** @returns the indexes there were while the people were added */
const addLate = (count: number) =>
  write((writer) =>
    withLateIndexes(hq.database, new Map([['person', count]]), () => {
      addPeople(writer, count);
      return names();
    }),
  );

it('of a table that grows to more than twice its size come back as they were, with every row', () => {
  const before = indexes();
  const meanwhile = addLate(many);
  expect(before.map(({ name }) => name).filter((name) => !meanwhile.includes(name))).toEqual([
    'person_by_jshshir',
    'person_by_key',
    'person_destroyed',
  ]);
  expect(indexes()).toEqual(before);
  expect(hq.database.pragma('integrity_check', { simple: true })).toBe('ok');
  const found = hq.database.prepare<[string], number>(
    'SELECT count(*) FROM person INDEXED BY person_by_jshshir WHERE jshshir = ?',
  );
  expect(found.pluck().get(String(7919 * (many - 1)))).toBe(1);
});

it('stay in place for few rows, and where more rows are there than come', () => {
  const before = names();
  expect(addLate(1000)).toEqual(before);
  write((writer) => addPeople(writer, many));
  expect(addLate(many)).toEqual(before);
});

it('are back when the writing fails', () => {
  const before = indexes();
  expect(() =>
    write((writer) =>
      withLateIndexes(hq.database, new Map([['person', many]]), () => {
        addPeople(writer, many);
        throw new Error('stopped');
      }),
    ),
  ).toThrow('stopped');
  expect(indexes()).toEqual(before);
  expect(hq.database.prepare('SELECT count(*) FROM person').pluck().get()).toBe(0);
});

it('are built without a page of the schema going to the WAL twice', () => {
  const { database, data } = hq;
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.pragma('wal_autocheckpoint = 0');
  // Room for a few of the pages that are written.
  database.pragma('cache_size = 40');
  write((writer) =>
    withLateIndexes(database, new Map([['person', many]]), (keepSchemaNear) => {
      for (let added = 0; added < 20 * many; added += 100) {
        keepSchemaNear();
        addPeople(writer, 100, added);
      }
    }),
  );
  const written = pagesInWal(`${data.file}-wal`, database.pragma('page_size', { simple: true }));
  const isSchema = new Set(
    database
      .prepare<[], number>("SELECT pageno FROM dbstat WHERE name = 'sqlite_schema'")
      .pluck()
      .all(),
  );
  const first = written.findIndex((page) => isSchema.has(page));
  // Each page has one frame, where it was written first.
  expect(first).toBeGreaterThan(written.length / 2);
});

/** Numbers of the pages in the order in which they were written. */
function pagesInWal(path: string, pageSize: unknown): number[] {
  const bytes = readFileSync(path);
  const [header, frameHeader] = [32, 24];
  const pages: number[] = [];
  for (let at = header; at < bytes.length; at += frameHeader + Number(pageSize))
    pages.push(bytes.readUInt32BE(at));
  return pages;
}
