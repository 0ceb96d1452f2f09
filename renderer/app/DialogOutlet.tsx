import type { ReactNode } from 'react';
import { closeDialog, type OpenDialog, useOpenDialog } from './dialogs.ts';
import { lazily } from './lazily.tsx';

const AttachDialog = lazily(() =>
  import('../features/attachments/AttachDialog.tsx').then((m) => m.AttachDialog),
);
const ChangePasswordDialog = lazily(() =>
  import('../features/account/ChangePasswordDialog.tsx').then((m) => m.ChangePasswordDialog),
);
const EmergencyDialog = lazily(() =>
  import('../features/account/EmergencyDialog.tsx').then((m) => m.EmergencyDialog),
);
const RenewRecoveryDialog = lazily(() =>
  import('../features/account/RenewRecoveryDialog.tsx').then((m) => m.RenewRecoveryDialog),
);
const ItemDialog = lazily(() =>
  import('../features/plans/ItemDialog.tsx').then((m) => m.ItemDialog),
);
const PrintDialog = lazily(() =>
  import('../features/printing/PrintDialog.tsx').then((m) => m.PrintDialog),
);

const PrintDutyDialog = lazily(() =>
  import('../features/printing/PrintDutyDialog.tsx').then((m) => m.PrintDutyDialog),
);

/** The dialog that was asked for, over the page; see `dialogs.ts`. */
export function DialogOutlet() {
  const open = useOpenDialog();
  return open && dialogOf(open);
}

function dialogOf(open: OpenDialog): ReactNode {
  switch (open.name) {
    case 'attach':
      return <AttachDialog input={open.input} onClose={closeDialog} />;
    case 'changePassword':
      return <ChangePasswordDialog input={open.input} onClose={closeDialog} />;
    case 'emergency':
      return <EmergencyDialog input={open.input} onClose={closeDialog} />;
    case 'renewRecovery':
      return <RenewRecoveryDialog input={open.input} onClose={closeDialog} />;
    case 'planItem':
      return <ItemDialog input={open.input} onClose={closeDialog} />;
    case 'printDuty':
      return <PrintDutyDialog input={open.input} onClose={closeDialog} />;
    case 'print':
      return <PrintDialog input={open.input} onClose={closeDialog} />;
  }
}
