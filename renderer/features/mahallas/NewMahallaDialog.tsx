import { notifications } from '@mantine/notifications';
import { useWrite } from '../../app/call.ts';
import { useDialogDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import { AddForm } from '../../components/AddForm.tsx';
import { ChoiceField } from '../../components/ChoiceField.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { FieldPair } from '../../components/Form.tsx';
import { ListSelect } from '../../components/ListSelect.tsx';
import { TextField } from '../../components/TextField.tsx';

interface NewMahalla {
  readonly name: string;
  readonly sector: string | null;
  readonly categoryId: string | null;
}

const sectors = ['1', '2', '3', '4'];

/** For the next one sector and category are kept, only the name is emptied. */
export function NewMahallaDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslate();
  const draft = useDialogDraft<NewMahalla>(
    'mahalla.new',
    { name: '', sector: null, categoryId: null },
    onClose,
  );
  const create = useWrite('mahallas.create', { isQuiet: true });
  const { name, sector, categoryId } = draft.values;

  async function add(): Promise<void> {
    await create.mutateAsync({
      name,
      categoryId,
      sector: sector === null ? null : Number(sector),
    });
    notifications.show({ message: t('mahallas.added', { name: name.trim() }) });
  }

  return (
    <Dialog onClose={draft.putAside} title={t('mahallas.newTitle')} size={520}>
      <AddForm
        draft={draft}
        isAdding={create.isPending}
        isComplete={name.trim() !== ''}
        error={create.error}
        onAdd={add}
        kept={{ sector, categoryId }}
      >
        <TextField
          name="name"
          label={t('mahallas.name')}
          maxLength={200}
          hint={t('mahallas.nameHint')}
          value={name}
          onChange={(value) => draft.change({ name: value })}
          isRequired
          isFocused
        />
        <FieldPair>
          <ChoiceField
            label={t('mahallas.sector')}
            choices={sectors.map((value) => ({ value, label: value }))}
            value={sector}
            onChange={(value) => draft.change({ sector: value })}
            isClearable
          />
          <ListSelect
            list="mahallaCategory"
            label={t('mahallas.category')}
            value={categoryId}
            onChange={(value) => draft.change({ categoryId: value })}
            isClearable
          />
        </FieldPair>
      </AddForm>
    </Dialog>
  );
}
