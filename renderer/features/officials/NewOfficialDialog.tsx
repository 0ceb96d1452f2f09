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
  const { fullName, organisation, position, levelId } = draft.values;

  async function add(): Promise<void> {
    const { isThere } = await create.mutateAsync(draft.values);
    if (isThere) {
      const told = [fullName, organisation, position].map((text) => text.trim()).filter(Boolean);
      notifications.show({
        color: 'yellow',
        autoClose: 10_000,
        message: t('officials.sameThere', { name: told.join(', ') }),
      });
    }
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
