import { Button, Checkbox, Modal } from '@mantine/core';
import { useState } from 'react';
import type { FamilyCard } from '../../../../shared/family-card.ts';
import { useWrite } from '../../../app/call.ts';
import { useTranslate } from '../../../app/translate.tsx';
import { DayField } from '../../../components/DayField.tsx';
import { ErrorNote } from '../../../components/ErrorNote.tsx';
import { ListSelect } from '../../../components/ListSelect.tsx';
import { TextField } from '../../../components/TextField.tsx';
import styles from '../FamilyCard.module.css';
import { CategoryHistory } from './CategoryHistory.tsx';

interface CategoryDialogProps {
  readonly card: FamilyCard;
  readonly today: string;
  readonly onClose: () => void;
}

/** The official category from a day on, with its document; the former ones below. */
export function CategoryDialog({ card, today, onClose }: CategoryDialogProps) {
  const { t } = useTranslate();
  const { official } = card.assessment;
  const [categoryId, setCategoryId] = useState<string | null>(official?.categoryId ?? null);
  const [isLeaving, setLeaving] = useState(false);
  const [fromOn, setFromOn] = useState<string | null>(today);
  const [document, setDocument] = useState('');
  const save = useWrite('families.setCategory', { isQuiet: true });
  const refused = save.error?.report;
  const dayError =
    refused?.code === 'day-order'
      ? t('card.categoryBefore', { on: String(refused.params['otherDay'] ?? '') })
      : refused?.code === 'day-in-future'
        ? t('card.dayNotYet')
        : null;
  const isComplete = fromOn !== null && (isLeaving || categoryId !== null);
  return (
    <Modal opened onClose={onClose} title={t('card.categoryTitle')} size={480}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isComplete) return;
          save.mutate(
            {
              familyId: card.id,
              categoryId: isLeaving ? null : categoryId,
              fromOn,
              document: document.trim() === '' ? null : document,
            },
            { onSuccess: onClose },
          );
        }}
      >
        <ListSelect
          list="familyCategory"
          on={fromOn ?? today}
          label={t('card.categoryTitle')}
          value={isLeaving ? null : categoryId}
          onChange={setCategoryId}
          isDisabled={isLeaving}
          isFocused
        />
        {official !== null && (
          <Checkbox
            label={t('card.categoryNone')}
            checked={isLeaving}
            onChange={(event) => setLeaving(event.currentTarget.checked)}
          />
        )}
        <div className={styles['two']}>
          <DayField
            label={t('card.categoryFrom')}
            value={fromOn}
            onChange={setFromOn}
            error={dayError}
            isRequired
          />
          <TextField label={t('card.categoryDocument')} value={document} onChange={setDocument} />
        </div>
        {save.error && dayError === null && <ErrorNote error={save.error} />}
        <div className={styles['buttons']}>
          <Button type="submit" loading={save.isPending} disabled={!isComplete}>
            {t('common.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </div>
      </form>
      <CategoryHistory categories={card.categories} />
    </Modal>
  );
}
