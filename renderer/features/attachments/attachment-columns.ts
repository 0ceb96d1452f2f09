import { useMemo } from 'react';
import type { AttachmentRow, AttachmentSubject } from '../../../shared/attachments.ts';
import { useTranslate } from '../../app/translate.tsx';
import type { GridColumn } from '../../components/data-grid/grid-props.ts';

/** Columns of a list of attachments; the side that is the same in every row is left out. */
export function useAttachmentColumns(
  subject: AttachmentSubject,
): readonly GridColumn<AttachmentRow>[] {
  const { t, script } = useTranslate();
  return useMemo(() => {
    const who: GridColumn<AttachmentRow>[] = [
      {
        field: 'official',
        title: t('attachments.official'),
        kind: 'text',
        width: 160,
        isBold: true,
      },
      {
        field: 'organisation',
        title: t('attachments.organisation'),
        kind: 'text',
        width: 116,
      },
      { field: 'phone', title: t('attachments.phone'), kind: 'text', width: 130, isHidden: true },
    ];
    const whom: GridColumn<AttachmentRow>[] = [
      {
        field: 'family',
        title: t('attachments.target'),
        kind: 'text',
        width: 170,
        isBold: true,
        text: (row) =>
          row.familyId === null
            ? t('attachments.mahallaOf', { name: script(row.mahalla ?? '') })
            : script(row.family ?? ''),
      },
      { field: 'mahalla', title: t('attachments.mahalla'), kind: 'text', width: 100 },
    ];
    return [
      ...(subject === 'official' ? whom : who),
      {
        field: 'roleId',
        title: t('attachments.roleShort'),
        kind: 'choice',
        list: 'attachmentRole',
        width: 124,
        isEditable: true,
        isRequired: true,
      },
      {
        field: 'orderNumber',
        title: t('attachments.orderShort'),
        kind: 'text',
        width: 84,
        isEditable: true,
      },
      {
        field: 'orderOn',
        title: t('attachments.orderOnShort'),
        kind: 'day',
        width: 88,
        isEditable: true,
      },
      {
        field: 'fromOn',
        title: t('attachments.fromShort'),
        kind: 'day',
        width: 88,
        isEditable: true,
      },
      { field: 'toOn', title: t('attachments.toShort'), kind: 'day', width: 98, isEditable: true },
      {
        field: 'note',
        title: t('attachments.note'),
        kind: 'text',
        width: 140,
        isEditable: true,
        isHidden: true,
      },
    ];
  }, [subject, t, script]);
}
