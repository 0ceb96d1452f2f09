import { Loader } from '@mantine/core';
import { useRead } from '../../app/call.ts';
import type { DialogProps } from '../../app/dialogs.ts';
import { useDialogDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ItemFields } from './ItemFields.tsx';
import { emptyItem } from './item-form.ts';
import { usePlanHelp } from './use-plan-help.ts';

/** Adds measures to the plan of a family, one after the other. What was typed survives Escape. */
export function ItemDialog({ input, onClose }: DialogProps<'planItem'>) {
  const { t } = useTranslate();
  const { familyId } = input;
  const help = usePlanHelp();
  const card = useRead('families.get', { id: familyId }).data;
  const draft = useDialogDraft(`planItem.${familyId}`, emptyItem, onClose);
  return (
    <Dialog onClose={draft.putAside} title={t('plans.addTitle')} size={790}>
      {help && card && draft.isReady ? (
        <ItemFields familyId={familyId} help={help} members={card.members} draft={draft} />
      ) : (
        <Loader size="sm" />
      )}
    </Dialog>
  );
}
