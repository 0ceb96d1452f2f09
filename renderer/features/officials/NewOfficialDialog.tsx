import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useRef } from 'react';
import { useWrite } from '../../app/call.ts';
import { useDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { noOfficial, OfficialFields } from './OfficialFields.tsx';
import styles from './Officials.module.css';

/** Enter adds and stays for the next one: organisation and level are kept. */
export function NewOfficialDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslate();
  const draft = useDraft('official.new', noOfficial);
  const create = useWrite('officials.create', { isQuiet: true });
  const form = useRef<HTMLFormElement>(null);
  const { fullName, organisation, levelId } = draft.values;

  function submit(): void {
    if (fullName.trim() === '' || create.isPending) return;
    create.mutate(draft.values, {
      onSuccess: () => {
        notifications.show({ message: t('officials.added', { name: fullName.trim() }) });
        draft.discard();
        draft.change({ organisation, levelId });
        form.current?.querySelector('input')?.focus();
      },
    });
  }

  return (
    <Dialog onClose={onClose} title={t('officials.newTitle')} size={520}>
      <form
        ref={form}
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <OfficialFields values={draft.values} onChange={draft.change} />
        {create.error && <ErrorNote error={create.error} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('common.close')}
          </Button>
          <Button type="submit" loading={create.isPending} disabled={fullName.trim() === ''}>
            {t('officials.addNext')}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
