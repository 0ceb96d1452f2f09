import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DecisionChoice, DecisionRow } from '../../../shared/imports.ts';
import { dataOf } from '../../helpers/database-digest.ts';
import { type Headquarters, openHeadquarters } from '../../helpers/headquarters.ts';
import { importSample, sampleOrder } from '../../helpers/import-file.ts';

type Row = Readonly<Record<string, string | number | null>>;

describe('what an import left to decide', () => {
  let hq: Headquarters;
  beforeEach(async () => {
    hq = await openHeadquarters();
    for (const [kind, file] of sampleOrder.slice(0, 4)) await importSample(hq, kind, file);
  });
  afterEach(() => hq.close());

  const one = (sql: string, ...values: (string | null)[]): Row =>
    hq.database.prepare<(string | null)[], Row>(sql).get(...values) ?? {};
  const open = async (kind: string): Promise<DecisionRow> => {
    const { rows } = await hq.call('decisions.list', {
      quick: 'open',
      filters: [{ kind: 'choice', column: 'kind', values: [kind] }],
    });
    if (!rows[0]) throw new Error(`no open question ${kind}`);
    return rows[0];
  };
  const decide = (
    id: string,
    choice: DecisionChoice,
    more: { rowId?: string; value?: string } = {},
  ) => hq.call('decisions.decide', { id, choice, ...more });
  const offered = (row: DecisionRow, choice: DecisionChoice) =>
    row.options.find((option) => option.choice === choice)?.rowId ?? '';

  test('each is told with its place, its sentence and its family', async () => {
    const row = await open('mahalla_unknown');
    expect(row).toMatchObject({
      fileName: 'oilalar.xlsx',
      sheet: 'Лист1',
      sheetRow: 352,
      sheetColumn: 'B',
      raw: 'Шарқ юлдузи',
      params: { typed: 'Шарқ юлдузи' },
      tableName: 'family',
      state: 'open',
    });
    const families = await hq.call('families.list', { quick: 'undecided' });
    expect(families.rows.map(({ id }) => id)).toContain(row.familyId);
    expect(families.total).toBe(
      new Set(
        (await hq.call('decisions.list', { limit: 100 })).rows.flatMap(
          ({ familyId }) => familyId ?? [],
        ),
      ).size,
    );
  });

  test('an unknown mahalla is chosen; the next file needs no answer', async () => {
    const row = await open('mahalla_unknown');
    const { id: rowId = '' } = (await hq.call('mahallas.list', { limit: 1 })).rows[0] ?? {};
    expect(await decide(row.id, 'mahalla', { rowId })).toEqual({ decided: 1 });
    expect(one('SELECT mahalla_id, mahalla_text FROM family WHERE id = ?', row.familyId)).toEqual({
      mahalla_id: rowId,
      mahalla_text: null,
    });
    const again = await importSample(hq, 'families', 'oilalar.xlsx');
    expect(again.findings.some(({ kind }) => kind === 'mahalla_unknown')).toBe(false);
    expect(again.updated).toMatchObject({ family: 0, person: 0 });
  });

  test('an unknown mahalla is made', async () => {
    const row = await open('mahalla_unknown');
    await decide(row.id, 'newMahalla');
    expect(
      one(
        'SELECT m.name FROM family f JOIN mahalla m ON m.id = f.mahalla_id WHERE f.id = ?',
        row.familyId,
      ),
    ).toEqual({ name: 'Шарқ юлдузи' });
  });

  test('a misspelt mahalla is confirmed, or changed', async () => {
    const row = await open('mahalla_misspelt');
    const rowId = offered(row, 'mahalla');
    const before = one('SELECT mahalla_id FROM family WHERE id = ?', row.familyId);
    expect(before).toEqual({ mahalla_id: rowId });
    await decide(row.id, 'mahalla', { rowId });
    expect(one('SELECT mahalla_id FROM family WHERE id = ?', row.familyId)).toEqual(before);
  });

  test('a mahalla that people set meanwhile is not set back by a guess', async () => {
    const { familyId } = await open('mahalla_misspelt');
    const other = one('SELECT id FROM mahalla WHERE name = ?', 'Зиёкор')['id'] as string;
    await hq.call('families.save', {
      edits: [{ id: familyId ?? '', fields: { mahallaId: other } }],
    });
    await importSample(hq, 'families', 'oilalar.xlsx');
    expect(one('SELECT mahalla_id FROM family WHERE id = ?', familyId)).toEqual({
      mahalla_id: other,
    });
  });

  test('a mahalla of an official', async () => {
    const row = await open('list_unknown');
    const rowId = one('SELECT id FROM mahalla WHERE name = ?', 'Зиёкор')['id'] as string;
    await decide(row.id, 'mahalla', { rowId });
    expect(
      one(
        'SELECT order_number, from_on FROM attachment WHERE official_id = ? AND mahalla_id = ?',
        row.rowId,
        rowId,
      ),
    ).toMatchObject({ order_number: expect.any(String), from_on: expect.any(String) });
  });

  test('an unknown official: chosen for the family, made for the log', async () => {
    const family = await open('official_unknown');
    const rowId = one('SELECT id FROM official LIMIT 1')['id'] as string;
    await decide(family.id, 'official', { rowId });
    expect(
      one('SELECT official_id, from_on FROM attachment WHERE family_id = ?', family.familyId),
    ).toEqual({ official_id: rowId, from_on: '2026-11-20' });
    const entry = await open('log_official_unknown');
    await decide(entry.id, 'newOfficial');
    expect(
      one(
        'SELECT o.full_name, e.official_text FROM log_entry e JOIN official o ON o.id = e.official_id WHERE e.id = ?',
        entry.rowId,
      ),
    ).toEqual({ full_name: 'Назаров Суннат Нодирович', official_text: null });
  });

  test('categories', async () => {
    const colour = await open('category_legacy_colour');
    await decide(colour.id, 'category', { rowId: 'familyCategory.poor' });
    expect(
      one('SELECT category_id, from_on FROM family_category WHERE family_id = ?', colour.familyId),
    ).toEqual({ category_id: 'familyCategory.poor', from_on: '2026-11-20' });
    const mahalla = await open('mahalla_category_unknown');
    const item = one("SELECT id FROM list_item WHERE list = 'mahallaCategory' LIMIT 1")[
      'id'
    ] as string;
    await decide(mahalla.id, 'category', { rowId: item });
    expect(one('SELECT category_id FROM mahalla WHERE id = ?', mahalla.rowId)).toEqual({
      category_id: item,
    });
    expect((await hq.refusal('decisions.decide', { id: mahalla.id, choice: 'keep' })).code).toBe(
      'changed-meanwhile',
    );
  });

  test('a family twice: what is missing is filled in, the copy goes', async () => {
    const row = await open('family_duplicate_script');
    const before = await hq.call('families.list', { limit: 1 });
    const { id: personId } = one(
      'SELECT p.id FROM membership ms JOIN person p ON p.id = ms.person_id WHERE ms.family_id = ? ORDER BY ms.position',
      row.familyId,
    );
    await hq.call('persons.save', { edits: [{ id: String(personId), fields: { bornOn: null } }] });
    await decide(row.id, 'merge', { rowId: offered(row, 'merge') });
    expect((await hq.call('families.list', { limit: 1 })).total).toBe(before.total);
    expect(
      one('SELECT born_on FROM person WHERE id = ?', String(personId))['born_on'],
    ).not.toBeNull();
    expect(one('SELECT count(*) AS n FROM person WHERE removed_at IS NULL')).toEqual({ n: 617 });
  });

  test('a family twice: both are kept', async () => {
    const row = await open('family_duplicate_script');
    await decide(row.id, 'separate');
    expect((await hq.call('families.list', { limit: 1 })).total).toBe(161);
    const again = await importSample(hq, 'families', 'oilalar.xlsx');
    expect(again.created).toMatchObject({ family: 0, person: 0 });
  });

  test('one number for two families: taken off, or made one', async () => {
    const row = await open('family_number_shared');
    await decide(row.id, 'clearNumber');
    expect(one('SELECT number FROM family WHERE id = ?', row.familyId)).toEqual({ number: null });
    await hq.call('changes.undo', {});
    await decide((await open('family_number_shared')).id, 'merge', {
      rowId: offered(row, 'merge'),
    });
    expect((await hq.call('families.list', { limit: 1 })).total).toBe(159);
    const into = offered(row, 'merge');
    const { members } = (
      await hq.call('families.list', {
        filters: [{ kind: 'choice', column: 'id', values: [into] }],
      })
    ).rows[0] ?? { members: 0 };
    expect(members).toBe(
      one('SELECT count(*) AS n FROM membership WHERE family_id = ? AND removed_at IS NULL', into)[
        'n'
      ],
    );
  });

  test('a person of two families: moved, or entered as somebody else', async () => {
    const row = await open('jshshir_duplicate_person');
    await decide(row.id, 'move', { rowId: offered(row, 'move') });
    expect(
      one(
        'SELECT family_id FROM membership WHERE person_id = ? AND removed_at IS NULL',
        offered(row, 'move'),
      ),
    ).toEqual({ family_id: row.familyId });
    const other = await open('jshshir_duplicate_person');
    expect(other.id).not.toBe(row.id);
    await decide(other.id, 'separate');
    expect(one('SELECT count(*) AS n FROM person WHERE removed_at IS NULL')).toEqual({ n: 618 });
  });

  test('who of two heads is the head', async () => {
    const row = await open('two_heads');
    const [, second] = row.options;
    await decide(row.id, 'head', { rowId: second?.rowId ?? '' });
    expect(
      one(
        'SELECT head_person_id AS id, head_name AS name FROM family_summary WHERE family_id = ?',
        row.familyId,
      ),
    ).toEqual({ id: second?.rowId, name: second?.label });
  });

  test('an official twice, a row of the log twice', async () => {
    const official = await open('official_duplicate');
    await decide(official.id, 'separate');
    expect(one('SELECT count(*) AS n FROM official WHERE removed_at IS NULL')).toEqual({ n: 32 });
    expect(
      one(
        'SELECT count(*) AS n FROM attachment WHERE mahalla_id IS NOT NULL AND removed_at IS NULL',
      ),
    ).toEqual({ n: 41 });
    const entry = await open('log_duplicate_row');
    await decide(entry.id, 'separate');
    expect(one('SELECT count(*) AS n FROM log_entry WHERE removed_at IS NULL')).toEqual({ n: 108 });
  });

  test('the day of a sheet; the same file again follows the answer', async () => {
    const row = await open('log_title_date_mismatch');
    const count = (day: string) =>
      one('SELECT count(*) AS n FROM log_entry WHERE removed_at IS NULL AND day = ?', day)['n'];
    const [earlier, later] = [count('2026-11-19'), count('2026-11-20')];
    await decide(row.id, 'day');
    expect([count('2026-11-19'), count('2026-11-20')]).toEqual([
      Number(earlier) + Number(later),
      0,
    ]);
    const again = await importSample(hq, 'log', 'kunlik.xlsx');
    expect([again.created, again.updated]).toEqual([{ log: 0 }, { log: 0 }]);
  });

  test('left as it is; asked no more', async () => {
    const { rows } = await hq.call('decisions.list', { quick: 'open', limit: 100 });
    const before = dataOf(hq);
    const ids = rows.map(({ id }) => id);
    expect(await hq.call('decisions.dismiss', { ids })).toEqual({ dismissed: ids.length });
    expect({ ...dataOf(hq), decision: [] }).toEqual({ ...before, decision: [] });
    expect(await hq.call('decisions.count', {})).toEqual({ open: 0 });
    expect((await hq.call('families.list', { quick: 'undecided' })).total).toBe(0);
    await importSample(hq, 'families', 'oilalar.xlsx');
    expect(await hq.call('decisions.count', {})).toEqual({ open: 0 });
  });

  test('every answer can be taken back with Ctrl+Z', async () => {
    const { rows } = await hq.call('decisions.list', { quick: 'open', limit: 100 });
    const before = dataOf(hq);
    for (const row of rows) {
      for (const { choice, rowId } of row.options) {
        const any: Readonly<Record<string, string>> = {
          mahalla: one('SELECT id FROM mahalla LIMIT 1')['id'] as string,
          official: one('SELECT id FROM official LIMIT 1')['id'] as string,
          category:
            row.tableName === 'mahalla' ? 'mahallaCategory.difficult' : 'familyCategory.poor',
        };
        const chosen = rowId ?? any[choice];
        const input = { id: row.id, choice, ...(chosen ? { rowId: chosen } : {}) };
        const reply = await hq.door.answer('decisions.decide', input);
        expect([row.kind, choice, reply.ok]).toEqual([row.kind, choice, true]);
        await hq.call('changes.undo', {});
        expect(dataOf(hq), `${row.kind} ${choice}`).toEqual(before);
      }
    }
  });
});
