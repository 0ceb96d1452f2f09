import { useMemo } from 'react';
import { type JournalRow, journalKinds } from '../../../shared/journal.ts';
import { useRead } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import type { GridColumn } from '../../components/data-grid/grid-props.ts';
import type { State } from '../../components/StateChip.tsx';
import { useLineWords } from './line-words.ts';

/** What the head should notice at a glance. */
const states: Partial<Record<JournalRow['kind'], State>> = {
  signInFailed: 'bad',
  accountRemoved: 'warn',
  passwordReset: 'warn',
  recovered: 'warn',
  recoveryRenewed: 'warn',
  emergencyBegun: 'bad',
  sawNumber: 'warn',
  searchedNumber: 'warn',
  exported: 'info',
  exportedNumbers: 'warn',
  printed: 'info',
  sent: 'info',
  restored: 'bad',
  salvaged: 'bad',
  destroyed: 'bad',
};

/** Null until it is known who stands in the journal. */
export function useJournalColumns(): readonly GridColumn<JournalRow>[] | null {
  const { t, script, formatMoment } = useTranslate();
  const people = useRead('journal.people', {}, { keepPrevious: true }).data;
  const { detailOf, subjectOf } = useLineWords();
  // A line more is no other column.
  const known = people?.map(({ id, name }) => `${id}\t${name}`).join('\n');
  return useMemo(() => {
    if (known === undefined) return null;
    const users = known
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [id = '', name = ''] = line.split('\t');
        return { id, label: script(name), synonyms: [name] };
      });
    return [
      {
        field: 'at',
        title: t('journal.at'),
        kind: 'text',
        width: 150,
        sortBy: 'seq',
        filterBy: 'day',
        filter: 'day',
        text: ({ at }) => formatMoment(at),
      },
      {
        field: 'userId',
        title: t('journal.user'),
        kind: 'choice',
        width: 180,
        isSortable: false,
        choices: users,
        text: ({ userName }) => script(userName),
      },
      {
        field: 'kind',
        title: t('journal.kind'),
        kind: 'chip',
        width: 200,
        isSortable: false,
        choices: journalKinds.map((kind) => ({ id: kind, label: t(`journalKind.${kind}`) })),
        state: ({ kind }) => states[kind] ?? 'neutral',
      },
      {
        field: 'subject',
        title: t('journal.subject'),
        kind: 'text',
        width: 220,
        isSortable: false,
        filter: null,
        text: subjectOf,
      },
      {
        field: 'detail',
        title: t('journal.detail'),
        kind: 'text',
        width: 260,
        isSortable: false,
        filter: null,
        text: detailOf,
      },
      { field: 'seq', title: t('journal.seq'), kind: 'number', width: 80 },
    ];
  }, [known, t, script, formatMoment, detailOf, subjectOf]);
}
