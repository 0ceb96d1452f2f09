import type { ListItem } from '../../../shared/office.ts';
import { fixedLists } from '../../../shared/reference-lists.ts';
import { toLatin } from '../../../shared/uzbek-script.ts';
import { useWrite } from '../../app/call.ts';
import { useDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import { DayField } from '../../components/DayField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { OtherNames } from './OtherNames.tsx';
import { RowDialog } from './RowDialog.tsx';
import { rowEditing } from './row-editing.ts';
import styles from './SettingsPage.module.css';

interface ItemDialogProps {
  readonly list: string;
  /** Null: a new one. */
  readonly item: ListItem | null;
  readonly onClose: () => void;
}

const empty = { nameCyrl: '', nameLatn: '', nameRu: '', nameEn: '', synonyms: '' };

/** One item of a reference list: its names, the spellings imports know it by, and when it is in force. */
export function ItemDialog({ list, item, onClose }: ItemDialogProps) {
  const { t } = useTranslate();
  const save = useWrite('lists.save', { isQuiet: true });
  const remove = useWrite('lists.remove', { isQuiet: true });
  const draft = useDraft(`settings.item.${item?.id ?? `${list}.new`}`, {
    ...(item
      ? { ...item, nameLatn: item.nameLatn ?? '', synonyms: item.synonyms.join('; ') }
      : empty),
    fromOn: item?.fromOn ?? null,
    toOn: item?.toOn ?? null,
  });
  const { nameCyrl, nameLatn, nameRu, nameEn, synonyms, fromOn, toOn } = draft.values;
  const editing = rowEditing({ save, remove, draft, id: item?.id ?? null, onClose });

  function submit(): void {
    editing.save({
      id: item?.id ?? null,
      list,
      nameCyrl,
      nameLatn: nameLatn.trim() || null,
      // A word that is only known in Uzbek is better shown so than not at all.
      nameRu: nameRu.trim() || nameCyrl,
      nameEn: nameEn.trim() || nameCyrl,
      synonyms: synonyms.split(';').flatMap((one) => one.trim() || []),
      fromOn,
      toOn,
    });
  }

  return (
    <RowDialog
      title={item ? item.nameCyrl : t('settings.newItem')}
      error={editing.error}
      isSaving={editing.isSaving}
      isComplete={draft.isReady && nameCyrl.trim() !== ''}
      onSave={submit}
      onClose={onClose}
      onRemove={item?.code.startsWith('own') ? editing.remove : undefined}
    >
      <TextField
        label={t('settings.listCyrl')}
        value={nameCyrl}
        onChange={(value) => draft.change({ nameCyrl: value })}
        isRequired
        isFocused
      />
      <TextField
        label={t('settings.listLatn')}
        value={nameLatn}
        placeholder={toLatin(nameCyrl)}
        onChange={(value) => draft.change({ nameLatn: value })}
      />
      <OtherNames names={draft.values} onChange={draft.change} />
      <TextField
        label={t('settings.synonyms')}
        hint={t('settings.synonymsHint')}
        value={synonyms}
        onChange={(value) => draft.change({ synonyms: value })}
      />
      {!fixedLists.has(list) && (
        <div className={styles['pair']}>
          <DayField
            label={t('settings.fromOn')}
            value={fromOn}
            onChange={(value) => draft.change({ fromOn: value })}
          />
          <DayField
            label={t('settings.toOn')}
            value={toOn}
            onChange={(value) => draft.change({ toOn: value })}
          />
          <span className={styles['below']}>{t('settings.toOnHint')}</span>
        </div>
      )}
    </RowDialog>
  );
}
