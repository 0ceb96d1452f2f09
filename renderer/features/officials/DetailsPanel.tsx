import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { OfficialCard } from '../../../shared/officials.ts';
import { useWrite } from '../../app/call.ts';
import { useDialogDraft } from '../../app/draft.ts';
import { May } from '../../app/rights.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { Form } from '../../components/Form.tsx';
import { FormButtons } from '../../components/FormButtons.tsx';
import { Panel } from '../../components/Panel.tsx';
import { OfficialFields, type OfficialValues } from './OfficialFields.tsx';
import styles from './Officials.module.css';

/** Who the official is: read at a glance, edited at a press. */
export function DetailsPanel({ official }: { readonly official: OfficialCard }) {
  const { t, script } = useTranslate();
  const [isEditing, setEditing] = useState(false);
  return (
    <Panel
      title={t('officials.details')}
      note={
        !isEditing && (
          <May do="edit">
            <Button size="compact-sm" variant="subtle" onClick={() => setEditing(true)}>
              {t('common.edit')}
            </Button>
          </May>
        )
      }
    >
      {isEditing ? (
        <DetailsForm official={official} onClose={() => setEditing(false)} />
      ) : (
        <dl className={styles['facts']}>
          {(['organisation', 'position', 'phone', 'note'] as const).map((field) => (
            <div key={field}>
              <dt>{t(`officials.${field}`)}</dt>
              <dd>{official[field] === null ? '—' : script(official[field])}</dd>
            </div>
          ))}
        </dl>
      )}
    </Panel>
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
  const isComplete = draft.values.fullName.trim() !== '';

  function submit(): void {
    if (!isComplete) return;
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
    <Form
      draft={draft}
      onSubmit={submit}
      error={save.error}
      buttons={
        <FormButtons
          isSaving={save.isPending}
          isDisabled={!isComplete || !draft.isReady}
          onClose={draft.close}
        />
      }
    >
      <OfficialFields values={draft.values} onChange={draft.change} />
    </Form>
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
