import { Button } from '@mantine/core';
import { IconCalendarOff, IconPlus, IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { AttachmentRow } from '../../../shared/attachments.ts';
import { openDialog } from '../../app/dialogs.ts';
import { May } from '../../app/rights.tsx';
import { navigate } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { DataGrid } from '../../components/data-grid/DataGrid.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useAttachmentColumns } from './attachment-columns.ts';
import { useAttachmentEdits } from './use-attachment-edits.tsx';

const start = { quick: 'current' };
const height = 470;

/** What one official answers for and answered for: up to hundreds of families. */
export function AttachedTargets({ officialId }: { readonly officialId: string }) {
  const { t } = useTranslate();
  const { save, end, remove, dialog } = useAttachmentEdits();
  const columns = useAttachmentColumns('official');
  const extra = useMemo(() => ({ subject: 'official' as const, id: officialId }), [officialId]);
  const quick = useMemo(
    () => [
      { name: 'current', label: t('attachments.current') },
      { name: 'past', label: t('attachments.past') },
    ],
    [t],
  );
  const actions = useMemo(
    () => [
      { label: t('attachments.end'), icon: <IconCalendarOff size={15} />, run: end },
      {
        label: t('attachments.remove'),
        icon: <IconTrash size={15} />,
        isDangerous: true,
        run: remove,
      },
    ],
    [t, end, remove],
  );
  return (
    <Panel title={t('attachments.titleOfOfficial')}>
      <DataGrid
        name="attachments.official"
        call="attachments.list"
        columns={columns}
        extra={extra}
        quick={quick}
        start={start}
        height={height}
        isSelectable
        actions={actions}
        onOpen={openTarget}
        onEdit={save}
        emptyTitle={t('attachments.emptyTitleOfOfficial')}
        emptyAdvice={t('attachments.emptyAdviceOfOfficial')}
        emptyAction={
          <May do="edit">
            <Button
              variant="default"
              leftSection={<IconPlus size={15} />}
              onClick={() => openDialog('attach', { officialIds: [officialId] })}
            >
              {t('attachments.attachTargets')}
            </Button>
          </May>
        }
      />
      {dialog}
    </Panel>
  );
}

function openTarget({ familyId, mahallaId }: AttachmentRow): void {
  if (familyId !== null) navigate('/families/:id', { id: familyId });
  else if (mahallaId !== null) navigate('/mahallas/:id', { id: mahallaId });
}
