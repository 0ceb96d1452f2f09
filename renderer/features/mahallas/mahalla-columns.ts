import { useMemo } from 'react';
import type { MahallaRow } from '../../../shared/mahallas.ts';
import { shortName } from '../../../shared/short-name.ts';
import { useTranslate } from '../../app/translate.tsx';
import type { GridColumn, Parsed } from '../../components/data-grid/grid-props.ts';
import type { State } from '../../components/StateChip.tsx';

const categoryState: Readonly<Record<string, State>> = {
  'mahallaCategory.difficult': 'bad',
  'mahallaCategory.average': 'warn',
  'mahallaCategory.good': 'accent',
  'mahallaCategory.povertyFree': 'good',
};

export function stateOfMahallaCategory(categoryId: string | null): State {
  return (categoryId !== null && categoryState[categoryId]) || 'neutral';
}

/** «Халилов О. Н., Норов Ҳ. А.» */
function shortNames(names: string): string {
  return names.split(', ').map(shortName).join(', ');
}

/** Less than half of the families with a plan is a mahalla that lags behind. */
function stateOfPlanned(share: number | null): State {
  if (share === null) return 'neutral';
  if (share < 50) return 'bad';
  return share < 80 ? 'warn' : 'accent';
}

export function useMahallaColumns(): readonly GridColumn<MahallaRow>[] {
  const { t, script } = useTranslate();
  return useMemo(() => {
    const readStir = (text: string): Parsed => {
      const value = text.replace(/\s/g, '') || null;
      const isUsual = value === null || /^\d{9}$/.test(value);
      return { ok: true, value, ...(!isUsual && { warning: t('mahallas.stirWrong') }) };
    };
    const count = (
      field:
        | 'households'
        | 'familiesTotal'
        | 'population'
        | 'men'
        | 'women'
        | 'youth'
        | 'schools'
        | 'kindergartens'
        | 'clinics',
      width: number,
      isHidden = true,
    ): GridColumn<MahallaRow> => ({
      field,
      title: t(`mahallas.${field}`),
      kind: 'number',
      width,
      isEditable: true,
      isSummed: true,
      isHidden,
    });
    return [
      {
        field: 'name',
        title: t('mahallas.name'),
        kind: 'text',
        width: 150,
        isBold: true,
      },
      { field: 'sector', title: t('mahallas.sector'), kind: 'number', width: 84, isEditable: true },
      {
        field: 'categoryId',
        title: t('mahallas.category'),
        kind: 'chip',
        list: 'mahallaCategory',
        width: 104,
        isEditable: true,
        state: (row) => stateOfMahallaCategory(row.categoryId),
      },
      {
        field: 'heads',
        title: t('mahallas.heads'),
        kind: 'text',
        width: 180,
        text: (row) => (row.heads === null ? t('mahallas.noHead') : script(shortNames(row.heads))),
        state: (row) => (row.heads === null ? 'bad' : null),
      },
      {
        field: 'families',
        title: t('mahallas.families'),
        kind: 'number',
        width: 84,
        isSummed: true,
      },
      {
        field: 'planned',
        title: t('mahallas.planned'),
        kind: 'progress',
        width: 120,
        sortBy: 'plannedShare',
        filterBy: 'plannedShare',
        isSummed: true,
        progress: (row) => ({ done: row.planned, total: row.families }),
        state: (row) => stateOfPlanned(row.plannedShare),
        text: (row) => (row.plannedShare === null ? '' : `${row.plannedShare}%`),
      },
      { field: 'lifted', title: t('mahallas.lifted'), kind: 'number', width: 70, isSummed: true },
      {
        field: 'overdue',
        title: t('mahallas.overdue'),
        kind: 'number',
        width: 112,
        isSummed: true,
        state: (row) => (row.overdue > 0 ? 'bad' : null),
      },
      {
        field: 'unattached',
        title: t('mahallas.unattached'),
        kind: 'number',
        width: 76,
        isSummed: true,
        state: (row) => (row.unattached > 0 ? 'bad' : null),
      },
      count('population', 84, false),
      count('households', 90),
      count('familiesTotal', 96),
      count('men', 84),
      count('women', 84),
      count('youth', 84),
      count('schools', 84),
      count('kindergartens', 84),
      count('clinics', 96),
      {
        field: 'stir',
        title: t('mahallas.stir'),
        kind: 'text',
        width: 100,
        isEditable: true,
        parse: readStir,
        isHidden: true,
      },
      {
        field: 'code',
        title: t('mahallas.code'),
        kind: 'text',
        width: 90,
        isEditable: true,
        isHidden: true,
      },
      {
        field: 'driver',
        title: t('mahallas.driver'),
        kind: 'text',
        width: 160,
        isEditable: true,
        isHidden: true,
      },
      {
        field: 'note',
        title: t('mahallas.note'),
        kind: 'text',
        width: 160,
        isEditable: true,
        isHidden: true,
      },
    ];
  }, [t, script]);
}
