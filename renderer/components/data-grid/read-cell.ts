/** What was typed or pasted into a cell, read by the kind of its column. Pure. */
import { parseDay } from '../../../shared/calendar.ts';
import { cleanText, foldKey } from '../../../shared/uzbek-script.ts';
import type { Choice, ColumnKind, GridValue } from './grid-props.ts';
import { readNumber } from './read-number.ts';

/** Key of the sentence that says what is wrong, in `shared/locales/grid.ts` behind `grid.`. */
export type CellProblem =
  | 'required'
  | 'notANumber'
  | 'notADay'
  | 'noSuchDay'
  | 'notAChoice'
  | 'severalChoices';

export type CellReading =
  | { readonly ok: true; readonly value: GridValue }
  | { readonly ok: false; readonly problem: CellProblem };

export interface CellShape {
  readonly kind: ColumnKind;
  readonly isRequired: boolean;
  readonly choices: readonly Choice[];
  readonly findChoice?: ((typed: string) => string | null) | undefined;
}

/** Nothing typed empties the cell: null, never an empty text. */
export function readCell(typed: string, shape: CellShape): CellReading {
  const text = cleanText(typed);
  if (text === '') return shape.isRequired ? wrong('required') : right(null);
  switch (shape.kind) {
    case 'number':
    case 'money': {
      const value = readNumber(text);
      return value === null ? wrong('notANumber') : right(value);
    }
    case 'day': {
      const { day, problem } = parseDay(text);
      if (day !== null) return right(day);
      return wrong(problem === 'impossible' ? 'noSuchDay' : 'notADay');
    }
    case 'choice':
    case 'chip':
      return readChoice(text, shape);
    default:
      return right(text);
  }
}

/** By its name or another word for it in any script; else by the beginning, when only one begins so; else as it is found. */
function readChoice(text: string, { choices, findChoice }: CellShape): CellReading {
  const key = foldKey(text);
  const offered = choices.filter((choice) => !choice.isPast);
  const exact = offered.find((choice) => wordsOf(choice).includes(key));
  if (exact) return right(exact.id);
  const begun = offered.filter((choice) => foldKey(choice.label).startsWith(key));
  if (begun.length > 1) return wrong('severalChoices');
  const id = begun[0]?.id ?? findChoice?.(text) ?? null;
  return id === null ? wrong('notAChoice') : right(id);
}

/** The choices that fit what was typed so far: those that begin so before those that only contain it. */
export function matchChoices(typed: string, choices: readonly Choice[]): Choice[] {
  const key = foldKey(typed);
  const offered = choices.filter((choice) => !choice.isPast);
  if (key === '') return offered;
  const begun = offered.filter((choice) => wordsOf(choice).some((word) => word.startsWith(key)));
  const inside = offered.filter(
    (choice) => !begun.includes(choice) && wordsOf(choice).some((word) => word.includes(key)),
  );
  return [...begun, ...inside];
}

function wordsOf(choice: Choice): string[] {
  return [choice.label, ...(choice.synonyms ?? [])].map((word) => foldKey(word));
}

function right(value: GridValue): CellReading {
  return { ok: true, value };
}

function wrong(problem: CellProblem): CellReading {
  return { ok: false, problem };
}
