import { useTranslate } from '../../app/translate.tsx';
import { ConfirmButton } from '../../components/ConfirmButton.tsx';

/** In a dialog over one row of a list: removes the row, after a question. */
export function RemoveButton({ onRemove }: { readonly onRemove: () => void }) {
  const { t } = useTranslate();
  return (
    <ConfirmButton
      label={t('common.remove')}
      question={t('settings.removeQuestion')}
      onConfirm={onRemove}
      isDanger
    />
  );
}
