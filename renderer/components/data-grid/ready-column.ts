/** A column with everything worked out that its description leaves to the kind. */
import { formatDay, isDay } from '../../../shared/calendar.ts';
import type { FilterKind } from './grid-filters.ts';
import type { AnyRow, Choice, GridColumn, GridValue, Parsed } from './grid-props.ts';
import { type CellProblem, readCell } from './read-cell.ts';

export interface ReadyColumn {
  readonly column: GridColumn<AnyRow>;
  readonly field: string;
  readonly title: string;
  readonly choices: readonly Choice[];
  /** Null: cannot be filtered. */
  readonly filterKind: FilterKind | null;
  readonly filterBy: string;
  readonly isNumeric: boolean;
  readonly saveAs: string;
  readonly isEditable: (row: AnyRow) => boolean;
  readonly parse: (text: string, row: AnyRow) => Parsed;
  /** As it is seen. */
  readonly text: (row: AnyRow) => string;
  /** As it goes to the clipboard: numbers without parted thousands, so that Excel takes them as numbers. */
  readonly plainText: (row: AnyRow) => string;
  readonly labelOf: (id: string) => string;
  readonly shortOf: (id: string) => string;
}

/** What depends on the language and on the office's lists. */
export interface ColumnHelp {
  readonly choicesOf: (list: string) => readonly Choice[];
  readonly formatNumber: (value: number) => string;
  readonly script: (name: string) => string;
  readonly say: (problem: CellProblem) => string;
}

export function readyColumn(column: GridColumn<AnyRow>, help: ColumnHelp): ReadyColumn {
  const choices = column.choices ?? (column.list === undefined ? [] : help.choicesOf(column.list));
  const labels = new Map(choices.map((choice) => [choice.id, choice.label]));
  const labelOf = (id: string) => labels.get(id) ?? id;
  const shorts = new Map(choices.map((choice) => [choice.id, choice.short ?? choice.label]));
  const isNumeric = column.kind === 'number' || column.kind === 'money';
  const isChoice = column.kind === 'choice' || column.kind === 'chip';
  const { kind, isRequired = false, findChoice } = column;
  const shape = { kind, choices, isRequired, findChoice };

  function shown(value: GridValue | undefined): string {
    if (value === null || value === undefined || value === '') return '';
    if (typeof value === 'number') return help.formatNumber(value);
    if (isChoice) return labelOf(value);
    return column.kind === 'day' && isDay(value) ? formatDay(value) : help.script(value);
  }

  const text = (row: AnyRow) => column.text?.(row) ?? shown(row[column.field]);
  return {
    column,
    field: column.field,
    title: column.title,
    choices,
    filterKind: column.filter === undefined ? defaultFilter(column) : column.filter,
    filterBy: column.filterBy ?? column.field,
    isNumeric,
    saveAs: column.saveAs ?? column.field,
    isEditable: editableBy(column),
    parse:
      column.parse ??
      ((typed) => {
        const reading = readCell(typed, shape);
        return reading.ok ? reading : { ok: false, sentence: help.say(reading.problem) };
      }),
    text,
    plainText: (row) => {
      const value = row[column.field];
      if (typeof value === 'number' && !column.text) return String(value);
      // As it was typed: copied back, it must not come in another alphabet.
      if (column.kind === 'text' && typeof value === 'string' && !column.text) return value;
      return text(row);
    },
    labelOf,
    shortOf: (id) => shorts.get(id) ?? id,
  };
}

function editableBy(column: GridColumn<AnyRow>): (row: AnyRow) => boolean {
  const { isEditable } = column;
  return typeof isEditable === 'function' ? isEditable : () => isEditable === true;
}

function defaultFilter(column: GridColumn<AnyRow>): FilterKind | null {
  switch (column.kind) {
    case 'money':
    case 'number':
    case 'progress':
      return 'number';
    case 'choice':
    case 'chip':
      return 'choice';
    case 'custom':
      return null;
    default:
      return column.kind;
  }
}
