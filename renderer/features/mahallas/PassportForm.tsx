import { notifications } from '@mantine/notifications';
import type { MahallaPassport } from '../../../shared/mahallas.ts';
import { useWrite } from '../../app/call.ts';
import { useDialogDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import { EditForm } from '../../components/EditForm.tsx';
import { FieldGrid } from '../../components/Form.tsx';
import { ListSelect } from '../../components/ListSelect.tsx';
import { TextField } from '../../components/TextField.tsx';
import {
  fieldsOf,
  longestOf,
  numberFields,
  type PassportField,
  textFields,
  valuesOf,
  wrongFields,
} from './passport-fields.ts';

interface PassportFormProps {
  readonly passport: MahallaPassport;
  readonly onClose: () => void;
}

const order: readonly PassportField[] = [
  'sector',
  ...textFields.slice(1, 3),
  ...numberFields.slice(1),
  ...textFields.slice(3),
];

export function PassportForm({ passport, onClose }: PassportFormProps) {
  const { t } = useTranslate();
  const draft = useDialogDraft(`mahalla.${passport.id}`, valuesOf(passport), onClose);
  const save = useWrite('mahallas.save', { isQuiet: true });
  const wrong = wrongFields(draft.values);
  const field = (name: PassportField) => (
    <TextField
      key={name}
      name={name}
      label={t(`mahallas.${name}`)}
      maxLength={longestOf(name)}
      value={draft.values[name]}
      onChange={(value) => draft.change({ [name]: value })}
      error={wrong.includes(name) ? t(expected(name)) : null}
      isRequired={name === 'name'}
      isFocused={name === 'name'}
    />
  );

  function submit(): void {
    save.mutate(
      { edits: [{ id: passport.id, fields: fieldsOf(draft.values) }] },
      {
        onSuccess: () => {
          notifications.show({ message: t('common.saved') });
          draft.close();
        },
      },
    );
  }

  return (
    <EditForm
      draft={draft}
      onSave={submit}
      isSaving={save.isPending}
      isOnPage
      isComplete={wrong.length === 0}
      error={save.error}
    >
      <FieldGrid>
        {field('name')}
        <ListSelect
          list="mahallaCategory"
          label={t('mahallas.category')}
          value={draft.values.categoryId}
          onChange={(categoryId) => draft.change({ categoryId })}
          isClearable
        />
        {order.map(field)}
      </FieldGrid>
    </EditForm>
  );
}

/** What a field that is wrong waits for. */
function expected(name: PassportField) {
  if (name === 'name') return 'mahallas.nameMissing';
  return name === 'sector' ? 'mahallas.sectorWrong' : 'grid.notANumber';
}
