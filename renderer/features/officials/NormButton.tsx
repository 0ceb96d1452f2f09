import { Button } from '@mantine/core';
import { useState } from 'react';
import { attachedHeadRole } from '../../../shared/attachments.ts';
import { useRead, useWrite } from '../../app/call.ts';
import { useDialogDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { NumberField } from '../../components/NumberField.tsx';

/** How many families one attached head may have: shown, and changed at a press. */
export function NormButton() {
  const { t } = useTranslate();
  const items = useRead('lists.all').data;
  const norm = items?.find((item) => item.id === attachedHeadRole)?.extra['normFamilies'];
  const current = typeof norm === 'number' ? norm : null;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="subtle" onClick={() => setOpen(true)}>
        {current === null ? t('officials.noNorm') : t('officials.norm', { norm: current })}
      </Button>
      {isOpen && <NormDialog current={current} onClose={() => setOpen(false)} />}
    </>
  );
}

interface NormDialogProps {
  readonly current: number | null;
  readonly onClose: () => void;
}

function NormDialog({ current, onClose }: NormDialogProps) {
  const { t } = useTranslate();
  const draft = useDialogDraft('norm', { families: current }, onClose);
  const { families } = draft.values;
  const save = useWrite('attachments.saveNorm', { isQuiet: true });
  const isWrong = families !== null && !(families >= 1 && families <= 1000);
  return (
    <FormDialog
      title={t('officials.normTitle')}
      size={400}
      draft={draft}
      onSave={() => save.mutate({ roleId: attachedHeadRole, families }, { onSuccess: draft.close })}
      isSaving={save.isPending}
      isComplete={!isWrong}
      error={save.error}
    >
      <NumberField
        label={t('officials.normField')}
        hint={t('officials.normHint')}
        error={isWrong ? t('officials.normWrong') : null}
        value={families}
        onChange={(next) => draft.change({ families: next })}
        isFocused
      />
    </FormDialog>
  );
}
