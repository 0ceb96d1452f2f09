import type { RankedSector, RankFigures, Ranking } from '../shared/dashboard.ts';
import { placesOf, type RatingShares, type RatingWeights, scoreOf } from '../shared/rating.ts';
import type { MahallaFigures } from './mahalla-figures.ts';
import type { Database } from './open.ts';
import { getWeights } from './rating-weights.ts';
import { countOwedReports, type OwedReports } from './report-shares.ts';

/** What the shares of a mahalla or a sector are taken of. */
interface Base extends OwedReports {
  readonly figures: RankFigures;
  readonly late: number;
}

interface MahallaRow {
  readonly id: string;
  readonly name: string;
  readonly sector: number | null;
  readonly heads: string | null;
}

/**
 * All mahallas and sectors by their score; `shared/rating.ts` says how it is made.
 * @param groups figures of all mahallas
 * @param sector shows the mahallas of this sector only, with their places in the district
 */
export function getRanking(
  database: Database,
  groups: readonly MahallaFigures[],
  sector: number | null,
  today: string,
): Ranking {
  const weights = getWeights(database);
  const known = new Map(groups.map((group) => [group.id, group]));
  const reports = countOwedReports(database, today);
  const all = listMahallas(database).map((row) => {
    const { figures, late } = known.get(row.id) ?? { figures: noFigures, late: 0 };
    const base: Base = { figures, late, ...(reports.get(row.id) ?? { owed: 0, given: 0 }) };
    return { row, base };
  });
  const heads = listSectorHeads(database);
  const numbers = new Set(all.map(({ row }) => row.sector).filter((number) => number !== null));
  const sectors = [...numbers].sort().map((number): RankedSector => {
    const members = all.filter(({ row }) => row.sector === number).map(({ base }) => base);
    const head = heads.get(number) ?? null;
    return {
      sector: number,
      head,
      mahallas: members.length,
      ...scored(members.reduce(addUp), weights),
    };
  });
  const mahallas = rank(all.map(({ row, base }) => ({ ...row, ...scored(base, weights) })));
  return {
    weights,
    mahallas: mahallas.filter((one) => sector === null || one.sector === sector),
    sectors: rank(sectors),
  };
}

const noFigures: RankFigures = {
  families: 0,
  familiesToday: 0,
  lifted: 0,
  liftedToday: 0,
  planTotal: 0,
  planDone: 0,
  doneToday: 0,
  overdue: 0,
  overdueToday: 0,
  visited: 0,
  visitedToday: 0,
};

function addUp(one: Base, other: Base): Base {
  const keys = Object.keys(noFigures) as (keyof RankFigures)[];
  return {
    figures: Object.fromEntries(
      keys.map((key) => [key, one.figures[key] + other.figures[key]]),
    ) as unknown as RankFigures,
    late: one.late + other.late,
    owed: one.owed + other.owed,
    given: one.given + other.given,
  };
}

function scored({ figures, late, owed, given }: Base, weights: RatingWeights) {
  const shares: RatingShares = {
    plan: percent(figures.planDone, figures.planTotal),
    onTime: percent(figures.families - late, figures.families),
    visits: percent(figures.visited, figures.families),
    reports: percent(given, owed),
  };
  // Where no family lives, nothing is behind and nobody is ahead.
  const score = figures.families === 0 ? null : scoreOf(shares, weights);
  return { ...figures, shares, score, place: null as number | null };
}

/** To a tenth; null of nothing. */
function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((1000 * part) / whole) / 10;
}

const lastPlace = 1e9;

/** In the order of the places; equal ones stay as they came, those without a place come last. */
function rank<Row extends { readonly score: number | null }>(rows: readonly Row[]): Row[] {
  const places = placesOf(rows.map((row) => row.score));
  return rows
    .map((row, index) => ({ ...row, place: places[index] ?? null }))
    .sort((one, other) => (one.place ?? lastPlace) - (other.place ?? lastPlace));
}

function listMahallas(database: Database): MahallaRow[] {
  return database
    .prepare<[], MahallaRow>(
      `SELECT m.id, m.name, m.sector, (
          SELECT group_concat(full_name, ', ') FROM (
            SELECT DISTINCT o.full_name FROM attachment a JOIN official o ON o.id = a.official_id
             WHERE a.mahalla_id = m.id AND a.removed_at IS NULL AND a.to_on IS NULL
               AND a.role_id = 'attachmentRole.attachedHead' ORDER BY o.name_sort)) AS heads
         FROM mahalla m WHERE m.removed_at IS NULL ORDER BY m.name_sort, m.id`,
    )
    .all();
}

/** Sector → its head: who is attached as such to most of its mahallas. */
function listSectorHeads(database: Database): Map<number, string> {
  const rows = database
    .prepare<[], { sector: number; name: string }>(
      `SELECT m.sector, o.full_name AS name FROM attachment a
         JOIN mahalla m ON m.id = a.mahalla_id JOIN official o ON o.id = a.official_id
        WHERE a.role_id = 'attachmentRole.sectorHead' AND a.mahalla_id IS NOT NULL AND a.removed_at IS NULL
          AND a.to_on IS NULL AND m.sector IS NOT NULL
        GROUP BY m.sector, o.id ORDER BY count(*)`,
    )
    .all();
  return new Map(rows.map(({ sector, name }) => [sector, name]));
}
