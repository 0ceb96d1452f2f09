import { type SpecialDayRow, specialDayKinds } from '../../../shared/reference-lists.ts';
import { useWrite } from '../../app/call.ts';
import { useDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import { ChoiceField } from '../../components/ChoiceField.tsx';
import { DayField } from '../../components/DayField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { RowDialog } from './RowDialog.tsx';
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
  const done = {
    onSuccess: () => {
      draft.discard();
      onClose();
    },
  };

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
      done,
    );
  }

  return (
    <RowDialog
      title={row ? row.nameCyrl : t('settings.newDay')}
      error={save.error ?? remove.error}
      isSaving={save.isPending}
      isComplete={draft.isReady && day !== null && nameCyrl.trim() !== ''}
      onSave={submit}
      onClose={onClose}
      onRemove={row ? () => remove.mutate({ id: row.id }, done) : undefined}
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
      <div className={styles['pair']}>
        <TextField
          label={t('settings.listRu')}
          value={nameRu}
          onChange={(value) => draft.change({ nameRu: value })}
        />
        <TextField
          label={t('settings.listEn')}
          value={nameEn}
          onChange={(value) => draft.change({ nameEn: value })}
        />
      </div>
      <TextField
        label={t('settings.amountSource')}
        value={source}
        onChange={(value) => draft.change({ source: value })}
      />
    </RowDialog>
  );
}
