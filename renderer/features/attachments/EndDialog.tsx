import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useRead, useWrite } from '../../app/call.ts';
import { useDialogDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import { DayField } from '../../components/DayField.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import styles from './Attach.module.css';

interface EndDialogProps {
  readonly ids: readonly string[];
  /** They were entered by mistake and never held. */
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** Asks for the last day of attachments and ends them. */
export function EndDialog({ ids, onRemove, onClose }: EndDialogProps) {
  const { t } = useTranslate();
  const today = useRead('office.get').data?.today ?? null;
  const draft = useDialogDraft(`attach.end.${ids[0]}`, { toOn: today }, onClose);
  const { toOn } = draft.values;
  const end = useWrite('attachments.end', { isQuiet: true });

  function submit(): void {
    if (toOn === null) return;
    end.mutate(
      { ids: [...ids], toOn },
      {
        onSuccess: ({ ended }) => {
          notifications.show({ message: t('attachments.ended', { count: ended }) });
          draft.close();
        },
      },
    );
  }

  function remove(): void {
    draft.discard();
    onRemove();
  }

  return (
    <FormDialog
      title={t('attachments.endTitle')}
      size={460}
      draft={draft}
      onSave={submit}
      isSaving={end.isPending}
      isComplete={toOn !== null}
      error={end.error}
      saveLabel={t('attachments.end')}
      aside={
        <Button variant="default" c="var(--bad)" onClick={remove}>
          {t('attachments.remove')}
        </Button>
      }
    >
      <div>{t('attachments.endCount', { count: ids.length })}</div>
      <DayField
        name="toOn"
        label={t('attachments.lastDay')}
        value={toOn}
        onChange={(next) => draft.change({ toOn: next })}
        isFocused
        isRequired
      />
      <div className={styles['caption']}>{t('attachments.endHint')}</div>
    </FormDialog>
  );
}
