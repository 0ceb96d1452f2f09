import { useMemo } from 'react';
import type { LogRow } from '../../../shared/log.ts';
import { useRead } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import type { GridColumn } from '../../components/data-grid/grid-props.ts';

/** More than any office has. */
const all = { limit: 1000 };
const none: readonly never[] = [];

/** Columns of the grid over all days. */
export function useLogColumns(): readonly GridColumn<LogRow>[] {
  const { t, script } = useTranslate();
  const officials = useRead('officials.list', all).data?.rows ?? none;
  const mahallas = useRead('mahallas.list', all).data?.rows ?? none;
  return useMemo((): readonly GridColumn<LogRow>[] => {
    const officialChoices = officials.map(({ id, fullName }) => ({
      id,
      label: script(fullName),
      synonyms: [fullName],
    }));
    const mahallaChoices = mahallas.map(({ id, name }) => ({
      id,
      label: script(name),
      synonyms: [name],
    }));
    return [
      {
        field: 'day',
        title: t('log.day'),
        kind: 'day',
        width: 108,
        isEditable: true,
        isRequired: true,
      },
      {
        field: 'officialId',
        title: t('log.official'),
        kind: 'choice',
        choices: officialChoices,
        width: 200,
        isEditable: true,
        isRequired: true,
        isBold: true,
      },
      {
        field: 'organisation',
        title: t('log.organisation'),
        kind: 'text',
        width: 160,
        isHidden: true,
      },
      {
        field: 'mahallaId',
        title: t('log.mahalla'),
        kind: 'choice',
        choices: mahallaChoices,
        width: 120,
        isEditable: true,
      },
      { field: 'sector', title: t('log.sector'), kind: 'number', width: 70, isHidden: true },
      { field: 'families', title: t('log.families'), kind: 'text', width: 130, isEditable: true },
      {
        field: 'visited',
        title: t('log.visited'),
        kind: 'number',
        width: 76,
        isEditable: true,
        isSummed: true,
      },
      {
        field: 'work',
        title: t('log.work'),
        kind: 'text',
        width: 216,
        isEditable: true,
      },
      {
        field: 'found',
        title: t('log.found'),
        kind: 'number',
        width: 148,
        isEditable: true,
        isSummed: true,
      },
      {
        field: 'solved',
        title: t('log.solved'),
        kind: 'number',
        width: 90,
        isEditable: true,
        isSummed: true,
        state: (row) => (row.solved > row.found ? 'warn' : null),
      },
      { field: 'note', title: t('log.note'), kind: 'text', width: 140, isEditable: true },
    ];
  }, [t, script, officials, mahallas]);
}
