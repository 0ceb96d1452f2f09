import { type SpecialDayRow, specialDayKinds } from '../../../shared/reference-lists.ts';
import { useWrite } from '../../app/call.ts';
import { useDialogDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import { ChoiceField } from '../../components/ChoiceField.tsx';
import { DayField } from '../../components/DayField.tsx';
import { FieldPair } from '../../components/Form.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { TextField } from '../../components/TextField.tsx';
import { OtherNames } from './OtherNames.tsx';
import { RemoveButton } from './RemoveButton.tsx';

type DayValues = Omit<SpecialDayRow, 'id' | 'day'> & { readonly day: string | null };

const empty: DayValues = {
  day: null,
  kind: 'movedDayOff',
  nameCyrl: '',
  nameRu: '',
  nameEn: '',
  source: '',
};

/** A holiday, or a day moved by a decree: deadlines in working days count by it. */
export function SpecialDayDialog({
  row,
  onClose,
}: {
  /** Null: a new one. */
  readonly row: SpecialDayRow | null;
  readonly onClose: () => void;
}) {
  const { t, script } = useTranslate();
  const save = useWrite('holidays.save', { isQuiet: true });
  const remove = useWrite('holidays.remove', { isQuiet: true });
  const draft = useDialogDraft<DayValues>(
    `settings.day.${row?.id ?? 'new'}`,
    row ?? empty,
    onClose,
  );
  const { day, kind, nameCyrl, nameRu, nameEn, source } = draft.values;

  function submit(): void {
    if (day === null) return;
    const name = nameCyrl.trim();
    save.mutate(
      {
        id: row?.id ?? null,
        day,
        kind,
        nameCyrl: name,
        nameRu: nameRu.trim() || name,
        nameEn: nameEn.trim() || name,
        source,
      },
      { onSuccess: draft.close },
    );
  }

  return (
    <FormDialog
      size={520}
      title={row ? script(row.nameCyrl) : t('settings.newDay')}
      draft={draft}
      error={save.error ?? remove.error}
      isSaving={save.isPending}
      isComplete={day !== null && nameCyrl.trim() !== ''}
      onSave={submit}
      aside={
        row && (
          <RemoveButton
            onRemove={() => remove.mutate({ id: row.id }, { onSuccess: draft.close })}
          />
        )
      }
    >
      <FieldPair>
        <DayField
          label={t('settings.day')}
          value={day}
          onChange={(value) => draft.change({ day: value })}
          isRequired
          isFocused
        />
        <ChoiceField
          label={t('settings.dayKind')}
          choices={specialDayKinds.map((value) => ({ value, label: t(`settings.${value}`) }))}
          value={kind}
          onChange={(value) =>
            value !== null && draft.change({ kind: value as SpecialDayRow['kind'] })
          }
        />
      </FieldPair>
      <TextField
        label={t('settings.dayName')}
        value={nameCyrl}
        onChange={(value) => draft.change({ nameCyrl: value })}
        isRequired
      />
      <OtherNames names={draft.values} onChange={draft.change} />
      <TextField
        label={t('settings.amountSource')}
        maxLength={500}
        value={source}
        onChange={(value) => draft.change({ source: value })}
      />
    </FormDialog>
  );
}
