import { Button } from '@mantine/core';
import { useMemo } from 'react';
import type { AttachmentRow } from '../../../shared/attachments.ts';
import { openDialog } from '../../app/dialogs.ts';
import { May } from '../../app/rights.tsx';
import { navigate } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { DataGrid } from '../../components/data-grid/DataGrid.tsx';
import type { GridColumn } from '../../components/data-grid/grid-props.ts';
import { Panel } from '../../components/Panel.tsx';
import { useAttachmentColumns } from './attachment-columns.ts';
import { useAttachmentEdits } from './use-attachment-edits.tsx';

interface AttachedOfficialsProps {
  readonly subject: 'mahalla' | 'family';
  readonly id: string;
}

/** Who is and was attached to a mahalla or a family: a short list, the present ones first. */
export function AttachedOfficials({ subject, id }: AttachedOfficialsProps) {
  const { t, formatDay } = useTranslate();
  const { save, end, dialog } = useAttachmentEdits();
  const columns = useAttachmentColumns(subject);
  const withActions = useMemo<readonly GridColumn<AttachmentRow>[]>(
    () =>
      columns.map((column) =>
        column.field === 'toOn'
          ? {
              ...column,
              // What is past stays as it was.
              render: ({ id: attachment, toOn }) =>
                toOn !== null ? (
                  formatDay(toOn)
                ) : (
                  <May do="edit">
                    <Button size="compact-xs" variant="default" onClick={() => end([attachment])}>
                      {t('attachments.end')}
                    </Button>
                  </May>
                ),
            }
          : column,
      ),
    [columns, end, t, formatDay],
  );
  const extra = useMemo(() => ({ subject, id }), [subject, id]);
  return (
    <Panel
      title={t('attachments.title')}
      note={
        <May do="edit">
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() =>
              openDialog(
                'attach',
                subject === 'mahalla' ? { mahallaIds: [id] } : { familyIds: [id] },
              )
            }
          >
            {t('attachments.attach')}
          </Button>
        </May>
      }
      isFlush
    >
      <DataGrid
        name={`attachments.${subject}`}
        call="attachments.list"
        columns={withActions}
        extra={extra}
        isPlain
        onOpen={(row) => navigate('/officials/:id', { id: row.officialId })}
        onEdit={save}
        emptyTitle={t('attachments.emptyTitle')}
        emptyAdvice={t('attachments.emptyAdvice')}
      />
      {dialog}
    </Panel>
  );
}
