import { type RatingWeights, ratingParts } from '../shared/rating.ts';
import type { Database } from './open.ts';
import type { Writer } from './write.ts';

const itemOf = (part: string) => `ratingWeight.${part}`;

/** What each share counts for: the list `ratingWeight`, which the office may change. */
export function getWeights(database: Database): RatingWeights {
  const rows = database
    .prepare<[], { code: string; weight: number | null }>(
      `SELECT code, json_extract(extra, '$.weight') AS weight FROM list_item
        WHERE list = 'ratingWeight' AND removed_at IS NULL`,
    )
    .all();
  const weights = new Map(rows.map((row) => [row.code, row.weight ?? 0]));
  return Object.fromEntries(
    ratingParts.map((part) => [part, weights.get(part) ?? 0]),
  ) as unknown as RatingWeights;
}

/** Answers whether anything changed. @throws Refusal `not-found` */
export function saveWeights(writer: Writer, weights: RatingWeights): boolean {
  return ratingParts
    .map((part) =>
      writer.update('list_item', itemOf(part), {
        extra: JSON.stringify({ weight: weights[part] }),
      }),
    )
    .some((isChanged) => isChanged);
}
