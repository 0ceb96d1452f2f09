import { notifications } from '@mantine/notifications';
import { IconCalendarPlus, IconCheck, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { useWrite } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import type { GridAction } from '../../components/data-grid/grid-props.ts';
import { CompleteDialog } from './CompleteDialog.tsx';
import { ExtendDialog } from './ExtendDialog.tsx';

interface OpenAction {
  readonly name: 'complete' | 'extend';
  readonly ids: readonly string[];
  readonly onClose: (isDone: boolean) => void;
}

/** What can be done with the measures chosen in a grid, and the dialog that is open for it. */
export function usePlanActions(): { actions: readonly GridAction[]; dialog: ReactNode } {
  const { t } = useTranslate();
  const remove = useWrite('plans.removeItems').mutateAsync;
  const [open, setOpen] = useState<OpenAction | null>(null);
  const actions = useMemo(() => {
    /** Over when the dialog is closed; then the ticks go, unless it was closed without doing anything. */
    const ask = (name: OpenAction['name'], ids: readonly string[]) =>
      new Promise<'done' | undefined>((resolve) => {
        setOpen({
          name,
          ids,
          onClose: (isDone) => {
            setOpen(null);
            resolve(isDone ? 'done' : undefined);
          },
        });
      });
    return [
      {
        label: t('plans.complete'),
        icon: <IconCheck size={15} />,
        run: (ids: readonly string[]) => ask('complete', ids),
      },
      {
        label: t('plans.extend'),
        icon: <IconCalendarPlus size={15} />,
        run: (ids: readonly string[]) => ask('extend', ids),
      },
      {
        label: t('common.remove'),
        icon: <IconTrash size={15} />,
        isDangerous: true,
        run: async (ids: readonly string[]) => {
          const { removed } = await remove({ ids: [...ids] });
          notifications.show({ message: t('plans.removed', { count: removed }) });
          return 'done' as const;
        },
      },
    ];
  }, [t, remove]);
  const dialog =
    open?.name === 'complete' ? <CompleteDialog {...open} /> : open && <ExtendDialog {...open} />;
  return { actions, dialog };
}
