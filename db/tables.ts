import { orderKey, orderMahalla } from '../shared/order-key.ts';
import type { TableName } from '../shared/tables.ts';
import { foldKey, foldMahalla } from '../shared/uzbek-script.ts';

export type Value = string | number | null;

interface Table {
  readonly columns: readonly string[];
  /** Search and order keys kept beside what was typed: column → how it follows from the others. */
  readonly keys?: Readonly<Record<string, (row: Readonly<Record<string, Value>>) => Value>>;
}

const foldedName = {
  name_key: (row: Readonly<Record<string, Value>>) => foldKey(String(row['full_name'] ?? '')),
};

/** Null where nothing is written: blanks come last. */
const orderOfText = (text: Value | undefined) => (typeof text === 'string' ? orderKey(text) : null);

/** Of names that stand in lists. */
const listedName = {
  ...foldedName,
  name_sort: (row: Readonly<Record<string, Value>>) => orderKey(String(row['full_name'] ?? '')),
};

/**
 * Every table that people change, with the columns that may be written.
 * Generated columns and search keys are not here; a test compares this with the schema.
 */
export const tables = {
  office: {
    columns: ['name', 'district_soato', 'head_name', 'head_position', 'language', 'is_demo'],
  },
  list_item: {
    columns: [
      'list',
      'code',
      'name_cyrl',
      'name_latn',
      'name_ru',
      'name_en',
      'synonyms',
      'extra',
      'position',
      'from_on',
      'to_on',
      'source',
    ],
  },
  amount_line: { columns: ['kind', 'from_on', 'amount', 'source'] },
  holiday: { columns: ['day', 'kind', 'name_cyrl', 'name_ru', 'name_en', 'source'] },
  target: { columns: ['indicator', 'from_on', 'to_on', 'amount'] },
  mahalla: {
    columns: [
      'name',
      'code',
      'stir',
      'sector',
      'category_id',
      'households',
      'families_total',
      'population',
      'men',
      'women',
      'youth',
      'schools',
      'kindergartens',
      'clinics',
      'driver',
      'note',
    ],
    keys: {
      name_key: (row) => foldMahalla(String(row['name'] ?? '')),
      name_sort: (row) => orderMahalla(String(row['name'] ?? '')),
    },
  },
  mahalla_post: {
    columns: ['mahalla_id', 'post_id', 'full_name', 'phone', 'from_on', 'to_on'],
    keys: foldedName,
  },
  official: {
    columns: [
      'full_name',
      'organisation',
      'position',
      'level_id',
      'phone',
      'stated_families',
      'stated_place',
      'note',
    ],
    keys: {
      ...listedName,
      organisation_sort: ({ organisation }) => orderOfText(organisation),
    },
  },
  attachment: {
    columns: [
      'official_id',
      'mahalla_id',
      'family_id',
      'role_id',
      'order_number',
      'order_on',
      'from_on',
      'to_on',
      'note',
    ],
  },
  family: {
    columns: [
      'number',
      'mahalla_id',
      'mahalla_text',
      'address',
      'identified_on',
      'studied_on',
      'planned_on',
      'started_on',
      'lifted_on',
      'lifted_document',
      'lifted_by',
      'rechecked_on',
      'returned_on',
      'return_reason',
      'returns',
      'plan_edition',
      'plan_approved_on',
      'plan_approved_by',
      'note',
    ],
    keys: {
      address_key: (row) => foldKey(String(row['address'] ?? '')),
      address_sort: ({ address }) => orderOfText(address),
    },
  },
  family_income: { columns: ['family_id', 'period_end_on', 'total', 'members', 'note'] },
  family_category: {
    columns: ['family_id', 'category_id', 'from_on', 'to_on', 'document', 'note'],
  },
  family_register: { columns: ['family_id', 'register_id', 'from_on', 'to_on'] },
  family_cause: { columns: ['family_id', 'cause_id'] },
  person: {
    columns: [
      'full_name',
      'born_on',
      'birth_year',
      'sex',
      'jshshir',
      'document',
      'education_id',
      'employment_id',
      'workplace',
      'disability_id',
      'is_able_to_work',
      'phone',
      'note',
    ],
    keys: listedName,
  },
  membership: {
    columns: ['person_id', 'family_id', 'relation_id', 'position', 'from_on', 'to_on'],
  },
  log_entry: {
    columns: [
      'official_id',
      'official_text',
      'mahalla_id',
      'day',
      'visited',
      'work',
      'found',
      'solved',
      'note',
    ],
  },
  log_family: { columns: ['log_entry_id', 'family_id'] },
  plan_item: {
    columns: [
      'family_id',
      'position',
      'opportunity_id',
      'problem',
      'measure_id',
      'measure',
      'mechanism',
      'person_id',
      'due_on',
      'official_id',
      'responsible',
      'source_id',
      'amount',
      'expected_result',
      'state_id',
      'done_on',
      'evidence',
      'extended_times',
      'extension_reason',
      'note',
    ],
  },
  import_batch: {
    columns: ['kind', 'file_name', 'at', 'user_name', 'counts', 'findings', 'undone_at'],
  },
  decision: {
    columns: [
      'batch_id',
      'kind',
      'table_name',
      'row_id',
      'family_id',
      'sheet',
      'sheet_row',
      'sheet_column',
      'raw',
      'params',
      'options',
      'state',
      'question',
      'typed_key',
      'planned',
      'choice',
      'chosen_id',
      'decided_at',
    ],
  },
  printed_sheet: {
    columns: ['code', 'kind', 'subject_id', 'data_digest', 'script', 'printed_at', 'user_name'],
  },
  role: { columns: ['name_cyrl', 'name_latn', 'name_ru', 'name_en', 'rights', 'position'] },
  account: {
    columns: ['login', 'full_name', 'role_id', 'sectors', 'mahallas', 'must_change_password'],
    keys: { login_key: (row) => foldKey(String(row['login'] ?? '')) },
  },
  emergency_access: {
    columns: ['account_id', 'user_name', 'reason', 'from_at', 'until_at', 'seen_at', 'seen_by'],
  },
  data_duty: {
    columns: [
      'owner_name',
      'owner_stir',
      'owner_address',
      'purpose',
      'responsible_name',
      'responsible_position',
      'responsible_phone',
      'responsible_order',
      'register_number',
      'registered_on',
      'level_id',
      'sources',
      'recipients',
      'storage_place',
    ],
  },
  consent: {
    columns: [
      'person_id',
      'given_on',
      'valid_until',
      'document',
      'signed_by',
      'scopes',
      'withdrawn_on',
      'withdrawn_document',
    ],
  },
  family_retention: { columns: ['family_id', 'moved_on', 'keep_until', 'reason'] },
  citizen_request: {
    columns: [
      'number',
      'received_on',
      'kind',
      'person_id',
      'applicant',
      'text',
      'due_on',
      'answered_on',
      'answer_number',
      'answer',
    ],
  },
  destruction_act: {
    columns: [
      'number',
      'acted_on',
      'ground_id',
      'basis',
      'request_id',
      'commission',
      'targets',
      'counts',
      'destroyed_at',
      'destroyed_by',
    ],
  },
} as const satisfies Record<TableName, Table>;

export type Column<T extends TableName> = (typeof tables)[T]['columns'][number];
export type Fields<T extends TableName> = { readonly [C in Column<T>]?: Value };

/** The description of a table, with the literal types forgotten. */
export function tableOf(name: TableName): Table {
  return tables[name];
}

const columnsOfTable = new Map(
  (Object.keys(tables) as TableName[]).map((table) => [table, new Set(tableOf(table).columns)]),
);

/** The columns that may be written, in their order. */
export function columnsOf(name: TableName): ReadonlySet<string> {
  return columnsOfTable.get(name) ?? new Set();
}
