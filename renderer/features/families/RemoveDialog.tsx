import { Button, Group, Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useWrite } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';

interface RemoveDialogProps {
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

/** Asks before families are removed, and says what goes with them. */
export function RemoveDialog({ ids, onClose }: RemoveDialogProps) {
  const { t } = useTranslate();
  const remove = useWrite('families.remove');
  return (
    <Modal opened onClose={onClose} title={t('families.remove')}>
      {t('families.removeQuestion', { count: ids.length })}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('common.cancel')}
        </Button>
        <Button
          color="red"
          loading={remove.isPending}
          onClick={() =>
            remove.mutate(
              { ids: [...ids] },
              {
                onSuccess: ({ removed }) =>
                  notifications.show({ message: t('families.removed', { count: removed }) }),
                onSettled: onClose,
              },
            )
          }
        >
          {t('families.remove')}
        </Button>
      </Group>
    </Modal>
  );
}
