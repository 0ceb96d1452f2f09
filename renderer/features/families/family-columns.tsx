import type { FamilyRow } from '../../../shared/families.ts';
import { shortName } from '../../../shared/short-name.ts';
import type { useTranslate } from '../../app/translate.tsx';
import type { Choice, GridColumn } from '../../components/data-grid/grid-props.ts';
import type { State } from '../../components/StateChip.tsx';
import { PerCapita } from './PerCapita.tsx';

/** After so many days without a visit a family stands under the chip «30 кун ташрифсиз». */
const longUnvisited = 30;

const stateOfCategory: Readonly<Record<string, State>> = {
  'familyCategory.poor': 'bad',
  'familyCategory.red': 'bad',
  'familyCategory.atLine': 'warn',
  'familyCategory.yellow': 'warn',
  'familyCategory.stateSupported': 'info',
  'familyCategory.green': 'good',
};

const stateOfStage: Readonly<Record<string, State>> = {
  inProgress: 'accent',
  lifted: 'good',
  rechecked: 'good',
};

/** What the columns need besides a row. */
export interface FamilyColumnHelp {
  readonly t: ReturnType<typeof useTranslate>['t'];
  readonly script: (name: string) => string;
  readonly today: string;
  /** Soum per person per month; null when the list has none. */
  readonly povertyLine: number | null;
  readonly mahallas: readonly Choice[];
  /** As an import finds it: «Абади МФЙ» and other spellings too. */
  readonly findMahalla: (typed: string) => string | null;
  readonly stages: readonly Choice[];
  readonly registerNames: (ids: string) => string;
}

export function familyColumns(help: FamilyColumnHelp): GridColumn<FamilyRow>[] {
  return [...mainColumns(help), ...moreColumns(help)];
}

function mainColumns({
  t,
  script,
  today,
  povertyLine,
  mahallas,
  findMahalla,
  stages,
}: FamilyColumnHelp): GridColumn<FamilyRow>[] {
  return [
    {
      field: 'headName',
      title: t('families.head'),
      kind: 'text',
      width: 160,
      grow: 1.5,
      isBold: true,
    },
    {
      field: 'mahallaId',
      title: t('families.mahalla'),
      kind: 'choice',
      width: 102,
      choices: mahallas,
      findChoice: findMahalla,
      isEditable: true,
    },
    { field: 'sector', title: t('families.sector'), kind: 'number', width: 56 },
    {
      field: 'categoryId',
      title: t('families.category'),
      kind: 'chip',
      width: 134,
      list: 'familyCategory',
      state: ({ categoryId }) => stateOfCategory[categoryId ?? ''] ?? 'neutral',
    },
    { field: 'members', title: t('families.members'), kind: 'number', width: 58, isSummed: true },
    {
      field: 'perCapita',
      title: t('families.perCapita'),
      kind: 'money',
      width: 126,
      render: ({ perCapita }) => <PerCapita soum={perCapita} line={povertyLine} />,
    },
    {
      field: 'official',
      title: t('families.official'),
      kind: 'text',
      width: 114,
      text: ({ official }) =>
        official === null ? t('families.nobody') : script(shortName(official)),
      state: ({ officials }) => (officials === 0 ? 'bad' : null),
    },
    {
      field: 'planDone',
      title: t('families.plan'),
      kind: 'progress',
      width: 88,
      sortBy: 'planShare',
      filterBy: 'planShare',
      progress: ({ planDone, planTotal }) => ({ done: planDone, total: planTotal }),
      text: ({ planDone, planTotal }) =>
        planTotal === 0 ? t('families.noPlan') : `${planDone}/${planTotal}`,
      state: ({ nextDueOn }) => (nextDueOn !== null && nextDueOn < today ? 'bad' : null),
    },
    {
      field: 'daysSinceVisit',
      title: t('families.visit'),
      kind: 'number',
      width: 62,
      text: ({ daysSinceVisit }) =>
        daysSinceVisit === null
          ? t('families.neverVisited')
          : t('families.days', { count: daysSinceVisit }),
      state: ({ daysSinceVisit }) =>
        daysSinceVisit === null || daysSinceVisit > longUnvisited ? 'bad' : null,
    },
    {
      field: 'stage',
      title: t('families.stage'),
      kind: 'chip',
      width: 122,
      choices: stages,
      state: ({ stage }) => stateOfStage[stage] ?? 'neutral',
    },
  ];
}

/** Hidden until asked for; the days of the road out of poverty are typed here for whole lists. */
function moreColumns({ t, today, registerNames }: FamilyColumnHelp): GridColumn<FamilyRow>[] {
  const day = (field: keyof FamilyRow & string, title: string): GridColumn<FamilyRow> => ({
    field,
    title,
    kind: 'day',
    width: 104,
    isHidden: true,
    isEditable: true,
  });
  return [
    {
      field: 'number',
      title: t('families.number'),
      kind: 'number',
      width: 70,
      isHidden: true,
      isEditable: true,
    },
    {
      field: 'address',
      title: t('families.address'),
      kind: 'text',
      width: 220,
      isHidden: true,
      isEditable: true,
    },
    {
      field: 'nextDueOn',
      title: t('families.nextDue'),
      kind: 'day',
      width: 104,
      isHidden: true,
      state: ({ nextDueOn }) => (nextDueOn !== null && nextDueOn < today ? 'bad' : null),
    },
    {
      field: 'lastVisitOn',
      title: t('families.lastVisitOn'),
      kind: 'day',
      width: 104,
      isHidden: true,
    },
    day('identifiedOn', t('families.identifiedOn')),
    day('studiedOn', t('families.studiedOn')),
    day('plannedOn', t('families.plannedOn')),
    day('startedOn', t('families.startedOn')),
    day('liftedOn', t('families.liftedOn')),
    day('recheckedOn', t('families.recheckedOn')),
    {
      field: 'registers',
      title: t('families.registers'),
      kind: 'text',
      width: 157,
      isHidden: true,
      isSortable: false,
      filter: null,
      text: ({ registers }) => registerNames(registers ?? ''),
    },
    {
      field: 'note',
      title: t('families.note'),
      kind: 'text',
      width: 200,
      isHidden: true,
      isEditable: true,
    },
  ];
}
