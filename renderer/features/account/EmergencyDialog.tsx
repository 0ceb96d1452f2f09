import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useWrite } from '../../app/call.ts';
import type { DialogProps } from '../../app/dialogs.ts';
import { useDialogDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { SwitchField } from '../../components/SwitchField.tsx';

const shortestReason = 10;
const choices = ['15', '30', '60', '120', '240'];

/** Opens everything for reading, for a time and with a reason that the head sees. */
export function EmergencyDialog({ onClose }: DialogProps<'emergency'>) {
  const { t } = useTranslate();
  const ask = useWrite('session.askEmergency', { isQuiet: true });
  const draft = useDialogDraft('emergency', { reason: '', minutes: '30' }, onClose);
  const [isTried, setTried] = useState(false);
  const { reason, minutes } = draft.values;
  const isShort = reason.trim().length < shortestReason;
  const hint = t('account.emergencyReasonHint', { count: shortestReason });

  function submit(): void {
    setTried(true);
    if (isShort) return;
    ask.mutate({ reason, minutes: Number(minutes) }, { onSuccess: draft.close });
  }

  return (
    <FormDialog
      title={t('account.emergency')}
      size={560}
      draft={draft}
      onSave={submit}
      isSaving={ask.isPending}
      error={ask.error}
      saveLabel={t('account.emergencyAsk')}
    >
      <div>{t('account.emergencyText')}</div>
      <Textarea
        label={t('account.emergencyReason')}
        description={hint}
        error={isTried && isShort ? hint : null}
        value={reason}
        onChange={(event) => draft.change({ reason: event.currentTarget.value })}
        maxLength={1000}
        minRows={2}
        autosize
        withAsterisk
        data-autofocus
      />
      <SwitchField
        label={t('account.emergencyMinutes')}
        choices={choices.map((value) => ({
          value,
          label: t('account.minutes', { count: Number(value) }),
        }))}
        value={minutes}
        onChange={(next) => draft.change({ minutes: next })}
      />
    </FormDialog>
  );
}
