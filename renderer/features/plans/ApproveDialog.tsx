import type { FamilyPlan } from '../../../shared/plans.ts';
import { useRead, useWrite } from '../../app/call.ts';
import { useDialogDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import { DayField } from '../../components/DayField.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { FormButtons } from '../../components/FormButtons.tsx';
import { TextField } from '../../components/TextField.tsx';
import styles from './Plans.module.css';

interface ApproveForm {
  readonly chosenDay: string | null;
  readonly chosenName: string | null;
}

interface ApproveDialogProps {
  readonly plan: FamilyPlan;
  readonly onClose: () => void;
}

/** Asks who approved the plan and when; by default the head of the headquarters, today. */
export function ApproveDialog({ plan, onClose }: ApproveDialogProps) {
  const { t } = useTranslate();
  const office = useRead('office.get').data;
  const { values, change, close } = useDialogDraft<ApproveForm>(
    `plan.approve.${plan.familyId}`,
    { chosenDay: null, chosenName: null },
    onClose,
  );
  const { chosenDay, chosenName } = values;
  const approve = useWrite('plans.approve', { isQuiet: true });
  const approvedOn = chosenDay ?? office?.today ?? null;
  const approvedBy = chosenName ?? plan.approvedBy ?? office?.headName ?? '';
  const isComplete = approvedOn !== null && approvedBy.trim() !== '';
  return (
    <Dialog onClose={close} title={t('plans.approveTitle')} size={420}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isComplete) return;
          approve.mutate({ familyId: plan.familyId, approvedOn, approvedBy }, { onSuccess: close });
        }}
      >
        <div>{t('plans.approveNote', { edition: plan.edition + 1 })}</div>
        <DayField
          label={t('plans.approvedOn')}
          value={approvedOn}
          onChange={(next) => change({ chosenDay: next })}
          isFocused
          isRequired
        />
        <TextField
          label={t('plans.approvedBy')}
          value={approvedBy}
          onChange={(next) => change({ chosenName: next })}
          isRequired
        />
        {approve.error && <ErrorNote error={approve.error} />}
        <FormButtons
          isSaving={approve.isPending}
          isDisabled={!isComplete}
          onClose={close}
          saveLabel={t('plans.approve')}
        />
      </form>
    </Dialog>
  );
}
