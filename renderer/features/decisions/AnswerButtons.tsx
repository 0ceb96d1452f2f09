import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslate } from '../../app/translate.tsx';
import { DayField } from '../../components/DayField.tsx';
import { EntitySelect } from '../../components/EntitySelect.tsx';
import { KeyHint } from '../../components/KeyHint.tsx';
import styles from './Decisions.module.css';
import { type Answer, isReady, type OpenAnswer, type ReadyAnswer } from './use-answers.ts';

interface AnswerButtonsProps {
  readonly answers: readonly Answer[];
  readonly isBusy: boolean;
  readonly onAnswer: (answer: ReadyAnswer) => void;
}

/** A button for each answer, a field for each that is still to be picked; the number is its key. */
export function AnswerButtons({ answers, isBusy, onAnswer }: AnswerButtonsProps) {
  return answers.map((answer, index) => {
    const key = String(index + 1);
    return isReady(answer) ? (
      <Button
        key={`${answer.choice} ${answer.rowId} ${answer.value}`}
        size="xs"
        variant="default"
        disabled={isBusy}
        leftSection={<KeyHint keys={key} />}
        onClick={() => onAnswer(answer)}
      >
        {answer.label}
      </Button>
    ) : (
      <div key={answer.pick} className={styles['pick']} data-answer={key}>
        <KeyHint keys={key} />
        <Picker pick={answer.pick} isBusy={isBusy} onAnswer={onAnswer} />
      </div>
    );
  });
}

interface PickerProps extends OpenAnswer {
  readonly isBusy: boolean;
  readonly onAnswer: (answer: ReadyAnswer) => void;
}

function Picker({ pick, isBusy, onAnswer }: PickerProps) {
  const { t } = useTranslate();
  if (pick === 'day') return <DayPicker isBusy={isBusy} onAnswer={onAnswer} />;
  return (
    <EntitySelect
      kind={pick}
      value={null}
      isDisabled={isBusy}
      placeholder={t(pick === 'mahalla' ? 'decisions.pickMahalla' : 'decisions.pickOfficial')}
      onChange={(one) =>
        one && onAnswer({ choice: pick, rowId: one.id, value: null, label: one.title })
      }
    />
  );
}

/** A day is typed, so it needs a word that it is whole. */
function DayPicker({ isBusy, onAnswer }: Omit<PickerProps, 'pick'>) {
  const { t } = useTranslate();
  const [day, setDay] = useState<string | null>(null);
  return (
    <form
      className={styles['pick']}
      onSubmit={(event) => {
        event.preventDefault();
        if (day !== null) onAnswer({ choice: 'day', rowId: null, value: day, label: day });
      }}
    >
      <DayField
        value={day}
        onChange={setDay}
        isDisabled={isBusy}
        placeholder={t('decisions.pickDay')}
      />
      <Button type="submit" size="xs" variant="default" disabled={isBusy || day === null}>
        {t('common.choose')}
      </Button>
    </form>
  );
}
