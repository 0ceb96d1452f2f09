import { lazy, type ReactNode, Suspense } from 'react';
import { closeDialog, type OpenDialog, useOpenDialog } from './dialogs.ts';

const AttachDialog = lazy(() =>
  import('../features/attachments/AttachDialog.tsx').then((m) => ({ default: m.AttachDialog })),
);
const ItemDialog = lazy(() =>
  import('../features/plans/ItemDialog.tsx').then((m) => ({ default: m.ItemDialog })),
);
const PrintDialog = lazy(() =>
  import('../features/printing/PrintDialog.tsx').then((m) => ({ default: m.PrintDialog })),
);

/** The dialog that was asked for, over the page; see `dialogs.ts`. */
export function DialogOutlet() {
  const open = useOpenDialog();
  return open && <Suspense>{dialogOf(open)}</Suspense>;
}

function dialogOf(open: OpenDialog): ReactNode {
  switch (open.name) {
    case 'attach':
      return <AttachDialog input={open.input} onClose={closeDialog} />;
    case 'planItem':
      return <ItemDialog input={open.input} onClose={closeDialog} />;
    case 'print':
      return <PrintDialog input={open.input} onClose={closeDialog} />;
  }
}
