import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from '../../app/translate.tsx';
import { DecisionCard } from './DecisionCard.tsx';
import styles from './Decisions.module.css';
import { useDecisionWords } from './decision-words.ts';
import { firstQuestions, type QuestionGroup } from './group-decisions.ts';
import { useAnswer } from './use-answer.ts';

/** Questions drawn at once: each has fields and buttons of its own. */
const step = 40;

/** Questions under the heading of their kind. The keys go from one to the next without the mouse. */
export function DecisionGroups({ groups }: { readonly groups: readonly QuestionGroup[] }) {
  const { t, formatNumber } = useTranslate();
  const { titleOfKind } = useDecisionWords();
  const answering = useAnswer();
  const [most, setMost] = useState(step);
  const root = useRef<HTMLDivElement>(null);
  /** Place of the question that was just answered: the one that follows takes the keys. */
  const answered = useRef<number | null>(null);

  const rest = groups.reduce((sum, { questions }) => sum + questions.length, 0) - most;
  const cards = () => [...(root.current?.querySelectorAll<HTMLElement>('article') ?? [])];
  const placeOf = () => cards().findIndex((card) => card.contains(document.activeElement));
  function focus(place: number): void {
    const all = cards();
    all[Math.min(Math.max(place, 0), all.length - 1)]?.focus();
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: fewer questions: the one answered is gone
  useEffect(() => {
    if (answered.current === null || document.activeElement !== document.body) return;
    focus(answered.current);
    answered.current = null;
  }, [groups]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when they appear: the keys are told beside them
  useEffect(() => focus(0), []);

  return (
    <div ref={root} className={styles['groups']}>
      {firstQuestions(groups, most).map((group) => (
        <section key={group.kind} className={styles['group']}>
          <h2 className={styles['groupTitle']}>
            {titleOfKind(group.kind)} <span>{formatNumber(group.places)}</span>
          </h2>
          {group.questions.map((question) => (
            <DecisionCard
              key={question.id}
              question={question}
              answering={answering}
              onMove={(by) => focus(placeOf() + by)}
              onAnswer={() => {
                answered.current = placeOf();
              }}
            />
          ))}
        </section>
      ))}
      {rest > 0 && (
        <Button variant="default" onClick={() => setMost(most + step)}>
          {t('importWindow.showMore', { count: rest })}
        </Button>
      )}
    </div>
  );
}
