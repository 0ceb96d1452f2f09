/** Destroyed data is nowhere: looked for in every value of every table, after the file was rewritten. */
import { describe, expect, it } from 'vitest';
import { changeLines } from '../../db/change-lines.ts';
import { orderKey } from '../../shared/order-key.ts';
import { demoPassword } from '../../shared/session.ts';
import { sampleFolder } from '../import/helpers/expected.ts';
import {
  commission,
  type DestructionOffice,
  destructionForEach,
  secret,
} from './helpers/destruction-office.ts';

let made: DestructionOffice;
destructionForEach((office) => {
  made = office;
});

describe('destroying a family', () => {
  it('leaves no trace of it in any table, and the figures as they were', async () => {
    const { id } = await made.makeFamily();
    await made.mention(id);
    const traces = [
      'Йўлбарсов',
      'Yoʻlbarsov',
      'yo‘lbarsov',
      'йўлбарсов',
      orderKey('Йўлбарсов'),
      secret.jshshir,
      secret.phone,
    ];
    const words = ['касал онаси', 'Йўлбарслар', orderKey('Йўлбарслар'), '12-Р', '2015-03-04'];
    const before = made.dump();
    for (const trace of ['Йўлбарсов', orderKey('Йўлбарсов'), secret.jshshir, ...words])
      expect(before).toContain(trace);
    const actId = await made.prepare([id]);
    const figuresBefore = await made.figures();

    const done = await made.office.call('destruction.destroy', {
      id: actId,
      password: demoPassword,
    });
    expect(done.counts).toMatchObject({ families: 1, people: 2, kept: { families: 1, people: 2 } });
    expect(done.counts.texts).toBeGreaterThanOrEqual(2);
    const after = made.dump();
    for (const trace of [...traces, ...words]) expect(after).not.toContain(trace);
    expect(await made.figures()).toEqual(figuresBefore);
    expect(await made.office.call('search.find', { text: 'Йўлбарсов' })).toEqual([]);
    expect((await made.office.call('maintenance.verify', {})).problems).toEqual([]);
    const [act] = await made.office.call('destruction.list', {});
    expect(act).toMatchObject({ number: '1', destroyedBy: expect.any(String) });
  });

  it('leaves no trace of a family that came in with others, and says of the others what it said', async () => {
    const path = `${sampleFolder}oilalar.xlsx`;
    const rehearsal = await made.office.call('imports.rehearse', { path, kind: 'families' });
    await made.office.call('imports.commit', { id: rehearsal.id });
    const lines = () =>
      made
        .database()
        .prepare<[], { rowId: string; fields: string }>(
          `SELECT row_id AS rowId, new_value AS fields FROM ${changeLines} WHERE place IS NOT NULL`,
        )
        .all();
    const person = made
      .database()
      .prepare<[], { familyId: string; id: string; name: string; jshshir: string }>(
        `SELECT m.family_id AS familyId, p.id, p.full_name AS name, p.jshshir FROM person p JOIN membership m ON m.person_id = p.id
            WHERE p.jshshir IS NOT NULL AND p.id IN (SELECT row_id FROM ${changeLines} WHERE place > 20)
              AND p.full_name NOT IN (SELECT full_name FROM person WHERE id <> p.id) LIMIT 1`,
      )
      .get();
    if (!person) throw new Error('nobody of the sample has a name and number of their own');
    const { familyId } = person;
    const traces = [person.name, person.jshshir];
    for (const trace of traces) expect(made.dump()).toContain(trace);
    const before = lines();
    const actId = await made.prepare([familyId]);
    await made.office.call('destruction.destroy', { id: actId, password: demoPassword });
    for (const trace of traces) expect(made.dump()).not.toContain(trace);

    const after = lines();
    expect(after.map(({ rowId }) => rowId)).toEqual(before.map(({ rowId }) => rowId));
    const people = made
      .database()
      .prepare<[string], string>('SELECT person_id FROM membership WHERE family_id = ?')
      .pluck()
      .all(familyId);
    const own = new Set([familyId, ...people]);
    const emptied = after.filter(({ fields }, at) => fields !== before[at]?.fields);
    expect(emptied.map(({ rowId }) => rowId)).toContain(person.id);
    const isOwn = ({ rowId, fields }: (typeof after)[number]) =>
      own.has(rowId) || fields.includes(familyId);
    expect(emptied.filter((line) => !isOwn(line))).toEqual([]);
    expect(await made.office.call('journal.verify', {})).toMatchObject({ isGood: true });
    expect((await made.office.call('maintenance.verify', {})).problems).toEqual([]);
  });

  it('gives nobody work: none of its open measures waits for somebody responsible', async () => {
    const { withoutResponsible: before } = await made.office.call('plans.quickCounts', {});
    const { id } = await made.makeFamily();
    const fields = { opportunityId: 'opportunity.employment', measure: 'Иш' };
    const named = { familyId: id, fields: { ...fields, responsible: 'Йўлбарсов' } };
    const unnamed = { familyId: id, fields };
    await made.office.call('plans.saveItems', { items: [named, unnamed] });
    const actId = await made.prepare([id]);
    await made.office.call('destruction.destroy', { id: actId, password: demoPassword });
    const { withoutResponsible: after } = await made.office.call('plans.quickCounts', {});
    expect(after).toBe(before);
  });

  it('leaves nothing overdue behind: not on the dashboard, nor in the list that it opens, nor on anybody’s account', async () => {
    const { rows } = await made.office.call('officials.list', { limit: 1 });
    const officialId = rows[0]?.id ?? '';
    const overdue = async () => {
      const { overdue: panel, indicators } = await made.office.call('dashboard.get', {});
      const list = await made.office.call('plans.list', { quick: 'overdue', limit: 1000 });
      const official = await made.office.call('officials.get', { id: officialId });
      return {
        panel: panel.byOpportunity.reduce((sum, { measures }) => sum + measures, 0),
        tile: indicators.overdue.value,
        quick: (await made.office.call('plans.quickCounts', {})).overdue,
        list: list.total,
        official: official.measures,
      };
    };
    const before = await overdue();
    expect([before.panel, before.tile, before.list]).toEqual(Array(3).fill(before.quick));
    const { id } = await made.makeFamily();
    const fields = { opportunityId: 'opportunity.employment', measure: 'Иш', officialId };
    const item = { familyId: id, fields: { ...fields, dueOn: '2026-02-02' } };
    await made.office.call('plans.saveItems', { items: [item, item] });
    expect(await overdue()).toMatchObject({ quick: before.quick + 2, list: before.list + 2 });
    const actId = await made.prepare([id]);
    await made.office.call('destruction.destroy', { id: actId, password: demoPassword });
    expect(await overdue()).toEqual(before);
    expect((await made.office.call('maintenance.verify', {})).problems).toEqual([]);
  });

  it('leaves as many people counted as before, and says of whom nothing is left', async () => {
    const { id } = await made.makeFamily();
    const counted = async () => {
      const families = await made.office.call('families.list', { limit: 1 });
      const { listed: all, destroyed } = await made.office.call('persons.count', {});
      const { total } = await made.office.call('persons.list', { limit: 1 });
      return { inFamilies: families.sums['members'], all, destroyed, listed: total };
    };
    const before = await counted();
    expect(before).toEqual({
      inFamilies: before.all,
      all: before.all,
      destroyed: 0,
      listed: before.all,
    });
    const actId = await made.prepare([id]);
    await made.office.call('destruction.destroy', { id: actId, password: demoPassword });
    const all = before.all - 2;
    expect(await counted()).toEqual({ inFamilies: before.all, all, destroyed: 2, listed: all });
  });

  it('takes single names and initials out of its own part of the log, and out of nobody else’s', async () => {
    const { id } = await made.makeFamily();
    const others = await made.office.call('families.list', { limit: 20 });
    const stays = others.rows.find((row) => row.id !== id);
    const [stayName = ''] = (stays?.headName ?? '').split(' ');
    const { rows } = await made.office.call('officials.list', { limit: 1 });
    const officialId = rows[0]?.id ?? '';
    const day = '2026-11-20';
    const write = (families: string[], work: string, note = '') =>
      made.office.call('log.saveDay', { day, entries: [{ officialId, families, work, note }] });
    await write(
      [id],
      'Йўлбарсовага дори олиб берилди; Қ. Йўлбарсов ва Йўлбарсов Қ.Ғ. билан суҳбат, Ҳилола мактабда',
      'Yoʻlbarsovlar uyi taʼmirlandi',
    );
    await write([id, stays?.id ?? ''], `Йўлбарсова ва ${stayName} томорқаси кўрилди`);
    const foreign = 'Йўлбарсов кўчаси бўйлаб юрилди';
    await write([stays?.id ?? ''], foreign);

    const entries = async () => (await made.office.call('log.day', { day })).entries;
    const [own, shared, other] = (await entries()).slice(-3);
    await made.office.call('destruction.destroy', {
      id: await made.prepare([id]),
      password: demoPassword,
    });
    const after = new Map((await entries()).map((one) => [one.id, one]));
    expect(after.get(own?.id ?? '')).toMatchObject({
      work: '*** дори олиб берилди; *** ва *** билан суҳбат, *** мактабда',
      note: '*** uyi taʼmirlandi',
    });
    expect(after.get(shared?.id ?? '')?.work).toBe(`*** ва ${stayName} томорқаси кўрилди`);
    expect(after.get(other?.id ?? '')?.work).toBe(foreign);
    const told = made
      .database()
      .prepare<[string], string>(
        "SELECT coalesce(old_value, '') || coalesce(new_value, '') FROM change WHERE row_id = ?",
      )
      .pluck();
    expect(told.all(own?.id ?? '').join(' ')).not.toMatch(/Йўлбарсов|Yoʻlbarsov|Ҳилола/);
    expect(await made.office.call('journal.verify', {})).toMatchObject({ isGood: true });
  });

  it('does in the rehearsal what it does then, and changes nothing', async () => {
    const { id } = await made.makeFamily();
    // Lines of reads are written a moment after: of those before this moment none may come in between.
    await made.office.gate.office?.door.journal.flush();
    const before = made.dump();
    const { counts } = await made.office.call('destruction.rehearse', { familyIds: [id] });
    expect(made.dump()).toBe(before);
    const done = await made.office.call('destruction.destroy', {
      id: await made.prepare([id]),
      password: demoPassword,
    });
    expect({ ...done.counts, changes: 0, sets: 0, texts: 0 }).toEqual({
      ...counts,
      changes: 0,
      sets: 0,
      texts: 0,
    });
  });

  it('keeps somebody who also belongs to a family that stays', async () => {
    const { id, childId } = await made.makeFamily();
    const other = await made.office.call('families.create', { headName: 'Бошқа Оила Бошлиғи' });
    made
      .database()
      .prepare(
        "INSERT INTO membership (id, person_id, family_id, position) VALUES ('second', ?, ?, 1)",
      )
      .run(childId, other.id);
    const done = await made.office.call('destruction.destroy', {
      id: await made.prepare([id]),
      password: demoPassword,
    });
    expect(done).toMatchObject({ shared: 1, counts: { people: 1 } });
    const members = (await made.office.call('families.get', { id: other.id })).members;
    expect(members.map((member) => member.fullName)).toContain(secret.child);
    expect(made.dump()).not.toContain(secret.headName);
    expect((await made.office.call('families.get', { id })).members).toHaveLength(2);
  });

  it('of one person leaves the family', async () => {
    const { id, personId } = await made.makeFamily();
    const { id: actId } = await made.office.call('destruction.prepare', {
      personIds: [personId],
      number: '2',
      actedOn: '2026-11-21',
      groundId: 'destructionGround.withdrawn',
      commission,
    });
    await made.office.call('destruction.destroy', { id: actId, password: demoPassword });
    const card = await made.office.call('families.get', { id });
    expect(card.members.map((member) => member.fullName)).toContain(secret.child);
    expect(card.address).toBe('Йўлбарслар кўчаси, 77-уй');
    expect(made.dump()).not.toContain(secret.headName);
  });

  it('asks for the password, once, and cannot be undone', async () => {
    const { id } = await made.makeFamily();
    const actId = await made.prepare([id]);
    expect(
      await made.office.refusal('destruction.destroy', { id: actId, password: 'бошқа' }),
    ).toMatchObject({ code: 'sign-in-wrong' });
    expect(made.dump()).toContain(secret.headName);
    await made.office.call('destruction.destroy', { id: actId, password: demoPassword });
    const again = { code: 'already-destroyed', params: { number: '1' } };
    expect(
      await made.office.refusal('destruction.destroy', { id: actId, password: demoPassword }),
    ).toMatchObject(again);
    expect(await made.office.refusal('destruction.cancel', { id: actId })).toMatchObject(again);
    expect(await made.office.refusal('destruction.rehearse', { familyIds: [id] })).toMatchObject({
      code: 'nothing-to-destroy',
    });
    for (let step = 0; step < 20; step += 1) {
      const undone = await made.office.gate.answer('changes.undo', {});
      if (!undone.ok || undone.output === null) break;
    }
    expect(made.dump()).not.toContain('Йўлбарсов');
  });
});
