import { mostMoney } from '../../../shared/money.ts';
import type { ListItem } from '../../../shared/office.ts';
import type { PlanRow } from '../../../shared/plans.ts';
import { shortName } from '../../../shared/short-name.ts';
import { cleanText, foldKey } from '../../../shared/uzbek-script.ts';
import type { useTranslate } from '../../app/translate.tsx';
import type { Choice, GridColumn } from '../../components/data-grid/grid-props.ts';
import { choicesOfList } from '../../components/data-grid/list-choices.ts';
import { readNumber } from '../../components/data-grid/read-number.ts';
import { measuresFor, placeOf, stateOfPlan } from './plan-words.ts';
import type { PlanHelp } from './use-plan-help.ts';

type Words = ReturnType<typeof useTranslate>;

/**
 * Where the columns stand: `brief` on the card of a family, `full` in the tab of its plan, `all` in the
 * grid over all families.
 */
export type PlanPlace = 'brief' | 'full' | 'all';

export interface PlanColumnsInput {
  readonly place: PlanPlace;
  readonly help: PlanHelp;
  /** Members of the family, where there is only one. */
  readonly members: readonly Choice[];
  readonly words: Words;
}

export function planColumns(input: PlanColumnsInput): GridColumn<PlanRow>[] {
  const { place, words } = input;
  const { t } = words;
  const isBrief = place === 'brief';
  const family: GridColumn<PlanRow>[] = [
    { field: 'headName', title: t('plans.head'), kind: 'text', width: 196, isBold: true },
    {
      field: 'mahallaId',
      title: t('plans.mahalla'),
      kind: 'choice',
      width: 112,
      choices: input.help.mahallas.map(({ id, name }) => ({
        id,
        label: words.script(name),
        synonyms: [name],
      })),
    },
    { field: 'sector', title: t('plans.sector'), kind: 'number', width: 72, isHidden: true },
  ];
  return [
    ...(place === 'all' ? family : []),
    opportunityColumn(input),
    measureColumn(input),
    ...(isBrief ? [] : [personColumn(input)]),
    dueColumn(input),
    responsibleColumn(input),
    stateColumn(input),
    ...(isBrief ? [] : moneyColumns(input)),
    ...(isBrief ? [] : moreColumns(input)),
  ];
}

function opportunityColumn({ help, place, words }: PlanColumnsInput): GridColumn<PlanRow> {
  const choices = choicesOfList(help.items, 'opportunity', help.today, words.language).map(
    (choice, index) => ({
      ...choice,
      label: `${index + 1} ${choice.short ?? choice.label}`,
      synonyms: [...(choice.synonyms ?? []), String(index + 1), choice.label],
    }),
  );
  return {
    field: 'opportunityId',
    title: words.t('plans.opportunity'),
    kind: 'choice',
    width: place === 'brief' ? 132 : 130,
    choices,
    isEditable: true,
    isRequired: true,
  };
}

function measureColumn({ help, place, words }: PlanColumnsInput): GridColumn<PlanRow> {
  const choicesOf = (items: typeof help.items) =>
    choicesOfList(items, 'measure', help.today, words.language);
  const known = new Map(help.items.map((item) => [item.id, item]));
  return {
    field: 'measure',
    title: words.t('plans.measure'),
    kind: 'text',
    width: place === 'brief' ? 170 : 220,
    grow: place === 'brief' ? 2 : 1,
    isBold: place !== 'all',
    text: (row) => measureName(row, known.get(row.measureId ?? ''), words),
    isEditable: true,
    isRequired: true,
    choicesFor: (row) => {
      const own = choicesOf(measuresFor(help.items, row.opportunityId));
      return placeOf(help.items, row.opportunityId) === null ? choicesOf(help.items) : own;
    },
  };
}

/** A measure of the list in the language of the window; words of a person as they were written. */
function measureName(row: PlanRow, item: ListItem | undefined, words: Words): string {
  const isListed = item !== undefined && foldKey(item.nameCyrl) === foldKey(row.measure);
  return isListed ? words.nameOf(item) : words.script(row.measure);
}

function personColumn({ members, place, words }: PlanColumnsInput): GridColumn<PlanRow> {
  const { t, script } = words;
  const text = (row: PlanRow) =>
    row.person === null ? t('plans.wholeFamily') : script(row.person);
  const title = t('plans.person');
  if (place === 'all')
    return { field: 'person', title, kind: 'text', width: 150, text, isHidden: true };
  return {
    field: 'personId',
    title,
    kind: 'choice',
    width: 150,
    text,
    choices: members,
    filter: null,
    isEditable: true,
    parse: (typed) => {
      const key = foldKey(typed);
      if (key === '' || key === foldKey(t('plans.wholeFamily'))) return { ok: true, value: null };
      const found = members.find((member) => foldKey(member.label).startsWith(key));
      return found ? { ok: true, value: found.id } : { ok: false, sentence: t('grid.notAChoice') };
    },
  };
}

function dueColumn({ words }: PlanColumnsInput): GridColumn<PlanRow> {
  return {
    field: 'dueOn',
    title: words.t('plans.dueOn'),
    kind: 'day',
    width: 96,
    isEditable: true,
    state: (row) => (row.overdueDays === null ? null : 'bad'),
  };
}

function responsibleColumn({ help, place, words }: PlanColumnsInput): GridColumn<PlanRow> {
  const { t, script } = words;
  return {
    field: 'responsible',
    title: t('plans.responsible'),
    kind: 'text',
    width: place === 'brief' ? 128 : 160,
    text: (row) =>
      row.responsible === null
        ? t('plans.nobody')
        : script(
            place === 'brief' && row.officialId !== null
              ? shortName(row.responsible)
              : row.responsible,
          ),
    editText: (row) => row.responsible ?? '',
    state: (row) => (row.responsible === null ? 'bad' : null),
    choices: help.officials.map(({ id, fullName, organisation }) => ({
      id,
      label: script(fullName),
      synonyms: [fullName, organisation ?? ''],
    })),
    filter: 'text',
    isEditable: true,
    parse: (typed) => ({ ok: true, value: cleanText(typed) || null }),
  };
}

function stateColumn({ help, place, words }: PlanColumnsInput): GridColumn<PlanRow> {
  const { t, language } = words;
  const choicesOf = (list: string) => choicesOfList(help.items, list, help.today, language);
  // Overdue follows from the deadline: it can be filtered by, and never entered.
  const overdue = choicesOf('derivedState')
    .filter((choice) => choice.id === 'derivedState.overdue')
    .map((choice) => ({ ...choice, isPast: true }));
  const choices = [...choicesOf('planState'), ...overdue];
  const labels = new Map(choices.map((choice) => [choice.id, choice.label]));
  return {
    field: 'shownState',
    title: t('plans.state'),
    kind: 'chip',
    width: place === 'brief' ? 174 : 176,
    choices,
    saveAs: 'stateId',
    isEditable: true,
    isRequired: true,
    state: (row) => stateOfPlan(row.shownState),
    text: (row) =>
      row.overdueDays === null
        ? (labels.get(row.shownState) ?? '')
        : t('plans.overdueDays', { count: row.overdueDays }),
  };
}

function moneyColumns({ words }: PlanColumnsInput): GridColumn<PlanRow>[] {
  const { t } = words;
  return [
    {
      field: 'amountThousand',
      title: t('plans.amount'),
      kind: 'money',
      width: 132,
      isEditable: true,
      isSummed: true,
      saveAs: 'amount',
      parse: (typed) => {
        const thousand = readNumber(cleanText(typed));
        if (cleanText(typed) === '') return { ok: true, value: null };
        if (thousand === null || thousand < 0) return { ok: false, sentence: t('grid.notANumber') };
        const soum = Math.round(thousand * 1000);
        return soum > mostMoney
          ? { ok: false, sentence: t('common.moneyTooMuch', { most: mostMoney }) }
          : { ok: true, value: soum };
      },
    },
    {
      field: 'sourceId',
      title: t('plans.source'),
      kind: 'choice',
      list: 'fundingSource',
      width: 140,
      isEditable: true,
    },
  ];
}

function moreColumns({ place, words }: PlanColumnsInput): GridColumn<PlanRow>[] {
  const { t } = words;
  const isHidden = place === 'all';
  const editable = { kind: 'text', isEditable: true } as const;
  return [
    { ...editable, field: 'mechanism', title: t('plans.mechanism'), width: 180, isHidden },
    { ...editable, field: 'problem', title: t('plans.problem'), width: 160, isHidden },
    {
      ...editable,
      field: 'expectedResult',
      title: t('plans.expectedResult'),
      width: 160,
      isHidden,
    },
    { field: 'doneOn', title: t('plans.doneOn'), kind: 'day', width: 98, isEditable: true },
    { ...editable, field: 'evidence', title: t('plans.evidence'), width: 140, isHidden },
    {
      field: 'extendedTimes',
      title: t('plans.extendedTimes'),
      kind: 'number',
      width: 92,
      text: (row) => (row.extendedTimes === 0 ? '' : String(row.extendedTimes)),
      isHidden,
    },
    { ...editable, field: 'note', title: t('plans.note'), width: 140, isHidden: true },
  ];
}
