import { useWrite } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';

interface RemovePersonsDialogProps {
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

/** Asks before people are removed from their families. */
export function RemovePersonsDialog({ ids, onClose }: RemovePersonsDialogProps) {
  const { t } = useTranslate();
  const remove = useWrite('persons.remove');
  return (
    <ConfirmDialog
      action={t('common.remove')}
      isPending={remove.isPending}
      onConfirm={() => remove.mutate({ ids: [...ids] }, { onSettled: onClose })}
      onClose={onClose}
    >
      {t('persons.removeQuestion', { count: ids.length })}
    </ConfirmDialog>
  );
}
