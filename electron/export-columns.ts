/** What the command line exports of each grid: the columns that the grid shows at first, in its order. */
import type { ExportedGrid } from '../shared/exports.ts';
import type { PlainKey } from '../shared/locales/index.ts';

type Kind = 'text' | 'number' | 'money' | 'day';

export interface ExportColumn {
  readonly column: string;
  readonly title: PlainKey;
  readonly kind: Kind;
  readonly isSummed?: boolean;
}

const text = (column: string, title: PlainKey): ExportColumn => ({ column, title, kind: 'text' });
const day = (column: string, title: PlainKey): ExportColumn => ({ column, title, kind: 'day' });
const number = (column: string, title: PlainKey, isSummed = false): ExportColumn => ({
  column,
  title,
  kind: 'number',
  isSummed,
});

export const exportTitles: Readonly<Record<ExportedGrid, PlainKey>> = {
  families: 'families.title',
  persons: 'persons.title',
  mahallas: 'mahallas.title',
  officials: 'officials.title',
  log: 'log.title',
  plans: 'plans.title',
};

export const exportColumns: Readonly<Record<ExportedGrid, readonly ExportColumn[]>> = {
  families: [
    number('number', 'families.number'),
    text('headName', 'families.head'),
    text('mahalla', 'families.mahalla'),
    number('sector', 'families.sector'),
    text('address', 'families.address'),
    text('categoryId', 'families.category'),
    number('members', 'families.members', true),
    { column: 'perCapita', title: 'families.perCapita', kind: 'money' },
    text('official', 'families.official'),
    text('stage', 'families.stage'),
    day('nextDueOn', 'families.nextDue'),
    day('lastVisitOn', 'families.lastVisitOn'),
    text('note', 'families.note'),
  ],
  persons: [
    text('fullName', 'persons.fullName'),
    text('relationId', 'persons.relation'),
    text('sex', 'persons.sex'),
    day('bornOn', 'persons.bornOn'),
    text('jshshir', 'persons.jshshir'),
    text('educationId', 'persons.education'),
    text('employmentId', 'persons.employment'),
    text('disabilityId', 'persons.disability'),
    text('phone', 'persons.phone'),
    text('headName', 'persons.family'),
    number('familyNumber', 'persons.familyNumber'),
    text('mahalla', 'persons.mahalla'),
    text('note', 'persons.note'),
  ],
  mahallas: [
    text('name', 'mahallas.name'),
    number('sector', 'mahallas.sector'),
    text('stir', 'mahallas.stir'),
    text('code', 'mahallas.code'),
    text('categoryId', 'mahallas.category'),
    number('households', 'mahallas.households', true),
    number('familiesTotal', 'mahallas.familiesTotal', true),
    number('population', 'mahallas.population', true),
    number('families', 'mahallas.families', true),
    number('overdue', 'mahallas.overdue', true),
    number('unattached', 'mahallas.unattached', true),
  ],
  officials: [
    text('fullName', 'officials.fullName'),
    text('organisation', 'officials.organisation'),
    text('position', 'officials.position'),
    text('levelId', 'officials.level'),
    text('phone', 'officials.phone'),
    text('mahallas', 'officials.mahallas'),
    number('families', 'officials.families', true),
    day('lastReportOn', 'officials.lastReportOn'),
    number('overdue', 'officials.overdue', true),
  ],
  log: [
    day('day', 'log.day'),
    text('official', 'log.official'),
    text('organisation', 'log.organisation'),
    text('mahalla', 'log.mahalla'),
    number('visited', 'log.visited', true),
    text('families', 'log.families'),
    text('work', 'log.work'),
    number('found', 'log.found', true),
    number('solved', 'log.solved', true),
    text('note', 'log.note'),
  ],
  plans: [
    number('familyNumber', 'persons.familyNumber'),
    text('headName', 'plans.head'),
    text('mahalla', 'plans.mahalla'),
    text('opportunityId', 'plans.opportunity'),
    text('measure', 'plans.measure'),
    text('person', 'plans.person'),
    day('dueOn', 'plans.dueOn'),
    text('responsible', 'plans.responsible'),
    text('stateId', 'plans.state'),
    day('doneOn', 'plans.doneOn'),
    text('note', 'plans.note'),
  ],
};
