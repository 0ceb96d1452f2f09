import { addMonths } from '../../../shared/calendar.ts';
import { type CallError, useRead, useWrite } from '../../app/call.ts';
import { useDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import { DayField } from '../../components/DayField.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { FormButtons } from '../../components/FormButtons.tsx';
import { TextField } from '../../components/TextField.tsx';
import styles from './Plans.module.css';
import { useDayHintText } from './use-day-hint.ts';
import { useTellChanged } from './use-tell-changed.ts';

interface ExtendForm {
  readonly chosen: string | null;
  readonly reason: string;
}

interface ExtendDialogProps {
  readonly ids: readonly string[];
  readonly onClose: (isDone: boolean) => void;
}

/** Puts off the deadline of many measures to one day, with the reason; by default by a month from today. */
export function ExtendDialog({ ids, onClose }: ExtendDialogProps) {
  const { t } = useTranslate();
  const today = useRead('office.get').data?.today;
  const draft = useDraft<ExtendForm>(`plan.extend.${ids[0]}`, { chosen: null, reason: '' });
  const { chosen, reason } = draft.values;
  const close = (isDone: boolean) => {
    draft.discard();
    onClose(isDone);
  };
  const extend = useWrite('plans.extend', { isQuiet: true });
  const tellChanged = useTellChanged();
  const dueOn = chosen ?? (today === undefined ? null : addMonths(today, 1));
  const dayHint = useDayHintText(dueOn);
  const later = dueAlready(extend.error);
  const isComplete = dueOn !== null && reason.trim() !== '';
  return (
    <Dialog onClose={() => close(false)} title={t('plans.extend')} size={420}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isComplete) return;
          extend.mutate(
            { ids: [...ids], dueOn, reason },
            {
              onSuccess: (result) => {
                tellChanged('plans.extended', result);
                close(true);
              },
            },
          );
        }}
      >
        <div>{t('plans.chosen', { count: ids.length })}</div>
        <DayField
          label={t('plans.newDueOn')}
          value={dueOn}
          onChange={(next) => draft.change({ chosen: next })}
          {...(dayHint !== undefined && { hint: dayHint })}
          error={later === null ? null : t('plans.dueAlready', { on: later })}
          isFocused
          isRequired
        />
        <TextField
          label={t('plans.reason')}
          value={reason}
          onChange={(next) => draft.change({ reason: next })}
          isRequired
        />
        {extend.error && later === null && <ErrorNote error={extend.error} />}
        <FormButtons
          isSaving={extend.isPending}
          isDisabled={!isComplete}
          onClose={() => close(false)}
          saveLabel={t('plans.extend')}
        />
      </form>
    </Dialog>
  );
}

/** The day on which one of the items is due already, when that is why it was refused. */
function dueAlready(error: CallError | null): string | null {
  const otherDay = error?.report.params['otherDay'];
  return error?.report.code === 'day-order' && typeof otherDay === 'string' ? otherDay : null;
}
