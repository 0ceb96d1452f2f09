import { notifications } from '@mantine/notifications';
import { useWrite } from '../../app/call.ts';
import { useDialogDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import { AddForm } from '../../components/AddForm.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { noOfficial, OfficialFields } from './OfficialFields.tsx';

/** For the next one organisation and level are kept. */
export function NewOfficialDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslate();
  const draft = useDialogDraft('official.new', noOfficial, onClose);
  const create = useWrite('officials.create', { isQuiet: true });
  const { fullName, organisation, levelId } = draft.values;

  async function add(): Promise<void> {
    await create.mutateAsync(draft.values);
    notifications.show({ message: t('officials.added', { name: fullName.trim() }) });
  }

  return (
    <Dialog onClose={draft.putAside} title={t('officials.newTitle')} size={520}>
      <AddForm
        draft={draft}
        isAdding={create.isPending}
        isComplete={fullName.trim() !== ''}
        error={create.error}
        onAdd={add}
        kept={{ organisation, levelId }}
      >
        <OfficialFields values={draft.values} onChange={draft.change} />
      </AddForm>
    </Dialog>
  );
}
