import type { GridFilter, GridPage, GridRequest } from '../shared/grid.ts';
import type {
  MahallaCard,
  MahallaPassport,
  MahallaPost,
  MahallaQuickName,
  MahallaRow,
} from '../shared/mahallas.ts';
import { countQuick, pageOf } from './grid.ts';
import type { GridDefinition } from './grid-sql.ts';
import { found } from './grid-via.ts';
import { mustFind } from './input-checks.ts';
import type { Database } from './open.ts';

/** Families of the register by mahalla, over their summaries. */
const familyCounts = `
  SELECT f.mahalla_id, count(*) AS families, sum(s.members) AS members, sum(s.plan_total > 0) AS planned,
         sum(f.stage IN ('lifted', 'rechecked')) AS lifted, sum(s.officials = 0) AS unattached
    FROM family f JOIN family_summary s ON s.seq = f.seq
   WHERE f.removed_at IS NULL AND f.mahalla_id IS NOT NULL GROUP BY f.mahalla_id`;

const overdueCounts = `
  SELECT f.mahalla_id, count(*) AS overdue
    FROM plan_item p CROSS JOIN family f ON f.id = p.family_id
   WHERE p.is_open = 1 AND p.removed_at IS NULL AND p.due_on < :today AND f.removed_at IS NULL
   GROUP BY f.mahalla_id`;

/** The attached heads of the mahalla itself; those of its families do not answer for all of it. */
const attachedHeads = `
  SELECT mahalla_id, group_concat(full_name, ', ') AS heads, group_concat(name_key, ', ') AS head_keys
    FROM (SELECT DISTINCT a.mahalla_id, o.full_name, o.name_key, o.name_sort
            FROM attachment a JOIN official o ON o.id = a.official_id
           WHERE a.mahalla_id IS NOT NULL AND a.role_id = 'attachmentRole.attachedHead'
             AND a.removed_at IS NULL AND a.to_on IS NULL
           ORDER BY a.mahalla_id, o.name_sort)
   GROUP BY mahalla_id`;

/** The mahallas grid; the counts are taken anew each time, over a district's few thousand families. */
export const mahallaGrid: GridDefinition = {
  from: `mahalla m LEFT JOIN (${familyCounts}) c ON c.mahalla_id = m.id
    LEFT JOIN (${overdueCounts}) d ON d.mahalla_id = m.id
    LEFT JOIN (${attachedHeads}) h ON h.mahalla_id = m.id`,
  id: 'm.id',
  where: 'm.removed_at IS NULL',
  order: ['m.name_sort', 'm.id'],
  search: [{ link: 'm.seq', sql: found('mahalla') }],
  columns: {
    name: { sql: 'm.name', kind: 'text', keySql: 'm.name_key', sortSql: 'm.name_sort' },
    code: { sql: 'm.code', kind: 'text' },
    stir: { sql: 'm.stir', kind: 'text' },
    sector: { sql: 'm.sector', kind: 'number' },
    categoryId: {
      sql: 'm.category_id',
      kind: 'choice',
      keySql: '(SELECT position FROM list_item WHERE id = m.category_id)',
    },
    households: { sql: 'm.households', kind: 'number', isSummed: true },
    familiesTotal: { sql: 'm.families_total', kind: 'number', isSummed: true },
    population: { sql: 'm.population', kind: 'number', isSummed: true },
    men: { sql: 'm.men', kind: 'number', isSummed: true },
    women: { sql: 'm.women', kind: 'number', isSummed: true },
    youth: { sql: 'm.youth', kind: 'number', isSummed: true },
    schools: { sql: 'm.schools', kind: 'number', isSummed: true },
    kindergartens: { sql: 'm.kindergartens', kind: 'number', isSummed: true },
    clinics: { sql: 'm.clinics', kind: 'number', isSummed: true },
    driver: { sql: 'm.driver', kind: 'text' },
    note: { sql: 'm.note', kind: 'text' },
    families: { sql: 'coalesce(c.families, 0)', kind: 'number', isSummed: true },
    planned: { sql: 'coalesce(c.planned, 0)', kind: 'number', isSummed: true },
    lifted: { sql: 'coalesce(c.lifted, 0)', kind: 'number', isSummed: true },
    unattached: { sql: 'coalesce(c.unattached, 0)', kind: 'number', isSummed: true },
    plannedShare: { sql: '100 * c.planned / c.families', kind: 'number' },
    overdue: { sql: 'coalesce(d.overdue, 0)', kind: 'number', isSummed: true },
    heads: { sql: 'h.heads', kind: 'text', keySql: 'h.head_keys' },
  },
  quick: {
    withoutHead: 'h.heads IS NULL',
    unattached: 'c.unattached > 0',
    overdue: 'd.overdue > 0',
    difficult: "m.category_id = 'mahallaCategory.difficult'",
  } satisfies Record<MahallaQuickName, string>,
};

/** A page of the grid. @param today `YYYY-MM-DD`, for what is overdue by then */
export function listMahallas(
  database: Database,
  request: GridRequest,
  today: string,
): GridPage<MahallaRow> {
  return pageOf<MahallaRow>(database, mahallaGrid, request, { today });
}

/** How many mahallas each chip above the grid would show. */
export function countMahallas(
  database: Database,
  filters: readonly GridFilter[],
  today: string,
): Record<MahallaQuickName | 'all', number> {
  return countQuick<MahallaQuickName>(database, mahallaGrid, filters, { today });
}

/** @throws Refusal `not-found` */
export function getMahalla(database: Database, id: string, today: string): MahallaCard {
  mustFind(database, 'mahalla', id);
  const passport = database
    .prepare<[string], MahallaPassport>(
      `SELECT id, name, code, stir, sector, category_id AS categoryId, households,
              families_total AS familiesTotal, population, men, women, youth, schools, kindergartens,
              clinics, driver, note
         FROM mahalla WHERE id = ?`,
    )
    .get(id) as MahallaPassport;
  const counts = database
    .prepare<[string], Pick<MahallaCard, 'families' | 'members' | 'planned' | 'unattached'>>(
      `SELECT count(*) AS families, coalesce(sum(s.members), 0) AS members,
              coalesce(sum(s.plan_total > 0), 0) AS planned, coalesce(sum(s.officials = 0), 0) AS unattached
         FROM family f JOIN family_summary s ON s.family_id = f.id
        WHERE f.mahalla_id = ? AND f.removed_at IS NULL`,
    )
    .get(id) as Pick<MahallaCard, 'families' | 'members' | 'planned' | 'unattached'>;
  return {
    passport,
    ...counts,
    overdue: countOverdue(database, id, today),
    stages: countFamiliesBy(database, id, 'f.stage'),
    categories: countFamiliesBy(database, id, "coalesce(s.category_id, '')"),
    posts: listPosts(database, id),
  };
}

/** The seven of a mahalla, present and past: by post, newest first. */
export function listPosts(database: Database, mahallaId: string): MahallaPost[] {
  return database
    .prepare<[string], MahallaPost>(
      `SELECT p.id, p.post_id AS postId, p.full_name AS fullName, p.phone, p.from_on AS fromOn, p.to_on AS toOn
         FROM mahalla_post p JOIN list_item l ON l.id = p.post_id
        WHERE p.mahalla_id = ? AND p.removed_at IS NULL
        ORDER BY l.position, p.to_on IS NOT NULL, p.to_on DESC, p.from_on DESC`,
    )
    .all(mahallaId);
}

function countOverdue(database: Database, mahallaId: string, today: string): number {
  const row = database
    .prepare<[string, string], { overdue: number }>(
      `SELECT count(*) AS overdue FROM family f JOIN plan_item p ON p.family_id = f.id
        WHERE f.mahalla_id = ? AND f.removed_at IS NULL
          AND p.removed_at IS NULL AND p.is_open = 1 AND p.due_on < ?`,
    )
    .get(mahallaId, today);
  return row?.overdue ?? 0;
}

function countFamiliesBy(
  database: Database,
  mahallaId: string,
  by: 'f.stage' | "coalesce(s.category_id, '')",
): Record<string, number> {
  const rows = database
    .prepare<[string], { key: string; families: number }>(
      `SELECT ${by} AS key, count(*) AS families FROM family f JOIN family_summary s ON s.family_id = f.id
        WHERE f.mahalla_id = ? AND f.removed_at IS NULL GROUP BY 1`,
    )
    .all(mahallaId);
  return Object.fromEntries(rows.map((row) => [row.key, row.families]));
}
