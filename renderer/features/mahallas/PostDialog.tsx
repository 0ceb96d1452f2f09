import { SegmentedControl } from '@mantine/core';
import { addDays } from '../../../shared/calendar.ts';
import type { MahallaPost } from '../../../shared/mahallas.ts';
import { useRead, useWrite } from '../../app/call.ts';
import { useDialogDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import { ConfirmButton } from '../../components/ConfirmButton.tsx';
import { DayField } from '../../components/DayField.tsx';
import { FieldPair } from '../../components/Form.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { TextField } from '../../components/TextField.tsx';
import styles from './Mahallas.module.css';

interface PostDialogProps {
  readonly mahallaId: string;
  readonly postId: string;
  /** Name of the post. */
  readonly title: string;
  readonly holder: MahallaPost | null;
  readonly onClose: () => void;
}

type Mode = 'correction' | 'new';

interface Holder {
  readonly fullName: string;
  readonly phone: string;
  readonly fromOn: string | null;
}

type PostForm = Readonly<Record<Mode, Holder>> & { readonly mode: Mode };

/** Who holds one of the seven posts: somebody new from a day on, a correction, or nobody. */
export function PostDialog({ mahallaId, postId, title, holder, onClose }: PostDialogProps) {
  const { t } = useTranslate();
  const today = useRead('office.get').data?.today ?? null;
  const somebody = { fullName: '', phone: '', fromOn: today };
  const draft = useDialogDraft<PostForm>(
    `post.${mahallaId}.${postId}`,
    {
      mode: holder ? 'correction' : 'new',
      correction: holder ? fieldsOf(holder) : somebody,
      new: somebody,
    },
    onClose,
  );
  const { mode } = draft.values;
  const isCorrection = mode === 'correction';
  const { fullName, phone, fromOn } = draft.values[mode];
  const change = (part: Partial<Holder>) =>
    draft.change({ [mode]: { ...draft.values[mode], ...part } });
  const save = useWrite('mahallas.savePost', { isQuiet: true });

  function submit(fields: { fullName: string | null; phone: string; fromOn: string | null }): void {
    save.mutate({ mahallaId, postId, ...fields, isCorrection }, { onSuccess: draft.close });
  }

  return (
    <FormDialog
      title={<span className={styles['capital']}>{title}</span>}
      size={460}
      draft={draft}
      onSave={() => submit({ fullName, phone, fromOn })}
      isSaving={save.isPending}
      isComplete={fullName.trim() !== ''}
      error={save.error}
      aside={
        isCorrection &&
        holder && (
          <ConfirmButton
            label={t('mahallas.vacate')}
            question={t('mahallas.vacateQuestion', { name: holder.fullName })}
            onConfirm={() => submit({ fullName: null, phone: '', fromOn: today })}
          />
        )
      }
    >
      {holder && (
        <SegmentedControl
          fullWidth
          value={mode}
          onChange={(value) => draft.change({ mode: value as Mode })}
          data={[
            { value: 'correction', label: t('mahallas.isCorrection') },
            { value: 'new', label: t('mahallas.isNew') },
          ]}
        />
      )}
      <TextField
        key={`${mode} name`}
        name="fullName"
        label={t('mahallas.postName')}
        value={fullName}
        onChange={(value) => change({ fullName: value })}
        isRequired
        isFocused
      />
      <FieldPair key={mode}>
        <TextField
          name="phone"
          label={t('mahallas.postPhone')}
          maxLength={100}
          value={phone}
          placeholder="+998 90 123-45-67"
          onChange={(value) => change({ phone: value })}
        />
        <DayField
          name="fromOn"
          label={t('mahallas.postFrom')}
          value={fromOn}
          {...(today !== null && { today })}
          onChange={(value) => change({ fromOn: value })}
        />
      </FieldPair>
      {!isCorrection && holder && fromOn && (
        <div className={styles['soft']}>
          {t('mahallas.leaves', { name: holder.fullName, on: addDays(fromOn, -1) })}
        </div>
      )}
    </FormDialog>
  );
}

function fieldsOf({ fullName, phone, fromOn }: MahallaPost): Holder {
  return { fullName, phone: phone ?? '', fromOn };
}
