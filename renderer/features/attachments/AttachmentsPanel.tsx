import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMemo, useState } from 'react';
import type {
  AttachmentEdit,
  AttachmentRow,
  AttachmentSubject,
} from '../../../shared/attachments.ts';
import { useWrite } from '../../app/call.ts';
import { openDialog } from '../../app/dialogs.ts';
import { navigate } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { DataGrid } from '../../components/data-grid/DataGrid.tsx';
import { useAttachmentColumns } from './attachment-columns.ts';
import { EndDialog } from './EndDialog.tsx';

interface AttachmentsPanelProps {
  readonly subject: AttachmentSubject;
  readonly id: string;
  readonly height: number;
}

const start = { quick: 'current' };

/** The attachments of an official, a mahalla or a family: edited in place, ended, added to. */
export function AttachmentsPanel({ subject, id, height }: AttachmentsPanelProps) {
  const { t } = useTranslate();
  const columns = useAttachmentColumns(subject);
  const extra = useMemo(() => ({ subject, id }), [subject, id]);
  const [ending, setEnding] = useState<readonly string[] | null>(null);
  const save = useWrite('attachments.save', { isQuiet: true });
  const remove = useWrite('attachments.remove');
  const isOfOfficial = subject === 'official';
  const quick = useMemo(
    () => [
      { name: 'current', label: t('attachments.current') },
      { name: 'past', label: t('attachments.past') },
    ],
    [t],
  );
  const actions = [
    { label: t('attachments.end'), run: (ids: readonly string[]) => setEnding(ids) },
    {
      label: t('attachments.remove'),
      isDangerous: true,
      run: async (ids: readonly string[]) => {
        const { removed } = await remove.mutateAsync({ ids: [...ids] });
        notifications.show({ message: t('attachments.removed', { count: removed }) });
      },
    },
  ];
  return (
    <>
      <DataGrid
        name={`attachments.${subject}`}
        call="attachments.list"
        columns={columns}
        extra={extra}
        quick={quick}
        start={start}
        height={height}
        hasSearch={isOfOfficial}
        isSelectable
        actions={actions}
        onOpen={openRow}
        onEdit={(edits) => save.mutateAsync({ edits: edits as AttachmentEdit[] })}
        emptyTitle={t(isOfOfficial ? 'attachments.emptyTitleOfOfficial' : 'attachments.emptyTitle')}
        emptyAdvice={t(
          isOfOfficial ? 'attachments.emptyAdviceOfOfficial' : 'attachments.emptyAdvice',
        )}
        toolbar={
          <Button
            size="xs"
            variant="default"
            onClick={() => openDialog('attach', requestOf(subject, id))}
          >
            {t(isOfOfficial ? 'attachments.attachTargets' : 'attachments.attach')}
          </Button>
        }
      />
      {ending && <EndDialog ids={ending} onClose={() => setEnding(null)} />}
    </>
  );

  /** To the other side of the attachment. */
  function openRow(row: AttachmentRow): void {
    if (!isOfOfficial) navigate('/officials/:id', { id: row.officialId });
    else if (row.familyId !== null) navigate('/families/:id', { id: row.familyId });
    else if (row.mahallaId !== null) navigate('/mahallas/:id', { id: row.mahallaId });
  }
}

function requestOf(subject: AttachmentSubject, id: string) {
  switch (subject) {
    case 'official':
      return { officialIds: [id] };
    case 'mahalla':
      return { mahallaIds: [id] };
    case 'family':
      return { familyIds: [id] };
  }
}
