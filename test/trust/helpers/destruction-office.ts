/** A demo office with a family whose data is destroyed, and everything that the file holds, to look for it. */
import { afterEach, beforeEach } from 'vitest';
import type { Database } from '../../../db/open.ts';
import type { Output } from '../../../shared/api.ts';
import { demoPassword } from '../../../shared/session.ts';
import { toLatin } from '../../../shared/uzbek-script.ts';
import { type OfficeGate, openOfficeGate } from '../../helpers/office-gate.ts';

export const secret = {
  headName: 'Йўлбарсов Қаҳрамон Ғуломжонович',
  child: 'Йўлбарсова Ҳилола Қаҳрамоновна',
  jshshir: '31505801234567',
  phone: '+998901112233',
};
export const commission = [
  { name: 'Раис Раисов', position: 'раис' },
  { name: 'Аъзо Аъзоев', position: 'аъзо' },
  { name: 'Котиб Котибов', position: 'котиб' },
];
export const ground = 'destructionGround.purpose';

export interface DestructionOffice {
  readonly office: OfficeGate;
  database(): Database;
  /** Everything that the file holds, table by table, as text. */
  dump(): string;
  /** The family of `secret`, with a child and a consent. */
  makeFamily(): Promise<{ id: string; personId: string; childId: string }>;
  /** Names the family where free text is written: in a plan, a draft, and the note of another family. */
  mention(id: string): Promise<void>;
  /** An act, prepared. @returns its id */
  prepare(familyIds: string[], number?: string): Promise<string>;
  figures(): Promise<Output<'dashboard.get'>>;
}

/** @param take is given a new office before each test */
export function destructionForEach(take: (made: DestructionOffice) => void): void {
  let office: OfficeGate;
  beforeEach(async () => {
    office = await openOfficeGate();
    await office.call('session.setUpDemo', {});
    await office.call('session.signIn', { login: 'admin', password: demoPassword });
    await office.call('demo.create', { size: 'tiny', day: '2026-11-21' });
    take(madeOf(office));
  });
  afterEach(() => office.close());
}

function madeOf(office: OfficeGate): DestructionOffice {
  const database = () => {
    const data = office.gate.office?.data;
    if (!data) throw new Error('nobody is in');
    return data.database;
  };

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

  return { office, database, dump, makeFamily, mention, prepare, figures };
}
