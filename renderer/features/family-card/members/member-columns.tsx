import { formatDay } from '../../../../shared/calendar.ts';
import type { PersonRow } from '../../../../shared/persons.ts';
import type { useTranslate } from '../../../app/translate.tsx';
import { readTypedDay } from '../../../app/typed-values.ts';
import type { GridColumn } from '../../../components/data-grid/grid-props.ts';
import { RevealedNumber } from './RevealedNumber.tsx';

type Words = Pick<ReturnType<typeof useTranslate>, 't' | 'script'>;

export function memberColumns({ t, script }: Words): GridColumn<PersonRow>[] {
  return [
    {
      field: 'fullName',
      title: t('persons.fullName'),
      kind: 'text',
      width: 190,
      grow: 2,
      isBold: true,
      isEditable: true,
      isRequired: true,
    },
    {
      field: 'relationId',
      title: t('persons.relation'),
      kind: 'choice',
      list: 'relation',
      width: 132,
      isEditable: true,
    },
    {
      // Seen is the age, entered the day of birth.
      field: 'age',
      title: t('persons.age'),
      kind: 'number',
      width: 64,
      isEditable: true,
      saveAs: 'bornOn',
      editText: ({ bornOn, birthYear }) =>
        bornOn === null ? String(birthYear ?? '') : formatDay(bornOn),
      parse: (typed) => {
        const day = readTypedDay(typed);
        return day === undefined
          ? { ok: false, sentence: t('common.dayWrong') }
          : { ok: true, value: day };
      },
    },
    {
      field: 'employmentId',
      title: t('persons.employment'),
      kind: 'choice',
      list: 'employment',
      width: 124,
      isEditable: true,
    },
    {
      field: 'jshshir',
      title: t('persons.jshshir'),
      kind: 'text',
      width: 106,
      isEditable: true,
      // The masked number is no beginning for a new one.
      editText: () => '',
      render: (row) =>
        row.jshshir === null ? null : <RevealedNumber id={row.id} masked={row.jshshir} />,
    },
    {
      field: 'disabilityId',
      title: t('persons.disability'),
      kind: 'choice',
      list: 'disability',
      width: 110,
      isEditable: true,
    },
    {
      field: 'workplace',
      title: t('persons.workplace'),
      kind: 'text',
      width: 120,
      text: ({ workplace }) => script(workplace ?? ''),
      isEditable: true,
      isHidden: true,
    },
    {
      field: 'phone',
      title: t('persons.phone'),
      kind: 'text',
      width: 120,
      isEditable: true,
      isHidden: true,
    },
  ];
}
