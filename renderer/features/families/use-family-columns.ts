import { useMemo } from 'react';
import type { FamilyRow } from '../../../shared/families.ts';
import { createMahallaReader } from '../../../shared/import/find-mahalla.ts';
import { povertyLineOn } from '../../../shared/poverty.ts';
import { useRead } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import type { GridColumn } from '../../components/data-grid/grid-props.ts';
import { choicesOfList } from '../../components/data-grid/list-choices.ts';
import { familyColumns } from './family-columns.tsx';
import { allMahallas } from './family-reads.ts';

/** The columns with what they need from the office; null while that is on its way. */
export function useFamilyColumns(): readonly GridColumn<FamilyRow>[] | null {
  const { t, language, script } = useTranslate();
  const office = useRead('office.get').data;
  const lists = useRead('lists.all').data;
  const amounts = useRead('amounts.list').data;
  const mahallas = useRead('mahallas.list', allMahallas, { keepPrevious: true }).data;
  const today = office?.today;
  // A mahalla counted anew is no new column: only names matter here.
  const names = mahallas?.rows.map(({ id, name }) => `${id}\t${name}`).join('\n');

  return useMemo(() => {
    if (!lists || !amounts || names === undefined || !today) return null;
    const lines = amounts
      .filter((amount) => amount.kind === 'povertyLine')
      .map(({ fromOn, amount }) => ({ startsOn: fromOn, endsOn: null, soum: amount }));
    const choices = (list: string) => choicesOfList(lists, list, today, language);
    const registers = new Map(choices('register').map((choice) => [choice.id, choice.label]));
    const places = names
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [id = '', name = ''] = line.split('\t');
        return { id, name };
      });
    return familyColumns({
      t,
      script,
      today,
      povertyLine: povertyLineOn(lines, today)?.soum ?? null,
      mahallas: places.map(({ id, name }) => ({ id, label: script(name), synonyms: [name] })),
      findMahalla: createMahallaReader(places),
      // A family holds the code of its stage, not the id of the list's item.
      stages: choices('familyStage').map((choice) => ({
        ...choice,
        id: choice.id.replace(/^familyStage\./, ''),
      })),
      registerNames: (ids) =>
        ids
          .split(',')
          .map((id) => registers.get(id) ?? id)
          .join(', '),
    });
  }, [t, language, script, lists, amounts, names, today]);
}
