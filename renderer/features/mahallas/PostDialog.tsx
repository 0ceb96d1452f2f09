import { Button, Group, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { addDays } from '../../../shared/calendar.ts';
import type { MahallaPost } from '../../../shared/mahallas.ts';
import { useRead, useWrite } from '../../app/call.ts';
import { useDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import { ConfirmButton } from '../../components/ConfirmButton.tsx';
import { DayField } from '../../components/DayField.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
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

interface Fields {
  readonly fullName: string;
  readonly phone: string;
  readonly fromOn: string | null;
}

const nobody: Fields = { fullName: '', phone: '', fromOn: null };

/** Who holds one of the seven posts: somebody new from a day on, a correction, or nobody. */
export function PostDialog(props: PostDialogProps) {
  const { holder } = props;
  const { t } = useTranslate();
  const [mode, setMode] = useState<Mode>(holder ? 'correction' : 'new');
  return (
    <Dialog
      onClose={props.onClose}
      title={<span className={styles['capital']}>{props.title}</span>}
      size={460}
    >
      {holder && (
        <SegmentedControl
          fullWidth
          mb="md"
          value={mode}
          onChange={(value) => setMode(value as Mode)}
          data={[
            { value: 'correction', label: t('mahallas.isCorrection') },
            { value: 'new', label: t('mahallas.isNew') },
          ]}
        />
      )}
      <PostForm key={mode} {...props} mode={mode} />
    </Dialog>
  );
}

function PostForm({
  mahallaId,
  postId,
  holder,
  onClose,
  mode,
}: PostDialogProps & { readonly mode: Mode }) {
  const { t } = useTranslate();
  const today = useRead('office.get').data?.today ?? null;
  const isCorrection = mode === 'correction';
  const present = isCorrection && holder ? fieldsOf(holder) : nobody;
  const draft = useDraft(`post.${mahallaId}.${postId}.${mode}`, present);
  const save = useWrite('mahallas.savePost', { isQuiet: true });
  const { fullName, phone, fromOn } = draft.values;
  const comesOn = fromOn ?? today;

  function submit(fields: { fullName: string | null; phone: string; fromOn: string | null }): void {
    save.mutate(
      { mahallaId, postId, ...fields, isCorrection },
      {
        onSuccess: () => {
          draft.discard();
          onClose();
        },
      },
    );
  }

  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (fullName.trim() !== '')
          submit({ fullName, phone, fromOn: isCorrection ? fromOn : comesOn });
      }}
    >
      <TextField
        label={t('mahallas.postName')}
        value={fullName}
        onChange={(value) => draft.change({ fullName: value })}
        isRequired
        isFocused
      />
      <div className={styles['pair']}>
        <TextField
          label={t('mahallas.postPhone')}
          value={phone}
          placeholder="+998 90 123-45-67"
          onChange={(value) => draft.change({ phone: value })}
        />
        <DayField
          label={t('mahallas.postFrom')}
          value={isCorrection ? fromOn : comesOn}
          {...(today !== null && { today })}
          onChange={(value) => draft.change({ fromOn: value })}
        />
      </div>
      {!isCorrection && holder && comesOn && (
        <div className={styles['soft']}>
          {t('mahallas.leaves', { name: holder.fullName, on: addDays(comesOn, -1) })}
        </div>
      )}
      {save.error && <ErrorNote error={save.error} />}
      <Group gap="xs">
        {isCorrection && holder && (
          <ConfirmButton
            label={t('mahallas.vacate')}
            question={t('mahallas.vacateQuestion', { name: holder.fullName })}
            onConfirm={() => submit({ fullName: null, phone: '', fromOn: today })}
          />
        )}
        <Button variant="default" ml="auto" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button
          type="submit"
          loading={save.isPending}
          disabled={fullName.trim() === '' || !draft.isReady}
        >
          {t('common.save')}
        </Button>
      </Group>
    </form>
  );
}

function fieldsOf({ fullName, phone, fromOn }: MahallaPost): Fields {
  return { fullName, phone: phone ?? '', fromOn };
}
