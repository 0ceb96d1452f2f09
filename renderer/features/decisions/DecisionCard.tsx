import { Button } from '@mantine/core';
import { type KeyboardEvent, useRef } from 'react';
import { May, useMay } from '../../app/rights.tsx';
import { href, navigate } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { KeyHint } from '../../components/KeyHint.tsx';
import { AnswerButtons } from './AnswerButtons.tsx';
import styles from './Decisions.module.css';
import { useDecisionWords } from './decision-words.ts';
import type { Question } from './group-decisions.ts';
import { QuestionPlaces } from './QuestionPlaces.tsx';
import type { Answering } from './use-answer.ts';
import { isReady, type ReadyAnswer, useAnswers } from './use-answers.ts';

interface DecisionCardProps {
  readonly question: Question;
  readonly answering: Answering;
  /** On the card of the family itself there is nothing to open. */
  readonly canOpenFamily?: boolean;
  /** Arrow keys: to the question above or below. */
  readonly onMove?: (by: 1 | -1) => void;
  /** Before the question goes: the keys are then free for the next one. */
  readonly onAnswer?: () => void;
}

/** One question: what is asked, where it stood, what was done meanwhile, and the answers. Keys 1 to 9 answer, 0 leaves it. */
export function DecisionCard(props: DecisionCardProps) {
  const { question, answering, canOpenFamily = true } = props;
  const { t } = useTranslate();
  const { questionOf } = useDecisionWords();
  const answers = useAnswers(question);
  const mayAnswer = useMay('edit');
  const card = useRef<HTMLElement>(null);
  const [first, second] = question.places;
  const isBusy = answering.busyId !== null;
  // Of several places each has its own family, in the list of places.
  const familyId = canOpenFamily && !second ? first.familyId : null;

  function give(answer: ReadyAnswer): void {
    props.onAnswer?.();
    void answering.answer(question, answer);
  }
  function leave(): void {
    props.onAnswer?.();
    void answering.keep(question);
  }

  /** Answers whether the key meant something. */
  function press(key: string, isOnCard: boolean): boolean {
    if (key === 'ArrowDown' || key === 'ArrowUp') props.onMove?.(key === 'ArrowDown' ? 1 : -1);
    else if (key === '0' && mayAnswer) leave();
    else if (/^[1-9]$/.test(key) && mayAnswer) {
      const answer = answers[Number(key) - 1];
      if (!answer) return false;
      if (isReady(answer)) give(answer);
      else card.current?.querySelector<HTMLElement>(`[data-answer="${key}"] input`)?.focus();
    } else if (key === 'Enter' && isOnCard && familyId) navigate('/families/:id', { id: familyId });
    else return false;
    return true;
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const { target, currentTarget, ctrlKey, altKey, metaKey } = event;
    if (target instanceof HTMLInputElement) {
      if (event.key === 'Escape') currentTarget.focus();
      return;
    }
    if (ctrlKey || altKey || metaKey || isBusy) return;
    if (press(event.key, target === currentTarget)) event.preventDefault();
  }

  return (
    // The whole question takes the keys; its buttons can be reached one by one as well.
    <article
      ref={card}
      className={styles['card']}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
      tabIndex={0}
      aria-label={questionOf(first)}
      aria-busy={answering.busyId === question.id}
      onKeyDown={onKeyDown}
    >
      <div className={styles['question']}>{questionOf(first)}</div>
      <QuestionPlaces question={question} hasFamilies={canOpenFamily}>
        {familyId && (
          <a className={styles['family']} href={href('/families/:id', { id: familyId })}>
            {t('decisions.openFamily', { head: first.headName })}
          </a>
        )}
      </QuestionPlaces>
      <May do="edit">
        <div className={styles['answers']}>
          <AnswerButtons
            questionId={question.id}
            answers={answers}
            isBusy={isBusy}
            onAnswer={give}
          />
          <Button
            size="xs"
            variant="subtle"
            color="gray"
            disabled={isBusy}
            leftSection={<KeyHint keys="0" />}
            onClick={leave}
          >
            {t('decisions.leave')}
          </Button>
        </div>
      </May>
    </article>
  );
}
