import { checkJshshir } from '../../../shared/jshshir.ts';
import type { PersonRow } from '../../../shared/persons.ts';
import type { useTranslate } from '../../app/translate.tsx';
import type { Choice, GridColumn } from '../../components/data-grid/grid-props.ts';

export interface PersonColumnHelp {
  readonly t: ReturnType<typeof useTranslate>['t'];
  readonly mahallas: readonly Choice[];
}

export function personColumns({ t, mahallas }: PersonColumnHelp): GridColumn<PersonRow>[] {
  const list = (
    field: keyof PersonRow & string,
    title: string,
    name: string,
    width: number,
  ): GridColumn<PersonRow> => ({
    field,
    title,
    kind: 'choice',
    width,
    list: name,
    isEditable: true,
  });
  const text = (
    field: keyof PersonRow & string,
    title: string,
    width: number,
    isHidden = false,
  ): GridColumn<PersonRow> => ({ field, title, kind: 'text', width, isHidden, isEditable: true });

  return [
    {
      ...text('fullName', t('persons.fullName'), 190),
      isBold: true,
      isRequired: true,
    },
    list('relationId', t('persons.relation'), 'relation', 108),
    {
      field: 'sex',
      title: t('persons.sex'),
      kind: 'choice',
      width: 76,
      isEditable: true,
      choices: [
        { id: 'male', label: t('persons.sexMale'), synonyms: ['э', 'эр', 'м', 'муж'] },
        { id: 'female', label: t('persons.sexFemale'), synonyms: ['а', 'ж', 'жен', 'хотин'] },
      ],
    },
    {
      field: 'bornOn',
      title: t('persons.bornOn'),
      kind: 'day',
      width: 92,
      isEditable: true,
      editText: ({ bornOn }) => (bornOn === null ? '' : bornOn.split('-').reverse().join('.')),
    },
    { field: 'age', title: t('persons.age'), kind: 'number', width: 66 },
    list('employmentId', t('persons.employment'), 'employment', 122),
    jshshirColumn(t('persons.jshshir'), t('persons.wholeNumber')),
    list('disabilityId', t('persons.disability'), 'disability', 100),
    { ...list('educationId', t('persons.education'), 'education', 124), isHidden: true },
    { field: 'headName', title: t('persons.family'), kind: 'text', width: 124 },
    {
      field: 'mahallaId',
      title: t('persons.mahalla'),
      kind: 'choice',
      width: 98,
      choices: mahallas,
    },
    text('phone', t('persons.phone'), 116, true),
    text('workplace', t('persons.workplace'), 150, true),
    {
      field: 'birthYear',
      title: t('persons.birthYear'),
      kind: 'number',
      width: 84,
      isHidden: true,
      isEditable: true,
      text: yearOf,
    },
    {
      field: 'familyNumber',
      title: t('persons.familyNumber'),
      kind: 'number',
      width: 76,
      isHidden: true,
    },
    { field: 'sector', title: t('persons.sector'), kind: 'number', width: 72, isHidden: true },
    text('note', t('persons.note'), 180, true),
  ];
}

/** A year is no amount: without parted thousands. */
function yearOf({ birthYear }: PersonRow): string {
  return birthYear === null ? '' : String(birthYear);
}

/** Shown masked; the whole number is typed anew. What is wrong with it is told after saving, by the door. */
function jshshirColumn(title: string, wholeNumber: string): GridColumn<PersonRow> {
  return {
    field: 'jshshir',
    title,
    kind: 'text',
    width: 92,
    isEditable: true,
    isSortable: false,
    // Left empty, nothing changes: the box does not open on the number that is there.
    editText: () => '',
    parse: (typed) => {
      // The masked form of somebody's number, copied from this column.
      if (typed.includes('*')) return { ok: false, sentence: wholeNumber };
      const { digits } = checkJshshir(typed);
      return { ok: true, value: typed.trim() === '' ? null : (digits ?? typed.trim()) };
    },
  };
}
