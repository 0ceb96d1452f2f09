/** The journal vouches for what a destruction emptied, and for nothing else. */
import { describe, expect, it } from 'vitest';
import { demoPassword } from '../../shared/session.ts';
import { type DestructionOffice, destructionForEach } from './helpers/destruction-office.ts';

let made: DestructionOffice;
destructionForEach((office) => {
  made = office;
});

describe('the journal', () => {
  const verify = async () => made.office.call('journal.verify', {});

  it('vouches for emptied sets, also when a set is emptied twice', async () => {
    const first = await made.makeFamily();
    const second = await made.office.call('families.create', { headName: 'Иккинчи Оила Бошлиғи' });
    await made.office.call('families.save', {
      edits: [
        { id: first.id, fields: { note: 'бир' } },
        { id: second.id, fields: { note: 'икки' } },
      ],
    });
    await made.office.call('destruction.destroy', {
      id: await made.prepare([first.id], '1'),
      password: demoPassword,
    });
    await made.office.call('destruction.destroy', {
      id: await made.prepare([second.id], '2'),
      password: demoPassword,
    });
    expect(await verify()).toMatchObject({ isGood: true, problems: [] });
    const { rows } = await made.office.call('journal.list', {});
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
    const { id } = await made.makeFamily();
    await made.office.call('destruction.destroy', {
      id: await made.prepare([id]),
      password: demoPassword,
    });
    expect((await verify()).isGood).toBe(true);
    expect(made.database().prepare(sql).run().changes).toBeGreaterThan(0);
    expect((await verify()).isGood).toBe(false);
  });

  it('does not let a destruction hide what was altered before it', async () => {
    const { id } = await made.makeFamily();
    made
      .database()
      .prepare("UPDATE change SET new_value = 'x' WHERE row_id = ? AND column_name = '*'")
      .run(id);
    made
      .database()
      .prepare(
        "UPDATE change SET new_value = json_object('note', 'x') WHERE row_id = ? AND column_name = '*'",
      )
      .run(id);
    await made.office.call('destruction.destroy', {
      id: await made.prepare([id]),
      password: demoPassword,
    });
    expect((await verify()).isGood).toBe(false);
  });
});
