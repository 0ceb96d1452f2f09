import type { MemberConsent } from '../../../shared/personal-data.ts';
import { useRead, useWrite } from '../../app/call.ts';
import { useDialogDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import { DayField } from '../../components/DayField.tsx';
import { FieldPair } from '../../components/Form.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { TextField } from '../../components/TextField.tsx';
import { TickList } from '../../components/TickList.tsx';

interface ConsentDialogProps {
  readonly familyId: string;
  readonly members: readonly MemberConsent[];
  readonly onClose: () => void;
}

interface ConsentForm {
  readonly personIds: readonly string[];
  /** Null: all, whichever they are. */
  readonly chosenScopes: readonly string[] | null;
  readonly givenOn: string | null;
  readonly validUntil: string | null;
  readonly document: string;
  readonly signedBy: string;
}

/** Enters signed consents: of everybody who has none, unless somebody is unticked. */
export function ConsentDialog({ familyId, members, onClose }: ConsentDialogProps) {
  const { t, nameOf, script } = useTranslate();
  const today = useRead('office.get').data?.today ?? null;
  const scopes = (useRead('lists.all').data ?? []).filter((item) => item.list === 'consentScope');
  const draft = useDialogDraft<ConsentForm>(
    `consent.${familyId}`,
    {
      personIds: members.filter((member) => !member.isGiven).map((member) => member.personId),
      chosenScopes: null,
      givenOn: today,
      validUntil: null,
      document: '',
      signedBy: members.find((one) => !one.isChild)?.fullName ?? '',
    },
    onClose,
  );
  const { values, change } = draft;
  const { personIds, givenOn, validUntil, document, signedBy } = values;
  const give = useWrite('consents.give', { isQuiet: true });
  const chosen = members.filter((member) => personIds.includes(member.personId));
  const children = chosen.filter((member) => member.isChild);
  const adults = chosen.filter((member) => !member.isChild);
  const scopeIds = [...(values.chosenScopes ?? scopes.map((item) => item.id))];

  async function save(): Promise<void> {
    if (givenOn === null) return;
    const common = { givenOn, validUntil, document: document || null, scopeIds };
    // Grown-ups sign for themselves.
    if (adults.length > 0)
      await give.mutateAsync({ ...common, personIds: adults.map((one) => one.personId) });
    if (children.length > 0)
      await give.mutateAsync({
        ...common,
        personIds: children.map((one) => one.personId),
        signedBy: signedBy || null,
      });
    draft.close();
  }

  return (
    <FormDialog
      title={t('duty.consentGive')}
      size={600}
      draft={draft}
      // What is refused is shown below.
      onSave={() => void save().catch(() => undefined)}
      isSaving={give.isPending}
      isComplete={
        chosen.length > 0 &&
        scopeIds.length > 0 &&
        givenOn !== null &&
        (children.length === 0 || signedBy.trim() !== '')
      }
      error={give.error}
    >
      <TickList
        title={t('duty.consentWho')}
        choices={members.map(({ personId, fullName, isChild }) => ({
          value: personId,
          label: isChild ? `${script(fullName)} (${t('duty.child')})` : script(fullName),
        }))}
        chosen={personIds}
        onChange={(next) => change({ personIds: next })}
      />
      <TickList
        title={t('duty.scopes')}
        choices={scopes.map((item) => ({ value: item.id, label: nameOf(item) }))}
        chosen={scopeIds}
        onChange={(next) => change({ chosenScopes: next })}
      />
      <FieldPair>
        <DayField
          label={t('duty.givenOn')}
          value={givenOn}
          onChange={(next) => change({ givenOn: next })}
          isRequired
          isFocused
        />
        <TextField
          label={t('duty.documentNumber')}
          value={document}
          onChange={(next) => change({ document: next })}
        />
        <DayField
          label={t('duty.validUntil')}
          value={validUntil}
          onChange={(next) => change({ validUntil: next })}
        />
        {children.length > 0 && (
          <TextField
            label={t('duty.signedBy')}
            value={signedBy}
            onChange={(next) => change({ signedBy: next })}
            isRequired
          />
        )}
      </FieldPair>
    </FormDialog>
  );
}
