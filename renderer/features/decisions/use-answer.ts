import { useState } from 'react';
import { useWrite } from '../../app/call.ts';
import { isAboutSpelling, type Question } from './group-decisions.ts';
import type { ReadyAnswer } from './use-answers.ts';

export interface Answering {
  /** The question being carried out, or null. */
  readonly busyId: string | null;
  /** Answers whether it was carried out. */
  answer(question: Question, answer: ReadyAnswer): Promise<boolean>;
  /** Leaves it as it was done. */
  keep(question: Question): Promise<boolean>;
}

/** Carries out an answer at every place of a question. A refusal is told by the window itself. */
export function useAnswer(): Answering {
  const [busyId, setBusyId] = useState<string | null>(null);
  const { mutateAsync: decide } = useWrite('decisions.decide');
  const { mutateAsync: leave } = useWrite('decisions.dismiss');

  async function run(question: Question, work: () => Promise<unknown>): Promise<boolean> {
    setBusyId(question.id);
    try {
      await work();
      return true;
    } catch {
      // Told already; the question stays.
      return false;
    } finally {
      setBusyId(null);
    }
  }
  async function decideAll(
    { kind, places: [first, ...others] }: Question,
    { choice, rowId, value }: Omit<ReadyAnswer, 'label'>,
  ): Promise<void> {
    // One answer about a spelling settles all places that are spelt so.
    const places = isAboutSpelling(kind) ? [first] : [first, ...others];
    for (const { id } of places) await decide({ id, choice, rowId, value });
  }
  return {
    busyId,
    answer: (question, answer) => run(question, () => decideAll(question, answer)),
    keep: (question) =>
      run(question, () =>
        question.options.some(({ choice }) => choice === 'keep')
          ? decideAll(question, { choice: 'keep', rowId: null, value: null })
          : leave({ ids: question.places.map(({ id }) => id) }),
      ),
  };
}
