import type { DialogProps } from '../../app/dialogs.ts';
import { useTranslate } from '../../app/translate.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { RenewRecovery, useRenewal } from './RenewRecovery.tsx';

/** A new recovery sheet, against one's own password. While its code is shown the dialog does not close by itself. */
export function RenewRecoveryDialog({ onClose }: DialogProps<'renewRecovery'>) {
  const { t } = useTranslate();
  const renewal = useRenewal();
  const isShown = renewal.data !== undefined;
  return (
    <Dialog
      onClose={onClose}
      title={t('account.renewRecovery')}
      size={560}
      withCloseButton={!isShown}
      closeOnEscape={!isShown}
      closeOnClickOutside={!isShown}
    >
      <RenewRecovery renewal={renewal} text={t('account.renewText')} onClose={onClose} />
    </Dialog>
  );
}
