import { notifications } from '@mantine/notifications';
import { useRef } from 'react';
import { useWrite } from '../../app/call.ts';
import { useDialogDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Form } from '../../components/Form.tsx';
import { FormButtons } from '../../components/FormButtons.tsx';
import { noOfficial, OfficialFields } from './OfficialFields.tsx';

/** Enter adds and stays for the next one: organisation and level are kept. */
export function NewOfficialDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslate();
  const draft = useDialogDraft('official.new', noOfficial, onClose);
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
    <Dialog onClose={draft.putAside} title={t('officials.newTitle')} size={520}>
      <Form
        ref={form}
        draft={draft}
        onSubmit={submit}
        error={create.error}
        buttons={
          <FormButtons
            isSaving={create.isPending}
            isDisabled={fullName.trim() === ''}
            onClose={draft.close}
            closeLabel={t('common.close')}
            saveLabel={t('officials.addNext')}
          />
        }
      >
        <OfficialFields values={draft.values} onChange={draft.change} />
      </Form>
    </Dialog>
  );
}
