import { notifications } from '@mantine/notifications';
import { IconCalendarPlus, IconCheck, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { useWrite } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import type { GridAction } from '../../components/data-grid/grid-props.ts';
import { CompleteDialog } from './CompleteDialog.tsx';
import { ExtendDialog } from './ExtendDialog.tsx';

/** What can be done with the measures chosen in a grid, and the dialog that is open for it. */
export function usePlanActions(): { actions: readonly GridAction[]; dialog: ReactNode } {
  const { t } = useTranslate();
  const remove = useWrite('plans.removeItems').mutateAsync;
  const [open, setOpen] = useState<{ name: 'complete' | 'extend'; ids: readonly string[] } | null>(
    null,
  );
  const actions = useMemo(
    () => [
      {
        label: t('plans.complete'),
        icon: <IconCheck size={15} />,
        run: (ids: readonly string[]) => setOpen({ name: 'complete', ids }),
      },
      {
        label: t('plans.extend'),
        icon: <IconCalendarPlus size={15} />,
        run: (ids: readonly string[]) => setOpen({ name: 'extend', ids }),
      },
      {
        label: t('plans.remove'),
        icon: <IconTrash size={15} />,
        isDangerous: true,
        run: async (ids: readonly string[]) => {
          const { removed } = await remove({ ids: [...ids] });
          notifications.show({ message: t('plans.removed', { count: removed }) });
        },
      },
    ],
    [t, remove],
  );
  const close = () => setOpen(null);
  const dialog =
    open?.name === 'complete' ? (
      <CompleteDialog ids={open.ids} onClose={close} />
    ) : (
      open && <ExtendDialog ids={open.ids} onClose={close} />
    );
  return { actions, dialog };
}
