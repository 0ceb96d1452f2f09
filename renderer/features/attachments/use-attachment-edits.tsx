import { notifications } from '@mantine/notifications';
import { type ReactNode, useCallback, useState } from 'react';
import type { AttachmentEdit } from '../../../shared/attachments.ts';
import { useWrite } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import type { GridEdit } from '../../components/data-grid/grid-props.ts';
import { EndDialog } from './EndDialog.tsx';

interface AttachmentEdits {
  readonly save: (edits: readonly GridEdit[]) => Promise<unknown>;
  /** Asks for the last day first. */
  readonly end: (ids: readonly string[]) => void;
  /** Takes back what was entered by mistake. */
  readonly remove: (ids: readonly string[]) => Promise<void>;
  /** The question that is open; to be shown by whoever uses this. */
  readonly dialog: ReactNode;
}

/** What can be done with attachments in a list. */
export function useAttachmentEdits(): AttachmentEdits {
  const { t } = useTranslate();
  const [ending, setEnding] = useState<readonly string[] | null>(null);
  const saveAll = useWrite('attachments.save', { isQuiet: true }).mutateAsync;
  const removeAll = useWrite('attachments.remove').mutateAsync;
  const save = useCallback(
    (edits: readonly GridEdit[]) => saveAll({ edits: edits as AttachmentEdit[] }),
    [saveAll],
  );
  const remove = useCallback(
    async (ids: readonly string[]) => {
      const { removed } = await removeAll({ ids: [...ids] });
      notifications.show({ message: t('attachments.removed', { count: removed }) });
    },
    [removeAll, t],
  );
  const dialog = ending && (
    <EndDialog
      ids={ending}
      onRemove={() => {
        setEnding(null);
        void remove(ending);
      }}
      onClose={() => setEnding(null)}
    />
  );
  return { save, end: setEnding, remove, dialog };
}
