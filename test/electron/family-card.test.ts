import { describe, expect, it } from 'vitest';
import { writeRows } from '../helpers/add-row.ts';
import { familyForEach } from '../helpers/family-for-each.ts';
import type { Headquarters } from '../helpers/headquarters.ts';

let hq: Headquarters;
let id: string;
let headId: string;
familyForEach((made) => {
  ({ hq, id, headId } = made);
});

const card = () => hq.call('families.get', { id });

describe('the card', () => {
  it('shows the members with their age and only the end of their number', async () => {
    await hq.call('persons.save', {
      edits: [{ id: headId, fields: { jshshir: '31210632040244', bornOn: '1984-11-22' } }],
    });
    const { members, headName, stage } = await card();
    expect({ headName, stage }).toEqual({
      headName: 'Қодирова Мавлуда Ҳамроевна',
      stage: 'identified',
    });
    expect(members).toHaveLength(1);
    expect(members[0]).toMatchObject({ jshshir: '****0244', age: 41, relationId: 'relation.head' });
    expect(JSON.stringify(await card())).not.toContain('31210632040244');
  });

  it('answers the whole number only when asked for it', async () => {
    await hq.call('persons.save', {
      edits: [{ id: headId, fields: { jshshir: '31210632040244' } }],
    });
    expect(await hq.call('persons.reveal', { id: headId })).toEqual({
      jshshir: '31210632040244',
      document: null,
    });
    expect(await hq.refusal('persons.reveal', { id: 'x' })).toMatchObject({ code: 'not-found' });
  });

  it('shows who is attached to the family and to its mahalla, the visits and the questions', async () => {
    writeRows(hq, (writer) => {
      const mahalla = writer.insert('mahalla', { name: 'Доригар', sector: 4 });
      const head = writer.insert('official', { full_name: 'Турсунов Б. Р.' });
      const elder = writer.insert('official', { full_name: 'Ёқубов Н. С.' });
      writer.update('family', id, { mahalla_id: mahalla });
      const role = { role_id: 'attachmentRole.attachedHead' };
      writer.insert('attachment', {
        ...role,
        official_id: head,
        mahalla_id: mahalla,
        from_on: '2024-09-26',
      });
      writer.insert('attachment', {
        ...role,
        official_id: elder,
        family_id: id,
        from_on: '2025-01-01',
        to_on: '2025-12-31',
      });
      writer.insert('attachment', {
        ...role,
        official_id: head,
        family_id: id,
        from_on: '2026-01-01',
        order_number: '112',
      });
      const entry = writer.insert('log_entry', {
        official_id: head,
        day: '2026-11-19',
        work: 'ер ажратиш',
      });
      writer.insert('log_family', { log_entry_id: entry, family_id: id });
      writer.insert('decision', {
        kind: 'sameName',
        table_name: 'family',
        family_id: id,
        params: '{"name":"Қодирова"}',
      });
    });
    const { officials, visits, visitsTotal, decisions, mahalla, sector } = await card();
    expect({ mahalla, sector, visitsTotal }).toEqual({
      mahalla: 'Доригар',
      sector: 4,
      visitsTotal: 1,
    });
    expect(officials.map((one) => [one.fullName, one.scope, one.toOn])).toEqual([
      ['Турсунов Б. Р.', 'family', null],
      ['Турсунов Б. Р.', 'mahalla', null],
      ['Ёқубов Н. С.', 'family', '2025-12-31'],
    ]);
    expect(visits).toMatchObject([
      { day: '2026-11-19', official: 'Турсунов Б. Р.', work: 'ер ажратиш' },
    ]);
    expect(decisions).toMatchObject([{ kind: 'sameName', params: { name: 'Қодирова' } }]);
  });

  it('is not found for an unknown or removed family', async () => {
    expect(await hq.refusal('families.get', { id: 'x' })).toMatchObject({ code: 'not-found' });
    await hq.call('families.remove', { ids: [id] });
    expect(await hq.refusal('families.get', { id })).toMatchObject({ code: 'not-found' });
  });
});

describe('the history', () => {
  it('names the rows it speaks of and the rows its values point to', async () => {
    const official = writeRows(hq, (writer) =>
      writer.insert('official', { full_name: 'Турсунов Б. Р.' }),
    );
    const mahalla = writeRows(hq, (writer) => writer.insert('mahalla', { name: 'Доригар' }));
    await hq.call('families.save', { edits: [{ id, fields: { mahallaId: mahalla } }] });
    const { ids } = await hq.call('plans.saveItems', {
      items: [
        { familyId: id, fields: { opportunityId: 'opportunity.health', measure: 'тиббий кўрик' } },
      ],
    });
    await hq.call('plans.saveItems', {
      items: [{ id: ids[0] ?? '', fields: { officialId: official } }],
    });
    const lines = await hq.call('changes.list', { subject: 'family', id });
    expect(lines[0]).toMatchObject({
      table: 'plan_item',
      column: 'official_id',
      subject: 'тиббий кўрик',
      oldName: null,
      newName: 'Турсунов Б. Р.',
    });
    expect(lines.find((line) => line.column === 'mahalla_id')).toMatchObject({
      subject: null,
      newName: 'Доригар',
    });
    expect(lines.find((line) => line.table === 'membership')).toMatchObject({
      subject: 'Қодирова Мавлуда Ҳамроевна',
    });
  });
});
