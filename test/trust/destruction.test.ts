/** Destroyed data is nowhere: looked for in every value of every table, after the file was rewritten. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noteLoosePages } from '../../db/destruction/loose-pages.ts';
import type { Output } from '../../shared/api.ts';
import type { Progress } from '../../shared/call.ts';
import { destructionSteps } from '../../shared/destruction.ts';
import { translateKey } from '../../shared/locales/translate.ts';
import { demoPassword } from '../../shared/session.ts';
import { toLatin } from '../../shared/uzbek-script.ts';
import { type OfficeGate, openOfficeGate } from '../helpers/office-gate.ts';

let office: OfficeGate;
const secret = {
  headName: 'Йўлбарсов Қаҳрамон Ғуломжонович',
  child: 'Йўлбарсова Ҳилола Қаҳрамоновна',
  jshshir: '31505801234567',
  phone: '+998901112233',
};
const commission = [
  { name: 'Раис Раисов', position: 'раис' },
  { name: 'Аъзо Аъзоев', position: 'аъзо' },
  { name: 'Котиб Котибов', position: 'котиб' },
];
const ground = 'destructionGround.purpose';

beforeEach(async () => {
  office = await openOfficeGate();
  await office.call('session.setUpDemo', {});
  await office.call('session.signIn', { login: 'admin', password: demoPassword });
  await office.call('demo.create', { size: 'tiny', day: '2026-11-21' });
});
afterEach(() => office.close());

const database = () => {
  const data = office.gate.office?.data;
  if (!data) throw new Error('nobody is in');
  return data.database;
};

/** Everything that the file holds, table by table, as text. */
function dump(): string {
  const tables = database()
    .prepare<[], string>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow')",
    )
    .pluck()
    .all();
  return tables
    .map((table) =>
      database()
        .prepare(`SELECT * FROM ${table}`)
        .raw()
        .all()
        .map((row) =>
          (row as unknown[])
            .map((value) => (Buffer.isBuffer(value) ? value.toString('utf8') : String(value)))
            .join('\t'),
        )
        .join('\n'),
    )
    .join('\n');
}

async function makeFamily(): Promise<{ id: string; personId: string; childId: string }> {
  const { rows } = await office.call('mahallas.list', {});
  const { id, personId } = await office.call('families.create', {
    headName: secret.headName,
    mahallaId: rows[0]?.id ?? '',
    address: 'Йўлбарслар кўчаси, 77-уй',
    note: 'касал онаси бор',
  });
  await office.call('persons.save', {
    edits: [{ id: personId, fields: { jshshir: secret.jshshir, phone: secret.phone } }],
  });
  const child = await office.call('persons.create', {
    familyId: id,
    fullName: secret.child,
    bornOn: '2015-03-04',
  });
  await office.call('consents.give', {
    personIds: [personId],
    givenOn: '2026-10-01',
    document: '12-Р',
    scopeIds: ['consentScope.processing'],
  });
  return { id, personId, childId: child.id };
}

/** Names the family where free text is written: in a plan, a draft, and the note of another family. */
async function mention(id: string): Promise<void> {
  const others = await office.call('families.list', { limit: 2 });
  const other = others.rows.find((row) => row.id !== id);
  await office.call('families.save', {
    edits: [{ id: other?.id ?? '', fields: { note: `қўшниси ${secret.headName} билан` } }],
  });
  await office.call('plans.saveItems', {
    items: [
      {
        familyId: id,
        fields: {
          opportunityId: 'opportunity.employment',
          measure: `${secret.headName}ни ишга жойлаш`,
        },
      },
    ],
  });
  await office.call('settings.save', {
    key: 'draft.visit',
    value: JSON.stringify({ text: `${toLatin(secret.headName)} uyda yo‘q` }),
  });
}

const isFinal = (progress: unknown) => (progress as Progress).isFinal === true;

async function prepare(familyIds: string[], number = '1'): Promise<string> {
  const { id } = await office.call('destruction.prepare', {
    familyIds,
    number,
    actedOn: '2026-11-21',
    groundId: ground,
    basis: `${secret.headName}нинг аризаси`,
    commission,
  });
  return id;
}

const figures = async (): Promise<Output<'dashboard.get'>> => office.call('dashboard.get', {});

describe('destroying a family', () => {
  it('leaves no trace of it in any table, and the figures as they were', async () => {
    const { id } = await makeFamily();
    await mention(id);
    const traces = [
      'Йўлбарсов',
      'Yoʻlbarsov',
      'yo‘lbarsov',
      'йўлбарсов',
      secret.jshshir,
      secret.phone,
    ];
    const words = ['касал онаси', 'Йўлбарслар', '12-Р', '2015-03-04'];
    const before = dump();
    for (const trace of ['Йўлбарсов', secret.jshshir, ...words]) expect(before).toContain(trace);
    const actId = await prepare([id]);
    const figuresBefore = await figures();

    const done = await office.call('destruction.destroy', { id: actId, password: demoPassword });
    expect(done.counts).toMatchObject({ families: 1, people: 2, kept: { families: 1, people: 2 } });
    expect(done.counts.texts).toBeGreaterThanOrEqual(2);
    const after = dump();
    for (const trace of [...traces, ...words]) expect(after).not.toContain(trace);
    expect(await figures()).toEqual(figuresBefore);
    expect(await office.call('search.find', { text: 'Йўлбарсов' })).toEqual([]);
    expect((await office.call('maintenance.verify', {})).problems).toEqual([]);
    const [act] = await office.call('destruction.list', {});
    expect(act).toMatchObject({ number: '1', destroyedBy: expect.any(String) });
  });

  it('takes single names and initials out of its own part of the log, and out of nobody else’s', async () => {
    const { id } = await makeFamily();
    const others = await office.call('families.list', { limit: 20 });
    const stays = others.rows.find((row) => row.id !== id);
    const [stayName = ''] = (stays?.headName ?? '').split(' ');
    const { rows } = await office.call('officials.list', { limit: 1 });
    const officialId = rows[0]?.id ?? '';
    const day = '2026-11-20';
    const write = (families: string[], work: string, note = '') =>
      office.call('log.saveDay', { day, entries: [{ officialId, families, work, note }] });
    await write(
      [id],
      'Йўлбарсовага дори олиб берилди; Қ. Йўлбарсов ва Йўлбарсов Қ.Ғ. билан суҳбат, Ҳилола мактабда',
      'Yoʻlbarsovlar uyi taʼmirlandi',
    );
    await write([id, stays?.id ?? ''], `Йўлбарсова ва ${stayName} томорқаси кўрилди`);
    const foreign = 'Йўлбарсов кўчаси бўйлаб юрилди';
    await write([stays?.id ?? ''], foreign);

    const entries = async () => (await office.call('log.day', { day })).entries;
    const [own, shared, other] = (await entries()).slice(-3);
    await office.call('destruction.destroy', { id: await prepare([id]), password: demoPassword });
    const after = new Map((await entries()).map((one) => [one.id, one]));
    expect(after.get(own?.id ?? '')).toMatchObject({
      work: '*** дори олиб берилди; *** ва *** билан суҳбат, *** мактабда',
      note: '*** uyi taʼmirlandi',
    });
    expect(after.get(shared?.id ?? '')?.work).toBe(`*** ва ${stayName} томорқаси кўрилди`);
    expect(after.get(other?.id ?? '')?.work).toBe(foreign);
    const told = database()
      .prepare<[string], string>(
        "SELECT coalesce(old_value, '') || coalesce(new_value, '') FROM change WHERE row_id = ?",
      )
      .pluck();
    expect(told.all(own?.id ?? '').join(' ')).not.toMatch(/Йўлбарсов|Yoʻlbarsov|Ҳилола/);
    expect(await office.call('journal.verify', {})).toMatchObject({ isGood: true });
  });

  it('does in the rehearsal what it does then, and changes nothing', async () => {
    const { id } = await makeFamily();
    // Lines of reads are written a moment after: of those before this moment none may come in between.
    await office.gate.office?.door.journal.flush();
    const before = dump();
    const { counts } = await office.call('destruction.rehearse', { familyIds: [id] });
    expect(dump()).toBe(before);
    const done = await office.call('destruction.destroy', {
      id: await prepare([id]),
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
    const { id, childId } = await makeFamily();
    const other = await office.call('families.create', { headName: 'Бошқа Оила Бошлиғи' });
    database()
      .prepare(
        "INSERT INTO membership (id, person_id, family_id, position) VALUES ('second', ?, ?, 1)",
      )
      .run(childId, other.id);
    const done = await office.call('destruction.destroy', {
      id: await prepare([id]),
      password: demoPassword,
    });
    expect(done).toMatchObject({ shared: 1, counts: { people: 1 } });
    const members = (await office.call('families.get', { id: other.id })).members;
    expect(members.map((member) => member.fullName)).toContain(secret.child);
    expect(dump()).not.toContain(secret.headName);
    expect((await office.call('families.get', { id })).members).toHaveLength(2);
  });

  it('of one person leaves the family', async () => {
    const { id, personId } = await makeFamily();
    const { id: actId } = await office.call('destruction.prepare', {
      personIds: [personId],
      number: '2',
      actedOn: '2026-11-21',
      groundId: 'destructionGround.withdrawn',
      commission,
    });
    await office.call('destruction.destroy', { id: actId, password: demoPassword });
    const card = await office.call('families.get', { id });
    expect(card.members.map((member) => member.fullName)).toContain(secret.child);
    expect(card.address).toBe('Йўлбарслар кўчаси, 77-уй');
    expect(dump()).not.toContain(secret.headName);
  });

  it('asks for the password, once, and cannot be undone', async () => {
    const { id } = await makeFamily();
    const actId = await prepare([id]);
    expect(
      await office.refusal('destruction.destroy', { id: actId, password: 'бошқа' }),
    ).toMatchObject({ code: 'sign-in-wrong' });
    expect(dump()).toContain(secret.headName);
    await office.call('destruction.destroy', { id: actId, password: demoPassword });
    const again = { code: 'already-destroyed', params: { number: '1' } };
    expect(
      await office.refusal('destruction.destroy', { id: actId, password: demoPassword }),
    ).toMatchObject(again);
    expect(await office.refusal('destruction.cancel', { id: actId })).toMatchObject(again);
    expect(await office.refusal('destruction.rehearse', { familyIds: [id] })).toMatchObject({
      code: 'nothing-to-destroy',
    });
    for (let step = 0; step < 20; step += 1) {
      const undone = await office.gate.answer('changes.undo', {});
      if (!undone.ok || undone.output === null) break;
    }
    expect(dump()).not.toContain('Йўлбарсов');
  });
});

describe('as a task', () => {
  it('is cancelled before each of its steps, and then nothing is done', async () => {
    const { id } = await makeFamily();
    const input = { id: await prepare([id]), password: demoPassword };
    await office.gate.office?.door.journal.flush();
    const before = dump();
    for (const at of destructionSteps.keys()) {
      let told = -1;
      const reply = await office.gate.answer('destruction.destroy', input, {
        onProgress: ({ done }) => {
          told = done;
        },
        isCancelled: () => told === at - 1,
      });
      expect(reply).toMatchObject({ ok: false, error: { code: 'cancelled' } });
      expect(dump()).toBe(before);
    }
    const steps: unknown[] = [];
    const onProgress = (progress: Progress) => steps.push(progress);
    // Whoever cancels after the last step was told is late.
    const isCancelled = () => steps.length > 0 && isFinal(steps.at(-1));
    const reply = await office.gate.answer('destruction.destroy', input, {
      onProgress,
      isCancelled,
    });
    expect(reply.ok).toBe(true);
    expect(steps.filter(isFinal)).toHaveLength(1);
    expect(dump()).not.toContain(secret.headName);
  });

  it('says that a rehearsal only counts, in words of its own for each step', async () => {
    const { id } = await makeFamily();
    const said = async (call: string, input: object) => {
      const steps = new Set<string>();
      const onProgress = ({ step }: Progress) => steps.add(step);
      expect(await office.gate.answer(call, input, { onProgress })).toMatchObject({ ok: true });
      return [...steps];
    };
    const counting = await said('destruction.rehearse', { familyIds: [id] });
    const real = await said('destruction.destroy', {
      id: await prepare([id]),
      password: demoPassword,
    });
    expect(counting).toHaveLength(destructionSteps.length - 1);
    expect(real).toHaveLength(destructionSteps.length);
    const words = [...counting, ...real].map((key) => translateKey('uz', key));
    expect(new Set(words).size).toBe(words.length);
    expect(words).not.toContain(expect.stringContaining('duty.'));
  });

  it('is let through by the gate without the password, and by a wrong one not at all', async () => {
    const { id } = await makeFamily();
    const actId = await prepare([id]);
    const admit = (password: string) =>
      office.gate.admit('destruction.destroy', { id: actId, password });
    expect(await admit(demoPassword)).toEqual({ ok: true, input: { id: actId, password: '' } });
    for (const wrong of ['', 'бошқа'])
      expect(await admit(wrong)).toMatchObject({ ok: false, error: { code: 'sign-in-wrong' } });
  });

  it('that ended after its commit is made up for at the next opening', async () => {
    const { id } = await makeFamily();
    const input = { id: await prepare([id]), password: demoPassword };
    await office.call('destruction.destroy', input);
    const marks = () =>
      database().prepare("SELECT key FROM setting WHERE key LIKE 'destruction.%'").all();
    expect(marks()).toEqual([]);
    noteLoosePages(database());
    database().exec('CREATE TABLE loose (x); DROP TABLE loose');
    await office.reopen();
    await office.call('session.signIn', { login: 'admin', password: demoPassword });
    expect(marks()).toEqual([]);
    expect(database().pragma('freelist_count', { simple: true })).toBe(0);
  });
});

describe('the journal', () => {
  const verify = async () => office.call('journal.verify', {});

  it('vouches for emptied sets, also when a set is emptied twice', async () => {
    const first = await makeFamily();
    const second = await office.call('families.create', { headName: 'Иккинчи Оила Бошлиғи' });
    await office.call('families.save', {
      edits: [
        { id: first.id, fields: { note: 'бир' } },
        { id: second.id, fields: { note: 'икки' } },
      ],
    });
    await office.call('destruction.destroy', {
      id: await prepare([first.id], '1'),
      password: demoPassword,
    });
    await office.call('destruction.destroy', {
      id: await prepare([second.id], '2'),
      password: demoPassword,
    });
    expect(await verify()).toMatchObject({ isGood: true, problems: [] });
    const { rows } = await office.call('journal.list', {});
    expect(rows.filter((row) => row.kind === 'destroyed')).toHaveLength(2);
  });

  it.each<[string, string]>([
    [
      'a set altered afterwards',
      "UPDATE change SET new_value = 'x' WHERE id = (SELECT min(id) FROM change WHERE set_id = (SELECT min(set_id) FROM destroyed_set))",
    ],
    [
      'a digest after that was made to fit',
      "UPDATE destroyed_set SET digest_after = 'x' WHERE set_id = (SELECT min(set_id) FROM destroyed_set)",
    ],
    [
      'a set added to the list',
      "INSERT INTO destroyed_set SELECT line, 1, 'x', 'y' FROM destroyed_set LIMIT 1",
    ],
    [
      'a list under a line that is no destruction',
      "INSERT INTO destroyed_set VALUES (1, 1, 'x', 'y')",
    ],
    ['the list taken away', 'DELETE FROM destroyed_set'],
    [
      'the line turned into another kind',
      "UPDATE journal_entry SET kind = 'changed' WHERE kind = 'destroyed'",
    ],
  ])('finds %s', async (_title, sql) => {
    const { id } = await makeFamily();
    await office.call('destruction.destroy', { id: await prepare([id]), password: demoPassword });
    expect((await verify()).isGood).toBe(true);
    expect(database().prepare(sql).run().changes).toBeGreaterThan(0);
    expect((await verify()).isGood).toBe(false);
  });

  it('does not let a destruction hide what was altered before it', async () => {
    const { id } = await makeFamily();
    database()
      .prepare("UPDATE change SET new_value = 'x' WHERE row_id = ? AND column_name = '*'")
      .run(id);
    database()
      .prepare(
        "UPDATE change SET new_value = json_object('note', 'x') WHERE row_id = ? AND column_name = '*'",
      )
      .run(id);
    await office.call('destruction.destroy', { id: await prepare([id]), password: demoPassword });
    expect((await verify()).isGood).toBe(false);
  });
});
