import { Button, Group, Modal } from '@mantine/core';
import { useWrite } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';

interface RemovePersonsDialogProps {
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

/** Asks before people are removed from their families. */
export function RemovePersonsDialog({ ids, onClose }: RemovePersonsDialogProps) {
  const { t } = useTranslate();
  const remove = useWrite('persons.remove');
  return (
    <Modal opened onClose={onClose} title={t('persons.remove')}>
      {t('persons.removeQuestion', { count: ids.length })}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('common.cancel')}
        </Button>
        <Button
          color="red"
          loading={remove.isPending}
          onClick={() => remove.mutate({ ids: [...ids] }, { onSettled: onClose })}
        >
          {t('persons.remove')}
        </Button>
      </Group>
    </Modal>
  );
}
