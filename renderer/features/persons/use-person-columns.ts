import { useMemo } from 'react';
import type { PersonRow } from '../../../shared/persons.ts';
import { useRead } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import type { GridColumn } from '../../components/data-grid/grid-props.ts';
import { personColumns } from './person-columns.ts';

const allMahallas = { limit: 1000, sort: [{ column: 'name', descending: false }] };

/** The columns with the names of mahallas; null while those are on their way. */
export function usePersonColumns(): readonly GridColumn<PersonRow>[] | null {
  const { t, script } = useTranslate();
  const mahallas = useRead('mahallas.list', allMahallas, { keepPrevious: true }).data;
  // Only names matter here: a mahalla counted anew is no new column.
  const names = mahallas?.rows.map(({ id, name }) => `${id}\t${name}`).join('\n');
  return useMemo(() => {
    if (names === undefined) return null;
    const choices = names
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [id = '', name = ''] = line.split('\t');
        return { id, label: script(name), synonyms: [name] };
      });
    return personColumns({ t, mahallas: choices });
  }, [t, script, names]);
}
