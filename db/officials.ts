import type { GridFilter, GridPage, GridRequest } from '../shared/grid.ts';
import type { OfficialCard, OfficialQuickName, OfficialRow } from '../shared/officials.ts';
import { countQuick, pageOf } from './grid.ts';
import type { GridDefinition } from './grid-sql.ts';
import { found } from './grid-via.ts';
import { mustFind } from './input-checks.ts';
import { normsByRole } from './official-summary.ts';
import type { Database } from './open.ts';

const current = 'a.removed_at IS NULL AND a.to_on IS NULL';

/** Overdue measures by official, over the index of what is open. */
const overdueCounts = `
  SELECT official, count(*) AS overdue FROM grid_plan
   WHERE is_open = 1 AND due_on < :today AND official IS NOT NULL GROUP BY official`;

/** Found at the end of the index by official and day. */
const lastReportOn = '(SELECT day FROM grid_log WHERE official = o.seq ORDER BY day DESC LIMIT 1)';

/** The officials grid. Only who answers for something owes a report. */
export const officialGrid: GridDefinition = {
  from: `official o JOIN official_summary w ON w.seq = o.seq
    LEFT JOIN (${overdueCounts}) d ON d.official = o.seq`,
  id: 'o.id',
  where: 'o.removed_at IS NULL',
  order: ['o.name_sort', 'o.id'],
  search: [{ link: 'o.seq', sql: found('official') }],
  columns: {
    fullName: { sql: 'o.full_name', kind: 'text', keySql: 'o.name_key', sortSql: 'o.name_sort' },
    organisation: { sql: 'o.organisation', kind: 'text' },
    position: { sql: 'o.position', kind: 'text' },
    levelId: {
      sql: 'o.level_id',
      kind: 'choice',
      keySql: '(SELECT position FROM list_item WHERE id = o.level_id)',
    },
    phone: { sql: 'o.phone', kind: 'text' },
    note: { sql: 'o.note', kind: 'text' },
    mahallas: { sql: 'w.mahalla_names', kind: 'text', keySql: 'w.mahalla_keys' },
    mahallaCount: { sql: 'w.mahallas', kind: 'number' },
    families: { sql: 'w.families', kind: 'number', isSummed: true },
    norm: { sql: 'w.norm', kind: 'number' },
    overNorm: { sql: 'w.over_norm', kind: 'number' },
    lastReportOn: { sql: lastReportOn, kind: 'day' },
    overdue: { sql: 'coalesce(d.overdue, 0)', kind: 'number', isSummed: true },
  },
  quick: {
    notReportedToday: `w.attachments > 0 AND NOT EXISTS (
      SELECT 1 FROM grid_log WHERE official = o.seq AND day = :today)`,
    overNorm: 'w.over_norm > 0',
    withoutFamilies: 'w.families = 0',
    overdue: 'd.overdue > 0',
  } satisfies Record<OfficialQuickName, string>,
};

/** A page of the grid. @param today `YYYY-MM-DD`, for who has reported and what is overdue */
export function listOfficials(
  database: Database,
  request: GridRequest,
  today: string,
): GridPage<OfficialRow> {
  return pageOf<OfficialRow>(database, officialGrid, request, { today });
}

/** How many officials each chip above the grid would show. */
export function countOfficials(
  database: Database,
  filters: readonly GridFilter[],
  today: string,
): Record<OfficialQuickName | 'all', number> {
  return countQuick<OfficialQuickName>(database, officialGrid, filters, { today });
}

/** @throws Refusal `not-found` */
export function getOfficial(database: Database, id: string, today: string): OfficialCard {
  mustFind(database, 'official', id);
  type Own = Omit<OfficialCard, 'families' | 'stages' | 'norms' | 'measures' | 'month'>;
  const own = database
    .prepare<[string], Own>(
      `SELECT o.id, o.full_name AS fullName, o.organisation, o.position, o.level_id AS levelId, o.phone,
              o.note, ${lastReportOn} AS lastReportOn
         FROM official o WHERE o.id = ?`,
    )
    .get(id) as Own;
  const stages = database
    .prepare<[string], { stage: string; families: number }>(
      `SELECT f.stage, count(DISTINCT f.id) AS families FROM attachment a JOIN family f ON f.id = a.family_id
        WHERE a.official_id = ? AND ${current} AND f.removed_at IS NULL GROUP BY f.stage`,
    )
    .all(id);
  return {
    ...own,
    families: stages.reduce((sum, row) => sum + row.families, 0),
    stages: Object.fromEntries(stages.map((row) => [row.stage, row.families])),
    norms: database
      .prepare<[string], OfficialCard['norms'][number]>(
        `SELECT role_id AS roleId, families, norm FROM (${normsByRole(`a.official_id = ? AND ${current}`)}) ORDER BY families - norm DESC`,
      )
      .all(id),
    measures: database
      .prepare<[{ id: string; today: string }], OfficialCard['measures']>(
        `SELECT coalesce(sum(is_open), 0) AS open, coalesce(sum(is_open AND due_on < :today), 0) AS overdue,
                coalesce(sum(state_id IN ('planState.done', 'planState.released')), 0) AS done
           FROM plan_item WHERE official_id = :id AND removed_at IS NULL`,
      )
      .get({ id, today }) as OfficialCard['measures'],
    month: database
      .prepare<[{ id: string; today: string }], OfficialCard['month']>(
        `SELECT count(DISTINCT day) AS reportDays, coalesce(sum(visited), 0) AS visited,
                coalesce(sum(solved), 0) AS solved
           FROM log_entry
          WHERE official_id = :id AND removed_at IS NULL AND day > date(:today, '-30 days') AND day <= :today`,
      )
      .get({ id, today }) as OfficialCard['month'],
  };
}
