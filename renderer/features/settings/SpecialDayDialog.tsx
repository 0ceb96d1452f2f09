import { type SpecialDayRow, specialDayKinds } from '../../../shared/reference-lists.ts';
import { useWrite } from '../../app/call.ts';
import { useDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import { ChoiceField } from '../../components/ChoiceField.tsx';
import { DayField } from '../../components/DayField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { OtherNames } from './OtherNames.tsx';
import { RowDialog } from './RowDialog.tsx';
import { rowEditing } from './row-editing.ts';
import styles from './SettingsPage.module.css';

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
  const { t } = useTranslate();
  const save = useWrite('holidays.save', { isQuiet: true });
  const remove = useWrite('holidays.remove', { isQuiet: true });
  const draft = useDraft<DayValues>(`settings.day.${row?.id ?? 'new'}`, row ?? empty);
  const { day, kind, nameCyrl, nameRu, nameEn, source } = draft.values;
  const editing = rowEditing({ save, remove, draft, id: row?.id ?? null, onClose });

  function submit(): void {
    if (day === null) return;
    const name = nameCyrl.trim();
    editing.save({
      id: row?.id ?? null,
      day,
      kind,
      nameCyrl: name,
      nameRu: nameRu.trim() || name,
      nameEn: nameEn.trim() || name,
      source,
    });
  }

  return (
    <RowDialog
      title={row ? row.nameCyrl : t('settings.newDay')}
      error={editing.error}
      isSaving={editing.isSaving}
      isComplete={draft.isReady && day !== null && nameCyrl.trim() !== ''}
      onSave={submit}
      onClose={onClose}
      onRemove={editing.remove}
    >
      <div className={styles['pair']}>
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
      </div>
      <TextField
        label={t('settings.dayName')}
        value={nameCyrl}
        onChange={(value) => draft.change({ nameCyrl: value })}
        isRequired
      />
      <OtherNames names={draft.values} onChange={draft.change} />
      <TextField
        label={t('settings.amountSource')}
        value={source}
        onChange={(value) => draft.change({ source: value })}
      />
    </RowDialog>
  );
}
