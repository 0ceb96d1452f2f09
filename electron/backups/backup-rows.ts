import type { FoundBackup } from '../../db/backups/places.ts';
import type { KeptBackup } from '../../shared/backup-rotation.ts';
import type { BackupGlance, BackupRow, BackupState } from '../../shared/backups.ts';

/** A backup as the list shows it; of one whose head cannot be read the file name remains. */
export function rowOf(one: FoundBackup): BackupRow {
  const { head, fileName, place, bytes, isOurs } = one;
  return {
    id: idOf(one),
    place,
    fileName,
    bytes,
    madeAt: head?.manifest.madeAt ?? '',
    kind: head?.manifest.kind ?? 'demand',
    state: stateOf(one),
    provenAt: head?.stamp.at ?? '',
    why: whyOf(one),
    isOwnKey: isOurs,
  };
}

/** What may be told of a backup before anybody signed in. */
export function glanceOf(one: FoundBackup): BackupGlance {
  const { id, fileName, madeAt, kind, bytes, state } = rowOf(one);
  return { id, fileName, madeAt, kind, bytes, state, isDemo: one.head?.manifest.isDemo ?? false };
}

/** What rotation may judge: files of another key are not ours to take away. */
export function toKept(one: FoundBackup): KeptBackup | null {
  if (!one.head || !one.isOurs) return null;
  const { number, madeAt, kind } = one.head.manifest;
  return { id: one.path, number, madeAt, kind, state: stateOf(one), bytes: one.bytes };
}

/** The newest that was proven and is whole, by number; of two alike the one on this computer. */
export function lastGoodOf(found: readonly FoundBackup[]): FoundBackup | null {
  const good = found.filter((one) => one.isOurs && stateOf(one) === 'good');
  const numberOf = ({ head }: FoundBackup) => head?.manifest.number ?? 0;
  good.sort((a, b) => numberOf(b) - numberOf(a) || b.place.localeCompare(a.place));
  return good[0] ?? null;
}

/** Names a backup among all that are found: a file of one name may lie in both places. */
export function idOf({ place, fileName }: Pick<FoundBackup, 'place' | 'fileName'>): string {
  return `${place}/${fileName}`;
}

function stateOf({ head, isCut }: FoundBackup): BackupState {
  if (!head || isCut) return 'bad';
  return head.stamp.state;
}

function whyOf({ head, isCut }: FoundBackup): string {
  if (!head) return 'header';
  return isCut ? 'length' : head.stamp.why;
}
