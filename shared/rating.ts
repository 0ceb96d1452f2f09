/**
 * How mahallas and sectors are ranked: a score of 0–100 out of four shares, each with a weight that the
 * office may change (list `ratingWeight`). No official form of such a rating was found: a proposal,
 * told to everybody who asks «қандай ҳисобланган?».
 */

export const ratingParts = ['plan', 'onTime', 'visits', 'reports'] as const;
/**
 * - `plan`: measures done of all in the plans;
 * - `onTime`: families without an overdue measure;
 * - `visits`: families visited in the last 30 days;
 * - `reports`: reports given of those owed in the last four weeks by officials attached to the mahalla.
 */
export type RatingPart = (typeof ratingParts)[number];

/** Percent, 0–100; null where there is nothing to take a share of. */
export type RatingShares = Readonly<Record<RatingPart, number | null>>;
export type RatingWeights = Readonly<Record<RatingPart, number>>;

/**
 * The weighted mean of the shares that are known, to a tenth: what is not known counts neither for nor against.
 * @returns null when nothing with a weight is known
 */
export function scoreOf(shares: RatingShares, weights: RatingWeights): number | null {
  let sum = 0;
  let weight = 0;
  for (const part of ratingParts) {
    const share = shares[part];
    if (share === null) continue;
    sum += share * weights[part];
    weight += weights[part];
  }
  return weight === 0 ? null : Math.round((10 * sum) / weight) / 10;
}

/** Places by score, the highest first; equal scores share a place, and the next one is left out (1, 1, 3). */
export function placesOf(scores: readonly (number | null)[]): (number | null)[] {
  const known = scores.filter((score) => score !== null);
  return scores.map((score) =>
    score === null ? null : 1 + known.filter((other) => other > score).length,
  );
}
