/** What looks wrong in a row of the daily log and may still be right: told, never a reason to refuse. */

export type LogWarning =
  | { readonly kind: 'solvedOverFound' }
  /** The number of visits is not the number of families named. */
  | { readonly kind: 'visitedDiffers'; readonly families: number }
  /** A row of the same day with the same official, mahalla, families and work. */
  | { readonly kind: 'sameRow' }
  /** A family lives in another mahalla than the row says. */
  | { readonly kind: 'familyElsewhere'; readonly families: string; readonly mahalla: string | null }
  /** The official does not answer for this mahalla on this day. */
  | { readonly kind: 'notAttached' };

/** What of a row is looked at. */
export interface WarnedEntry {
  readonly officialId: string | null;
  readonly mahallaId: string | null;
  readonly visited: number;
  readonly families: readonly {
    readonly id: string;
    readonly number: number | null;
    readonly headName: string;
    readonly mahallaId: string | null;
    readonly mahalla: string | null;
  }[];
  readonly work: string;
  readonly found: number;
  readonly solved: number;
}

/**
 * @param others the other rows of the day, this one not among them
 * @param ownMahallas ids of the mahallas the official answers for on that day
 */
export function warningsOf(
  entry: WarnedEntry,
  others: readonly WarnedEntry[],
  ownMahallas: readonly string[],
): LogWarning[] {
  const warnings: LogWarning[] = [];
  const content = contentOf(entry);
  if (others.some((other) => contentOf(other) === content)) warnings.push({ kind: 'sameRow' });
  if (entry.solved > entry.found) warnings.push({ kind: 'solvedOverFound' });
  const { length } = entry.families;
  if (length > 0 && entry.visited !== length)
    warnings.push({ kind: 'visitedDiffers', families: length });
  const { mahallaId } = entry;
  if (mahallaId !== null) {
    const elsewhere = entry.families.filter((family) => family.mahallaId !== mahallaId);
    if (elsewhere.length > 0) {
      const families = elsewhere.map((family) => family.number ?? family.headName).join(', ');
      warnings.push({ kind: 'familyElsewhere', families, mahalla: elsewhere[0]?.mahalla ?? null });
    }
    if (ownMahallas.length > 0 && !ownMahallas.includes(mahallaId))
      warnings.push({ kind: 'notAttached' });
  }
  return warnings;
}

function contentOf(entry: WarnedEntry): string {
  const families = entry.families.map((family) => family.id).sort();
  return JSON.stringify([entry.officialId, entry.mahallaId, entry.work.trim(), ...families]);
}
