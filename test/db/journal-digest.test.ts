/** A set's digest, most of which SQLite writes, is to the byte that of the same lines read one by one. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { digestOfRows, digestOfSet } from '../../db/journal.ts';
import { runWrite } from '../../db/write.ts';
import { type Headquarters, openHeadquarters } from '../helpers/headquarters.ts';

let hq: Headquarters;

beforeEach(async () => {
  hq = await openHeadquarters();
});
afterEach(() => hq.close());

type SetRow = Parameters<typeof digestOfRows>[0];
type Lines = Parameters<typeof digestOfRows>[1];

/** Of every sign that JSON writes in another way, and of letters of every length in bytes. */
const signs = Array.from({ length: 0x30 }, (_, code) => String.fromCharCode(code)).join('');
const texts = [
  signs,
  '"\\/\u007f',
  "Қўлдош oʻgʻli 'м'",
  '\u2028\u2029\ufeff',
  '👨‍👩‍👧 \u0301',
  '',
  '00012',
];

function setOf(count: number): number {
  return runWrite(
    hq.database,
    { clock: hq.clock, userName: 'Син"ов', officeId: 'o', device: hq.data.device, call: 'test' },
    (writer) => {
      const id = writer.insert('mahalla', { name: 'Боғишамол' });
      const familyId = writer.insert('family', { mahalla_id: id });
      const incomeId = writer.insert('family_income', {
        family_id: familyId,
        period_end_on: '2026-10-31',
        total: 100,
      });
      for (let at = 0; at < count; at += 1) {
        // Among many plain lines here and there one of a number of the kind REAL, whole or not.
        if (at % 700 === 650)
          writer.update('family_income', incomeId, { total: at + (at % 3) / 7 });
        writer.update('mahalla', id, { note: `${at}${texts[at % texts.length]}`, men: at });
      }
      return writer.changeSetId();
    },
  ).output;
}

function readOneByOne(setId: number): string {
  const set = hq.database
    .prepare<[number], SetRow>('SELECT * FROM change_set WHERE id = ?')
    .get(setId);
  const lines = hq.database
    .prepare<[number], Lines[number]>('SELECT * FROM change WHERE set_id = ? ORDER BY id')
    .all(setId);
  if (!set) throw new Error('the set is gone');
  return digestOfRows(set, lines);
}

it.each([0, 3, 250, 2000])('of a set of %i edits', (count) => {
  const first = setOf(count);
  const second = setOf(count);
  for (const setId of [first, second])
    expect(digestOfSet(hq.database, setId)).toBe(readOneByOne(setId));
  expect(digestOfSet(hq.database, first)).not.toBe(digestOfSet(hq.database, second));
});

it('changes with every value, also with one of another kind', () => {
  const setId = setOf(1200);
  const whole = digestOfSet(hq.database, setId);
  for (const value of ["'1'", '1', '1.5', 'NULL', "x'31'"]) {
    hq.database.exec('SAVEPOINT altered');
    hq.database
      .prepare(
        `UPDATE change SET new_value = ${value} WHERE id = (SELECT max(id) - 700 FROM change WHERE set_id = ?)`,
      )
      .run(setId);
    expect([value, digestOfSet(hq.database, setId)]).not.toEqual([value, whole]);
    hq.database.exec('ROLLBACK TO altered; RELEASE altered');
  }
  expect(digestOfSet(hq.database, setId)).toBe(whole);
});
