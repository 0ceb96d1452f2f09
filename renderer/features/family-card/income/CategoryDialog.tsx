import { Checkbox } from '@mantine/core';
import type { FamilyCard } from '../../../../shared/family-card.ts';
import { useWrite } from '../../../app/call.ts';
import { useDialogDraft } from '../../../app/draft.ts';
import { useTranslate } from '../../../app/translate.tsx';
import { DayField } from '../../../components/DayField.tsx';
import { FieldPair } from '../../../components/Form.tsx';
import { FormDialog } from '../../../components/FormDialog.tsx';
import { ListSelect } from '../../../components/ListSelect.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { CategoryHistory } from './CategoryHistory.tsx';

interface CategoryForm {
  readonly categoryId: string | null;
  readonly isLeaving: boolean;
  readonly fromOn: string | null;
  readonly document: string;
}

interface CategoryDialogProps {
  readonly card: FamilyCard;
  readonly today: string;
  readonly onClose: () => void;
}

/** The official category from a day on, with its document; the former ones below. */
export function CategoryDialog({ card, today, onClose }: CategoryDialogProps) {
  const { t } = useTranslate();
  const { official } = card.assessment;
  const draft = useDialogDraft<CategoryForm>(
    `category.${card.id}`,
    { categoryId: official?.categoryId ?? null, isLeaving: false, fromOn: today, document: '' },
    onClose,
  );
  const { values, change, close } = draft;
  const { categoryId, isLeaving, fromOn, document } = values;
  const save = useWrite('families.setCategory', { isQuiet: true });
  const refused = save.error?.report;
  const dayError =
    refused?.code === 'day-order'
      ? t('card.categoryBefore', { on: String(refused.params['otherDay'] ?? '') })
      : null;

  function submit(): void {
    if (fromOn === null) return;
    save.mutate(
      {
        familyId: card.id,
        categoryId: isLeaving ? null : categoryId,
        fromOn,
        document: document.trim() === '' ? null : document,
      },
      { onSuccess: close },
    );
  }

  return (
    <FormDialog
      title={t('card.categoryTitle')}
      size={480}
      draft={draft}
      onSave={submit}
      isSaving={save.isPending}
      isComplete={fromOn !== null && (isLeaving || categoryId !== null)}
      error={save.error}
      below={<CategoryHistory categories={card.categories} />}
    >
      <ListSelect
        list="familyCategory"
        on={fromOn ?? today}
        label={t('card.categoryTitle')}
        value={isLeaving ? null : categoryId}
        onChange={(next) => change({ categoryId: next })}
        isDisabled={isLeaving}
        isRequired={!isLeaving}
        isFocused
      />
      {official !== null && (
        <Checkbox
          label={t('card.categoryNone')}
          checked={isLeaving}
          onChange={(event) => change({ isLeaving: event.currentTarget.checked })}
        />
      )}
      <FieldPair>
        <DayField
          name="fromOn"
          label={t('card.categoryFrom')}
          value={fromOn}
          onChange={(next) => change({ fromOn: next })}
          error={dayError}
          isRequired
        />
        <TextField
          name="document"
          label={t('card.categoryDocument')}
          maxLength={2000}
          value={document}
          onChange={(next) => change({ document: next })}
        />
      </FieldPair>
    </FormDialog>
  );
}
