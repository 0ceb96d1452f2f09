/** Planned rows as a person reads them: each cell old and new. */
import { formatDay, isDay } from '../../shared/calendar.ts';
import type { Finding } from '../../shared/import/findings.ts';
import type { RehearsedCell, RehearsedRow, RehearsedState } from '../../shared/imports.ts';
import type { Value } from '../tables.ts';
import type { ImportPlan } from './make-plan.ts';
import type { PlannedRow, PlannedWrite, Row } from './plan.ts';
import { shownColumns } from './shown-columns.ts';

export interface RowsRequest {
  readonly state: RehearsedState | null;
  readonly offset: number;
  readonly limit: number;
}

/** @param nameOf the name of an id, such as a list item's or a mahalla's; null for what is none */
export function showRows(
  { rows, findings }: ImportPlan,
  { state, offset, limit }: RowsRequest,
  nameOf: (value: string) => string | null,
): { rows: RehearsedRow[]; total: number } {
  const byRow = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.sheet}\n${finding.row}`;
    const same = byRow.get(key);
    if (same) same.push(finding);
    else byRow.set(key, [finding]);
  }
  const findingsOf = (row: PlannedRow) => byRow.get(`${row.sheet}\n${row.row}`) ?? [];
  const matching = [...rows.entries()].filter(([, row]) => {
    if (state === 'warned') return ownFindings(row, findingsOf(row)).some(isWarning);
    return state === null || row.state === state;
  });
  return {
    rows: matching.slice(offset, offset + limit).map(([at, row]) => ({
      id: String(at),
      sheet: row.sheet,
      row: row.row,
      entity: row.entity,
      title: row.title,
      state: row.state,
      cells: cellsOf(row, ownFindings(row, findingsOf(row)), nameOf),
    })),
    total: matching.length,
  };
}

function isWarning({ action }: Finding): boolean {
  return action === 'accept_warn' || action === 'ask';
}

/** A family and its first member stand in one row: the field tells whose finding it is. */
function ownFindings({ entity }: PlannedRow, findings: readonly Finding[]): Finding[] {
  const isPerson = ({ field }: Finding) => field !== undefined && personFields.has(field);
  if (entity === 'person') return findings.filter(isPerson);
  return entity === 'family' ? findings.filter((one) => !isPerson(one)) : [...findings];
}

const personFields: ReadonlySet<string> = new Set([
  ...Object.values(shownColumns.person ?? {}),
  ...Object.values(shownColumns.membership ?? {}),
]);

function cellsOf(
  row: PlannedRow,
  findings: readonly Finding[],
  nameOf: (value: string) => string | null,
): RehearsedCell[] {
  const shown = new Map<string, { old: string[]; now: string[] }>();
  const cell = (field: string) => {
    const known = shown.get(field) ?? { old: [], now: [] };
    shown.set(field, known);
    return known;
  };
  for (const write of row.writes) {
    for (const { field, before, after } of changesOf(row.entity, write)) {
      if (before !== null) cell(field).old.push(showValue(before, nameOf));
      if (after !== null) cell(field).now.push(showValue(after, nameOf));
    }
  }
  for (const { field } of findings) if (field !== undefined) cell(field);
  return [...shown].map(([field, { old, now }]) => ({
    field,
    oldValue: old.length === 0 ? null : old.join(', '),
    newValue: now.length === 0 ? null : now.join(', '),
    finding: findings.find((finding) => finding.field === field)?.kind ?? null,
  }));
}

interface Change {
  readonly field: string;
  readonly before: Value;
  readonly after: Value;
}

function* changesOf(entity: PlannedRow['entity'], write: PlannedWrite): Iterable<Change> {
  const columns = shownColumns[write.table] ?? {};
  const post = valueIn(write.fields, 'post_id') ?? valueIn(write.before, 'post_id');
  const isEnd = write.isRemoval === true || Object.hasOwn(write.fields, 'to_on');
  for (const [column, name] of Object.entries(columns)) {
    // In the row of the official himself his own name says nothing.
    if (entity === 'official' && column === 'official_id') continue;
    const field = write.table === 'mahalla_post' ? `${String(post).split('.')[1]}${name}` : name;
    const before = valueIn(write.before, column);
    const after = isEnd ? null : valueIn(write.fields, column);
    const isTouched = isEnd || Object.hasOwn(write.fields, column);
    if (isTouched && before !== after) yield { field, before, after };
  }
}

function valueIn(row: Row | null, column: string): Value {
  return row?.[column] ?? null;
}

function showValue(value: string | number, nameOf: (value: string) => string | null): string {
  if (typeof value === 'number') return String(value);
  return isDay(value) ? formatDay(value) : (nameOf(value) ?? value);
}
