import { notifications } from '@mantine/notifications';
import type { MahallaPassport } from '../../../shared/mahallas.ts';
import { useWrite } from '../../app/call.ts';
import { useDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { FormButtons } from '../../components/FormButtons.tsx';
import { ListSelect } from '../../components/ListSelect.tsx';
import { TextField } from '../../components/TextField.tsx';
import styles from './Mahallas.module.css';
import {
  fieldsOf,
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
  const draft = useDraft(`mahalla.${passport.id}`, valuesOf(passport));
  const save = useWrite('mahallas.save', { isQuiet: true });
  const wrong = wrongFields(draft.values);

  function leave(): void {
    draft.discard();
    onClose();
  }

  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(
          { edits: [{ id: passport.id, fields: fieldsOf(draft.values) }] },
          {
            onSuccess: () => {
              notifications.show({ message: t('common.saved') });
              leave();
            },
          },
        );
      }}
    >
      <div className={styles['pair']}>
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
            value={draft.values[field]}
            onChange={(value) => draft.change({ [field]: value })}
            error={wrong.includes(field) ? t('mahallas.fieldWrong') : null}
          />
        ))}
      </div>
      {save.error && <ErrorNote error={save.error} />}
      <FormButtons
        isSaving={save.isPending}
        isDisabled={wrong.length > 0 || !draft.isReady}
        onClose={leave}
      />
    </form>
  );
}
