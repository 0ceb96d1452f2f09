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
  'name',
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
      isComplete={wrong.length === 0}
      error={save.error}
    >
      <FieldGrid>
        <ListSelect
          list="mahallaCategory"
          label={t('mahallas.category')}
          value={draft.values.categoryId}
          onChange={(categoryId) => draft.change({ categoryId })}
          isClearable
        />
        {order.map((field) => (
          <TextField
            key={field}
            label={t(`mahallas.${field}`)}
            maxLength={longestOf(field)}
            value={draft.values[field]}
            onChange={(value) => draft.change({ [field]: value })}
            error={wrong.includes(field) ? t('mahallas.fieldWrong') : null}
          />
        ))}
      </FieldGrid>
    </EditForm>
  );
}
