import { useMemo } from 'react';
import type { OfficialRow } from '../../../shared/officials.ts';
import { useTranslate } from '../../app/translate.tsx';
import type { GridColumn } from '../../components/data-grid/grid-props.ts';

export function useOfficialColumns(
  today: string,
  isDayOff: boolean,
): readonly GridColumn<OfficialRow>[] {
  const { t, formatDay } = useTranslate();
  return useMemo(() => {
    const text = (
      field: 'organisation' | 'position' | 'phone' | 'note',
      width: number,
      more: Partial<GridColumn<OfficialRow>> = {},
    ): GridColumn<OfficialRow> => ({
      field,
      title: t(`officials.${field}`),
      kind: 'text',
      width,
      isEditable: true,
      ...more,
    });
    const lastReport = ({ lastReportOn: day }: OfficialRow) => {
      if (day === null) return t('officials.never');
      return day === today ? t('officials.today') : formatDay(day);
    };
    return [
      {
        field: 'fullName',
        title: t('officials.fullName'),
        kind: 'text',
        width: 196,
        isBold: true,
      },
      text('organisation', 150),
      text('position', 106),
      { field: 'mahallas', title: t('officials.mahallas'), kind: 'text', width: 116 },
      {
        field: 'families',
        title: t('officials.families'),
        kind: 'number',
        width: 66,
        isSummed: true,
        text: ({ families, norm }) =>
          norm === null ? String(families) : t('officials.familiesOfNorm', { families, norm }),
        state: (row) => ((row.overNorm ?? 0) > 0 ? 'bad' : null),
      },
      {
        field: 'lastReportOn',
        title: t('officials.lastReportOn'),
        kind: 'day',
        width: 116,
        text: lastReport,
        // Who answers for nothing owes no report, and nobody does on a day off.
        state: (row) => {
          const owes = !isDayOff && row.families + row.mahallaCount > 0;
          return owes && row.lastReportOn !== today ? 'bad' : null;
        },
      },
      {
        field: 'overdue',
        title: t('officials.overdue'),
        kind: 'number',
        width: 112,
        isSummed: true,
        state: (row) => (row.overdue > 0 ? 'bad' : null),
      },
      text('phone', 118),
      {
        field: 'levelId',
        title: t('officials.level'),
        kind: 'choice',
        list: 'officialLevel',
        width: 84,
        isEditable: true,
      },
      text('note', 160, { isHidden: true }),
    ];
  }, [t, formatDay, today, isDayOff]);
}
