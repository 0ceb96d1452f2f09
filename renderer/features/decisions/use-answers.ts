import { useMemo } from 'react';
import type { DecisionChoice } from '../../../shared/imports.ts';
import { isTextKey } from '../../../shared/locales/translate.ts';
import { useRead } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import type { Question } from './group-decisions.ts';

/** An answer that can be given as it stands. */
export interface ReadyAnswer {
  readonly choice: DecisionChoice;
  readonly rowId: string | null;
  readonly value: string | null;
  readonly label: string;
}

/** An answer of which one is still to be picked: any mahalla, any official, any day. */
export interface OpenAnswer {
  readonly pick: 'mahalla' | 'official' | 'day';
}

export type Answer = ReadyAnswer | OpenAnswer;

export function isReady(answer: Answer): answer is ReadyAnswer {
  return 'choice' in answer;
}

/** What can be answered, in the order of the keys 1 to 9. «Any category» becomes the categories in force. */
export function useAnswers({ kind, options, places }: Question): readonly Answer[] {
  const { tKey, nameOf } = useTranslate();
  const items = useRead('lists.all').data;
  const { headName } = places[0];
  return useMemo(() => {
    const list = kind.startsWith('mahalla') ? 'mahallaCategory' : 'familyCategory';
    return options.flatMap(({ choice, rowId, label }): Answer[] => {
      // Leaving it as it is has its own button and key.
      if (choice === 'keep') return [];
      const isAny = rowId === null && label === null;
      if (isAny && (choice === 'mahalla' || choice === 'official' || choice === 'day'))
        return [{ pick: choice }];
      if (isAny && choice === 'category') {
        return (items ?? [])
          .filter((item) => item.list === list && item.toOn === null)
          .map((item) => ({ choice, rowId: item.id, value: null, label: nameOf(item) }));
      }
      const named = `decisions.answer.${choice}`;
      const key = label !== null && isTextKey(named) ? named : `decisions.choice.${choice}`;
      const value = choice === 'day' ? label : null;
      return [{ choice, rowId, value, label: tKey(key, { label, headName }) }];
    });
  }, [kind, options, headName, items, tKey, nameOf]);
}
