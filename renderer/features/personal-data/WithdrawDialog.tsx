import { Button } from '@mantine/core';
import type { MemberConsent } from '../../../shared/personal-data.ts';
import { useRead, useWrite } from '../../app/call.ts';
import { useDialogDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import { DayField } from '../../components/DayField.tsx';
import { FieldPair } from '../../components/Form.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { TextField } from '../../components/TextField.tsx';

interface WithdrawDialogProps {
  readonly member: MemberConsent;
  readonly onClose: () => void;
}

/** A consent is withdrawn, or was entered by mistake. */
export function WithdrawDialog({ member, onClose }: WithdrawDialogProps) {
  const { t, script } = useTranslate();
  const today = useRead('office.get').data?.today ?? null;
  const id = member.consents.find((one) => one.withdrawnOn === null)?.id ?? '';
  const draft = useDialogDraft(`consent.withdraw.${id}`, { on: today, document: '' }, onClose);
  const { on, document } = draft.values;
  const withdraw = useWrite('consents.withdraw', { isQuiet: true });
  const remove = useWrite('consents.remove', { isQuiet: true });

  function submit(): void {
    if (on !== null)
      withdraw.mutate({ id, on, document: document || null }, { onSuccess: draft.close });
  }

  return (
    <FormDialog
      title={script(member.fullName)}
      size={500}
      draft={draft}
      onSave={submit}
      isSaving={withdraw.isPending}
      isComplete={on !== null}
      error={withdraw.error ?? remove.error}
      saveLabel={t('duty.withdraw')}
      aside={
        <Button variant="default" onClick={() => remove.mutate({ id }, { onSuccess: draft.close })}>
          {t('duty.enteredWrongly')}
        </Button>
      }
    >
      <FieldPair>
        <DayField
          label={t('duty.withdrawnOn')}
          value={on}
          onChange={(next) => draft.change({ on: next })}
          isRequired
          isFocused
        />
        <TextField
          label={t('duty.documentNumber')}
          value={document}
          onChange={(next) => draft.change({ document: next })}
        />
      </FieldPair>
    </FormDialog>
  );
}
