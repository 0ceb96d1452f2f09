import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { OfficialCard } from '../../../shared/officials.ts';
import { useWrite } from '../../app/call.ts';
import { useDraft } from '../../app/draft.ts';
import { May } from '../../app/rights.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
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
  const draft = useDraft(`official.${official.id}`, valuesOf(official));
  const save = useWrite('officials.save', { isQuiet: true });

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
          { edits: [{ id: official.id, fields: draft.values }] },
          {
            onSuccess: () => {
              notifications.show({ message: t('common.saved') });
              leave();
            },
          },
        );
      }}
    >
      <OfficialFields values={draft.values} onChange={draft.change} />
      {save.error && <ErrorNote error={save.error} />}
      <FormButtons
        isSaving={save.isPending}
        isDisabled={draft.values.fullName.trim() === '' || !draft.isReady}
        onClose={leave}
      />
    </form>
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
