import type { ListItem } from '../../../shared/office.ts';
import { fixedLists } from '../../../shared/reference-lists.ts';
import { toLatin } from '../../../shared/uzbek-script.ts';
import { useWrite } from '../../app/call.ts';
import { useDialogDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import { DayField } from '../../components/DayField.tsx';
import { FieldPair } from '../../components/Form.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { TextField } from '../../components/TextField.tsx';
import { OtherNames } from './OtherNames.tsx';
import { RemoveButton } from './RemoveButton.tsx';
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
  const { t, script } = useTranslate();
  const save = useWrite('lists.save', { isQuiet: true });
  const remove = useWrite('lists.remove', { isQuiet: true });
  const draft = useDialogDraft(
    `settings.item.${item?.id ?? `${list}.new`}`,
    {
      ...(item
        ? { ...item, nameLatn: item.nameLatn ?? '', synonyms: item.synonyms.join('; ') }
        : empty),
      fromOn: item?.fromOn ?? null,
      toOn: item?.toOn ?? null,
    },
    onClose,
  );
  const { nameCyrl, nameLatn, nameRu, nameEn, synonyms, fromOn, toOn } = draft.values;

  function submit(): void {
    save.mutate(
      {
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
      },
      { onSuccess: draft.close },
    );
  }

  return (
    <FormDialog
      size={520}
      title={item ? script(item.nameCyrl) : t('settings.newItem')}
      draft={draft}
      error={save.error ?? remove.error}
      isSaving={save.isPending}
      isComplete={nameCyrl.trim() !== ''}
      onSave={submit}
      aside={
        item?.code.startsWith('own') && (
          <RemoveButton
            onRemove={() => remove.mutate({ id: item.id }, { onSuccess: draft.close })}
          />
        )
      }
    >
      <TextField
        name="nameCyrl"
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
        maxLength={30_000}
        onChange={(value) => draft.change({ synonyms: value })}
      />
      {!fixedLists.has(list) && (
        <FieldPair>
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
        </FieldPair>
      )}
    </FormDialog>
  );
}
