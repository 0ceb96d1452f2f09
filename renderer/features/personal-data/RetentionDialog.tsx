import { useState } from 'react';
import type { FamilyRetention } from '../../../shared/personal-data.ts';
import { useWrite } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { DayField } from '../../components/DayField.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { FormButtons } from '../../components/FormButtons.tsx';
import { TextField } from '../../components/TextField.tsx';
import styles from './PersonalData.module.css';

interface RetentionDialogProps {
  readonly familyId: string;
  readonly found: FamilyRetention;
  readonly onClose: () => void;
}

/** When a family moved away, or until when its data is kept whatever the rule says. */
export function RetentionDialog({ familyId, found, onClose }: RetentionDialogProps) {
  const { t } = useTranslate();
  const [movedOn, setMovedOn] = useState(found.movedOn);
  const [keepUntil, setKeepUntil] = useState(found.keepUntil);
  const [reason, setReason] = useState(found.reason ?? '');
  const save = useWrite('retention.save', { isQuiet: true });
  return (
    <Dialog onClose={onClose} title={t('duty.tab.retention')} centered>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          const edit = { familyId, movedOn, keepUntil, reason: reason || null };
          save.mutate(edit, { onSuccess: onClose });
        }}
      >
        <DayField label={t('duty.movedOn')} value={movedOn} onChange={setMovedOn} isFocused />
        <DayField label={t('duty.keepUntil')} value={keepUntil} onChange={setKeepUntil} />
        <TextField
          label={t('duty.reason')}
          value={reason}
          onChange={setReason}
          isRequired={keepUntil !== null}
        />
        {save.error && <ErrorNote error={save.error} />}
        <FormButtons isSaving={save.isPending} onClose={onClose} />
      </form>
    </Dialog>
  );
}
