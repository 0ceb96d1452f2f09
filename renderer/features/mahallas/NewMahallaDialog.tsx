import { notifications } from '@mantine/notifications';
import { useRef } from 'react';
import { useWrite } from '../../app/call.ts';
import { useDialogDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import { ChoiceField } from '../../components/ChoiceField.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { FieldPair, Form } from '../../components/Form.tsx';
import { FormButtons } from '../../components/FormButtons.tsx';
import { ListSelect } from '../../components/ListSelect.tsx';
import { TextField } from '../../components/TextField.tsx';

interface NewMahalla {
  readonly name: string;
  readonly sector: string | null;
  readonly categoryId: string | null;
}

const sectors = ['1', '2', '3', '4'];

/** Enter adds and stays for the next one: sector and category are kept, only the name is emptied. */
export function NewMahallaDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslate();
  const draft = useDialogDraft<NewMahalla>(
    'mahalla.new',
    { name: '', sector: null, categoryId: null },
    onClose,
  );
  const create = useWrite('mahallas.create', { isQuiet: true });
  const form = useRef<HTMLFormElement>(null);
  const { name, sector, categoryId } = draft.values;

  function submit(): void {
    if (name.trim() === '' || create.isPending) return;
    create.mutate(
      { name, categoryId, sector: sector === null ? null : Number(sector) },
      {
        onSuccess: () => {
          notifications.show({ message: t('mahallas.added', { name: name.trim() }) });
          draft.discard();
          draft.change({ sector, categoryId });
          form.current?.querySelector('input')?.focus();
        },
      },
    );
  }

  return (
    <Dialog onClose={draft.putAside} title={t('mahallas.newTitle')} size={440}>
      <Form
        ref={form}
        draft={draft}
        onSubmit={submit}
        error={create.error}
        buttons={
          <FormButtons
            isSaving={create.isPending}
            isDisabled={name.trim() === ''}
            onClose={draft.close}
            closeLabel={t('common.close')}
            saveLabel={t('mahallas.addNext')}
          />
        }
      >
        <TextField
          label={t('mahallas.name')}
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
      </Form>
    </Dialog>
  );
}
