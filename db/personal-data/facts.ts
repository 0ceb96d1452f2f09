import { Refusal } from '../../shared/errors.ts';
import type {
  DutyFacts,
  DutyFactsEdit,
  DutyRule,
  PersonalDataFacts,
  RuleEdit,
} from '../../shared/personal-data.ts';
import type { RetentionEvent, RetentionRule } from '../../shared/retention.ts';
import { retentionEvents } from '../../shared/retention.ts';
import { mustBeDay, mustBeInList, mustFind } from '../input-checks.ts';
import type { Database } from '../open.ts';
import type { Column } from '../tables.ts';
import type { Writer } from '../write.ts';

/** There is one row of facts. */
const ownId = 'own';

const columnOf = {
  ownerName: 'owner_name',
  ownerStir: 'owner_stir',
  ownerAddress: 'owner_address',
  purpose: 'purpose',
  responsibleName: 'responsible_name',
  responsiblePosition: 'responsible_position',
  responsiblePhone: 'responsible_phone',
  responsibleOrder: 'responsible_order',
  registerNumber: 'register_number',
  registeredOn: 'registered_on',
  levelId: 'level_id',
  sources: 'sources',
  recipients: 'recipients',
  storagePlace: 'storage_place',
} as const satisfies Record<keyof DutyFacts, Column<'data_duty'>>;
const fields = Object.entries(columnOf) as [keyof DutyFacts, Column<'data_duty'>][];

/** What the office says of its base; null where it has not said it. */
export function getDutyFacts(database: Database): DutyFacts {
  const select = fields.map(([field, column]) => `d.${column} AS ${field}`).join(', ');
  const row = database
    .prepare<[string], DutyFacts>(
      `SELECT ${select} FROM (SELECT 1) LEFT JOIN data_duty d ON d.id = ? AND d.removed_at IS NULL`,
    )
    .get(ownId);
  return row as DutyFacts;
}

/** @throws Refusal `day-impossible`, `bad-input` for a level of another list */
export function saveDutyFacts(writer: Writer, edit: DutyFactsEdit, today: string): boolean {
  if (edit.registeredOn) mustBeDay(edit.registeredOn, 'registeredOn', today);
  if (edit.levelId) mustBeInList(writer.database, 'protectionLevel', edit.levelId, 'levelId');
  const row = Object.fromEntries(
    fields.flatMap(([field, column]) => {
      const value = edit[field];
      return value === undefined ? [] : [[column, value === '' ? null : value]];
    }),
  );
  const isThere = writer.database.prepare('SELECT 1 FROM data_duty WHERE id = ?').get(ownId);
  if (isThere) return writer.update('data_duty', ownId, row);
  writer.insert('data_duty', row, ownId);
  return true;
}

interface StoredRule extends Omit<DutyRule, 'amount' | 'isWorking'> {
  readonly extra: string;
}

/** Legal bases, retention rules and terms in force, list by list. */
export function listRules(database: Database, today: string): DutyRule[] {
  return database
    .prepare<[string, string], StoredRule>(
      `SELECT id, list, code, name_cyrl AS nameCyrl, name_latn AS nameLatn, name_ru AS nameRu, name_en AS nameEn,
              source, from_on AS fromOn, extra
         FROM list_item
        WHERE list IN ('legalBasis', 'retentionRule', 'requestTerm') AND removed_at IS NULL
          AND (from_on IS NULL OR from_on <= ?) AND (to_on IS NULL OR to_on >= ?)
        ORDER BY list, position`,
    )
    .all(today, today)
    .map(({ extra, ...rule }) => {
      const { years, days, isWorking, isUnconfirmed } = JSON.parse(extra) as Record<
        string,
        number | undefined
      >;
      return {
        ...rule,
        amount: years ?? days ?? null,
        isWorking: isWorking === 1,
        isUnconfirmed: isUnconfirmed === 1,
      };
    });
}

/** Whole years for which data is kept, by the event from which they are counted; those in force on `today`. */
export function retentionRules(database: Database, today: string): RetentionRule[] {
  return listRules(database, today).flatMap(({ list, code, amount }) =>
    list === 'retentionRule' && isEvent(code) && amount !== null
      ? [{ event: code, years: amount }]
      : [],
  );
}

function isEvent(code: string): code is RetentionEvent {
  return (retentionEvents as readonly string[]).includes(code);
}

/** What the office has said of its duties, and the rules and legal bases in force on `today`. */
export function getPersonalData(database: Database, today: string): PersonalDataFacts {
  return { facts: getDutyFacts(database), rules: listRules(database, today) };
}

/** Changes a rule, or adds a legal basis. @throws Refusal `not-found`, `bad-input`, `day-impossible` */
export function saveRule(writer: Writer, edit: RuleEdit): { id: string } {
  const { id, nameCyrl, nameRu, source, fromOn } = edit;
  if (fromOn) mustBeDay(fromOn, 'fromOn', '2100-01-01');
  const words = {
    name_cyrl: nameCyrl,
    name_latn: null,
    name_ru: nameRu || nameCyrl,
    source,
    from_on: fromOn,
  };
  if (id === null) {
    const position = writer.database
      .prepare<[], number>(
        "SELECT coalesce(max(position), 0) + 1 FROM list_item WHERE list = 'legalBasis'",
      )
      .pluck()
      .get();
    const code = `own${writer.origin.clock.now().getTime()}`;
    const added = writer.insert('list_item', {
      ...words,
      list: 'legalBasis',
      code,
      name_en: nameRu || nameCyrl,
      synonyms: '[]',
      extra: '{}',
      position: position ?? 1,
    });
    return { id: added };
  }
  const row = mustBeRule(writer, id);
  const kept = JSON.parse(String(row['extra'])) as Record<string, unknown>;
  const amount = edit.amount ?? undefined;
  const isUnconfirmed = edit.isConfirmed ? 0 : 1;
  const extra = {
    legalBasis: kept,
    retentionRule: { ...kept, years: amount ?? kept['years'], isUnconfirmed },
    requestTerm: {
      ...kept,
      days: amount ?? kept['days'],
      isWorking: edit.isWorking ? 1 : 0,
      isUnconfirmed,
    },
  }[row['list'] as DutyRule['list']];
  writer.update('list_item', id, { ...words, extra: JSON.stringify(extra) });
  return { id };
}

/** @throws Refusal `not-found`, `bad-input` for a rule that is always needed */
export function removeRule(writer: Writer, id: string): void {
  if (mustBeRule(writer, id)['list'] !== 'legalBasis')
    throw new Refusal('bad-input', { field: 'id' });
  writer.remove('list_item', id);
}

function mustBeRule(writer: Writer, id: string) {
  const row = mustFind(writer.database, 'list_item', id);
  if (!['legalBasis', 'retentionRule', 'requestTerm'].includes(String(row['list'])))
    throw new Refusal('bad-input', { field: 'id' });
  return row;
}
