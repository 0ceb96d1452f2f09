import { Button } from '@mantine/core';
import { useDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import { DayField } from '../../components/DayField.tsx';
import { EntitySelect } from '../../components/EntitySelect.tsx';
import { Form } from '../../components/Form.tsx';
import { KeyHint } from '../../components/KeyHint.tsx';
import styles from './Decisions.module.css';
import { type Answer, isReady, type OpenAnswer, type ReadyAnswer } from './use-answers.ts';

interface AnswerButtonsProps {
  readonly questionId: string;
  readonly answers: readonly Answer[];
  readonly isBusy: boolean;
  readonly onAnswer: (answer: ReadyAnswer) => void;
}

/** A button for each answer, a field for each that is still to be picked; the number is its key. */
export function AnswerButtons({ questionId, answers, isBusy, onAnswer }: AnswerButtonsProps) {
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
        <Picker questionId={questionId} pick={answer.pick} isBusy={isBusy} onAnswer={onAnswer} />
      </div>
    );
  });
}

interface PickerProps extends OpenAnswer {
  readonly questionId: string;
  readonly isBusy: boolean;
  readonly onAnswer: (answer: ReadyAnswer) => void;
}

function Picker({ questionId, pick, isBusy, onAnswer }: PickerProps) {
  const { t } = useTranslate();
  if (pick === 'day')
    return <DayPicker questionId={questionId} isBusy={isBusy} onAnswer={onAnswer} />;
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
function DayPicker({ questionId, isBusy, onAnswer }: Omit<PickerProps, 'pick'>) {
  const { t } = useTranslate();
  const draft = useDraft<{ day: string | null }>(`decision.${questionId}`, { day: null });
  const { day } = draft.values;

  function submit(): void {
    if (day === null) return;
    onAnswer({ choice: 'day', rowId: null, value: day, label: day });
    draft.discard();
  }

  return (
    <Form draft={draft} onSubmit={submit} buttons={null}>
      <div className={styles['pick']}>
        <DayField
          value={day}
          onChange={(next) => draft.change({ day: next })}
          isDisabled={isBusy}
          placeholder={t('decisions.pickDay')}
        />
        <Button type="submit" size="xs" variant="default" disabled={isBusy || day === null}>
          {t('common.choose')}
        </Button>
      </div>
    </Form>
  );
}
