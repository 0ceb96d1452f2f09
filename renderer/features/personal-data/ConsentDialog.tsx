import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { MemberConsent } from '../../../shared/personal-data.ts';
import { useRead, useWrite } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { DayField } from '../../components/DayField.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { FormButtons } from '../../components/FormButtons.tsx';
import { TextField } from '../../components/TextField.tsx';
import styles from './PersonalData.module.css';

interface ConsentDialogProps {
  readonly members: readonly MemberConsent[];
  readonly onClose: () => void;
}

/** Enters signed consents: of everybody who has none, unless somebody is unticked. */
export function ConsentDialog({ members, onClose }: ConsentDialogProps) {
  const { t, nameOf, script } = useTranslate();
  const today = useRead('office.get').data?.today ?? null;
  const scopes = (useRead('lists.all').data ?? []).filter((item) => item.list === 'consentScope');
  const [personIds, setPersonIds] = useState<readonly string[]>(
    members.filter((member) => !member.isGiven).map((member) => member.personId),
  );
  const [declined, setDeclined] = useState<readonly string[]>([]);
  const [on, setOn] = useState<string | null>(null);
  const [validUntil, setValidUntil] = useState<string | null>(null);
  const [document, setDocument] = useState('');
  const [signedBy, setSignedBy] = useState(members.find((one) => !one.isChild)?.fullName ?? '');
  const give = useWrite('consents.give', { isQuiet: true });
  const day = on ?? today;
  const chosen = members.filter((member) => personIds.includes(member.personId));
  const children = chosen.filter((member) => member.isChild);
  const adults = chosen.filter((member) => !member.isChild);
  const scopeIds = scopes.map((item) => item.id).filter((id) => !declined.includes(id));
  const isTicked = (list: readonly string[], id: string, isOn: boolean) =>
    isOn ? [...list, id] : list.filter((one) => one !== id);

  async function save(): Promise<void> {
    if (day === null) return;
    const common = { givenOn: day, validUntil, document: document || null, scopeIds };
    // Grown-ups sign for themselves.
    if (adults.length > 0)
      await give.mutateAsync({ ...common, personIds: adults.map((one) => one.personId) });
    if (children.length > 0)
      await give.mutateAsync({
        ...common,
        personIds: children.map((one) => one.personId),
        signedBy: signedBy || null,
      });
    onClose();
  }

  return (
    <Dialog onClose={onClose} title={t('duty.consentGive')} size={600} centered>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          // What is refused is shown below.
          save().catch(() => undefined);
        }}
      >
        <div className={styles['group']}>{t('duty.consentWho')}</div>
        {members.map(({ personId, fullName, isChild }) => (
          <Checkbox
            key={personId}
            label={isChild ? `${script(fullName)} (${t('duty.child')})` : script(fullName)}
            checked={personIds.includes(personId)}
            onChange={(event) =>
              setPersonIds(isTicked(personIds, personId, event.currentTarget.checked))
            }
          />
        ))}
        <div className={styles['group']}>{t('duty.scopes')}</div>
        {scopes.map((item) => (
          <Checkbox
            key={item.id}
            label={nameOf(item)}
            checked={!declined.includes(item.id)}
            onChange={(event) =>
              setDeclined(isTicked(declined, item.id, !event.currentTarget.checked))
            }
          />
        ))}
        <div className={styles['pair']}>
          <DayField label={t('duty.givenOn')} value={day} onChange={setOn} isRequired isFocused />
          <TextField label={t('duty.documentNumber')} value={document} onChange={setDocument} />
          <DayField label={t('duty.validUntil')} value={validUntil} onChange={setValidUntil} />
          {children.length > 0 && (
            <TextField
              label={t('duty.signedBy')}
              value={signedBy}
              onChange={setSignedBy}
              isRequired
            />
          )}
        </div>
        {give.error && <ErrorNote error={give.error} />}
        <FormButtons
          isSaving={give.isPending}
          isDisabled={chosen.length === 0 || scopeIds.length === 0 || day === null}
          onClose={onClose}
        />
      </form>
    </Dialog>
  );
}
