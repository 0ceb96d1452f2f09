/** Questions of one kind together, and those that are the same question at many places as one. Pure. */
import type { DecisionOption, DecisionRow } from '../../../shared/imports.ts';

/** One question, at one place or at many. */
export interface Question {
  /** Of its first place. */
  readonly id: string;
  readonly kind: string;
  readonly options: readonly DecisionOption[];
  readonly places: readonly [DecisionRow, ...DecisionRow[]];
}

export interface QuestionGroup {
  readonly kind: string;
  readonly questions: readonly Question[];
  /** Over all questions. */
  readonly places: number;
}

/** How a name is spelt: an answer holds wherever it is spelt so, see `decisions.decide`. */
const aboutSpelling: ReadonlySet<string> = new Set([
  'mahalla_unknown',
  'mahalla_misspelt',
  'list_unknown',
  'official_unknown',
  'log_official_unknown',
]);

/** A word of a list that is not known: the answer is the same for each, yet each is given. */
const aboutWord: ReadonlySet<string> = new Set([
  'category_unknown',
  'category_legacy_colour',
  'mahalla_category_unknown',
]);

export function isAboutSpelling(kind: string): boolean {
  return aboutSpelling.has(kind);
}

/** The kinds with the most places first. */
export function groupDecisions(rows: readonly DecisionRow[]): readonly QuestionGroup[] {
  return [...Map.groupBy(rows, ({ kind }) => kind)]
    .map(([kind, ofKind]) => ({ kind, places: ofKind.length, questions: questionsOf(ofKind) }))
    .sort((a, b) => b.places - a.places || a.kind.localeCompare(b.kind));
}

/** The first questions over all groups; a group whose turn does not come is left out. */
export function firstQuestions(
  groups: readonly QuestionGroup[],
  most: number,
): readonly QuestionGroup[] {
  let room = most;
  return groups.flatMap((group) => {
    const questions = group.questions.slice(0, room);
    room -= questions.length;
    return questions.length === 0 ? [] : [{ ...group, questions }];
  });
}

function questionsOf(rows: readonly DecisionRow[]): readonly Question[] {
  return [...Map.groupBy(rows, sameness).values()].flatMap(([first, ...rest]) =>
    first
      ? [{ id: first.id, kind: first.kind, options: first.options, places: [first, ...rest] }]
      : [],
  );
}

/** Equal for rows that one answer settles. */
function sameness({ id, kind, raw, params, options }: DecisionRow): string {
  if (!aboutSpelling.has(kind) && !aboutWord.has(kind)) return id;
  const word = params['typed'] ?? raw;
  if (word === null) return id;
  return JSON.stringify([word, options.map(({ choice, rowId }) => [choice, rowId])]);
}
