import { addMonths } from '../../../shared/calendar.ts';
import { type CallError, useRead, useWrite } from '../../app/call.ts';
import { useDialogDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import { DayField } from '../../components/DayField.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useDayHintText } from './use-day-hint.ts';
import { useTellChanged } from './use-tell-changed.ts';

interface ExtendDialogProps {
  readonly ids: readonly string[];
  readonly onClose: (isDone: boolean) => void;
}

/** Puts off the deadline of many measures to one day, with the reason; by default by a month from today. */
export function ExtendDialog({ ids, onClose }: ExtendDialogProps) {
  const { t } = useTranslate();
  const today = useRead('office.get').data?.today;
  const draft = useDialogDraft(
    `plan.extend.${ids[0]}`,
    { dueOn: today === undefined ? null : addMonths(today, 1), reason: '' },
    () => onClose(false),
  );
  const { dueOn, reason } = draft.values;
  const extend = useWrite('plans.extend', { isQuiet: true });
  const tellChanged = useTellChanged();
  const dayHint = useDayHintText(dueOn, today);
  const later = dueAlready(extend.error);

  function submit(): void {
    if (dueOn === null) return;
    extend.mutate(
      { ids: [...ids], dueOn, reason },
      {
        onSuccess: (result) => {
          tellChanged('plans.extended', result);
          draft.discard();
          onClose(true);
        },
      },
    );
  }

  return (
    <FormDialog
      title={t('plans.extend')}
      size={420}
      draft={draft}
      onSave={submit}
      isSaving={extend.isPending}
      isComplete={dueOn !== null && reason.trim() !== ''}
      error={extend.error}
      saveLabel={t('plans.extend')}
    >
      <div>{t('plans.chosen', { count: ids.length })}</div>
      <DayField
        name="dueOn"
        label={t('plans.newDueOn')}
        value={dueOn}
        onChange={(next) => draft.change({ dueOn: next })}
        {...(dayHint !== undefined && { hint: dayHint })}
        error={later === null ? null : t('plans.dueAlready', { on: later })}
        isFocused
        isRequired
      />
      <TextField
        name="reason"
        label={t('plans.reason')}
        maxLength={2000}
        value={reason}
        onChange={(next) => draft.change({ reason: next })}
        isRequired
      />
    </FormDialog>
  );
}

/** The day on which one of the items is due already, when that is why it was refused. */
function dueAlready(error: CallError | null): string | null {
  const otherDay = error?.report.params['otherDay'];
  return error?.report.code === 'day-order' && typeof otherDay === 'string' ? otherDay : null;
}
