import { notifications } from '@mantine/notifications';
import type { OfficialCard } from '../../../shared/officials.ts';
import { useWrite } from '../../app/call.ts';
import { useDialogDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import { EditForm } from '../../components/EditForm.tsx';
import { EditPanel } from '../../components/EditPanel.tsx';
import { Facts } from '../../components/Facts.tsx';
import { OfficialFields, type OfficialValues } from './OfficialFields.tsx';

const shownFields = ['organisation', 'position', 'phone', 'note'] as const;

/** Who the official is. */
export function DetailsPanel({ official }: { readonly official: OfficialCard }) {
  const { t } = useTranslate();
  return (
    <EditPanel
      title={t('officials.details')}
      form={(onClose) => <DetailsForm official={official} onClose={onClose} />}
    >
      <Facts
        facts={shownFields.map((field) => ({
          key: field,
          label: t(`officials.${field}`),
          value: official[field],
          isWide: true,
        }))}
      />
    </EditPanel>
  );
}

function DetailsForm({
  official,
  onClose,
}: {
  readonly official: OfficialCard;
  readonly onClose: () => void;
}) {
  const { t } = useTranslate();
  const draft = useDialogDraft(`official.${official.id}`, valuesOf(official), onClose);
  const save = useWrite('officials.save', { isQuiet: true });

  function submit(): void {
    save.mutate(
      { edits: [{ id: official.id, fields: draft.values }] },
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
      isComplete={draft.values.fullName.trim() !== ''}
      error={save.error}
    >
      <OfficialFields values={draft.values} onChange={draft.change} />
    </EditForm>
  );
}

function valuesOf({
  fullName,
  organisation,
  position,
  levelId,
  phone,
  note,
}: OfficialCard): OfficialValues {
  return {
    fullName,
    organisation: organisation ?? '',
    position: position ?? '',
    levelId,
    phone: phone ?? '',
    note: note ?? '',
  };
}
