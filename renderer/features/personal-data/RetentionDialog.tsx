import type { FamilyRetention } from '../../../shared/personal-data.ts';
import { useWrite } from '../../app/call.ts';
import { useDialogDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import { DayField } from '../../components/DayField.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { TextField } from '../../components/TextField.tsx';

interface RetentionDialogProps {
  readonly familyId: string;
  readonly found: FamilyRetention;
  readonly onClose: () => void;
}

/** When a family moved away, or until when its data is kept whatever the rule says. */
export function RetentionDialog({ familyId, found, onClose }: RetentionDialogProps) {
  const { t } = useTranslate();
  const draft = useDialogDraft(
    `retention.${familyId}`,
    { movedOn: found.movedOn, keepUntil: found.keepUntil, reason: found.reason ?? '' },
    onClose,
  );
  const { movedOn, keepUntil, reason } = draft.values;
  const save = useWrite('retention.save', { isQuiet: true });
  return (
    <FormDialog
      title={t('duty.tab.retention')}
      draft={draft}
      onSave={() =>
        save.mutate(
          { familyId, movedOn, keepUntil, reason: reason || null },
          { onSuccess: draft.close },
        )
      }
      isSaving={save.isPending}
      error={save.error}
    >
      <DayField
        label={t('duty.movedOn')}
        value={movedOn}
        onChange={(next) => draft.change({ movedOn: next })}
        isFocused
      />
      <DayField
        label={t('duty.keepUntil')}
        value={keepUntil}
        onChange={(next) => draft.change({ keepUntil: next })}
      />
      <TextField
        label={t('duty.reason')}
        maxLength={2000}
        value={reason}
        onChange={(next) => draft.change({ reason: next })}
        isRequired={keepUntil !== null}
      />
    </FormDialog>
  );
}
