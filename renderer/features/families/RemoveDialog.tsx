import { notifications } from '@mantine/notifications';
import { useWrite } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';

interface RemoveDialogProps {
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

/** Asks before families are removed, and says what goes with them. */
export function RemoveDialog({ ids, onClose }: RemoveDialogProps) {
  const { t } = useTranslate();
  const remove = useWrite('families.remove');
  function submit(): void {
    remove.mutate(
      { ids: [...ids] },
      {
        onSuccess: ({ removed }) =>
          notifications.show({ message: t('families.removed', { count: removed }) }),
        onSettled: onClose,
      },
    );
  }
  return (
    <ConfirmDialog
      action={t('common.remove')}
      isPending={remove.isPending}
      onConfirm={submit}
      onClose={onClose}
    >
      {t('families.removeQuestion', { count: ids.length })}
    </ConfirmDialog>
  );
}
