import type { FamilyPlan } from '../../../shared/plans.ts';
import { useRead, useWrite } from '../../app/call.ts';
import { useDialogDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import { DayField } from '../../components/DayField.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { TextField } from '../../components/TextField.tsx';

interface ApproveDialogProps {
  readonly plan: FamilyPlan;
  readonly onClose: () => void;
}

/** Asks who approved the plan and when; by default the head of the headquarters, today. */
export function ApproveDialog({ plan, onClose }: ApproveDialogProps) {
  const { t } = useTranslate();
  const office = useRead('office.get').data;
  const draft = useDialogDraft(
    `plan.approve.${plan.familyId}`,
    { approvedOn: office?.today ?? null, approvedBy: plan.approvedBy ?? office?.headName ?? '' },
    onClose,
  );
  const { approvedOn, approvedBy } = draft.values;
  const approve = useWrite('plans.approve', { isQuiet: true });

  function submit(): void {
    if (approvedOn !== null)
      approve.mutate(
        { familyId: plan.familyId, approvedOn, approvedBy },
        { onSuccess: draft.close },
      );
  }

  return (
    <FormDialog
      title={t('plans.approveTitle')}
      size={420}
      draft={draft}
      onSave={submit}
      isSaving={approve.isPending}
      isComplete={approvedOn !== null && approvedBy.trim() !== ''}
      error={approve.error}
      saveLabel={t('plans.approve')}
    >
      <div>{t('plans.approveNote', { edition: plan.edition + 1 })}</div>
      <DayField
        label={t('plans.approvedOn')}
        value={approvedOn}
        onChange={(next) => draft.change({ approvedOn: next })}
        isFocused
        isRequired
      />
      <TextField
        label={t('plans.approvedBy')}
        value={approvedBy}
        onChange={(next) => draft.change({ approvedBy: next })}
        isRequired
      />
    </FormDialog>
  );
}
