import { useRead } from '../../app/call.ts';
import type { ImportKind } from './guess-kind.ts';

/** How much of each table there is; undefined while it is not known. */
export function usePresent(): Readonly<Record<ImportKind, number | undefined>> {
  return {
    mahallas: useRead('mahallas.quickCounts').data?.all,
    officials: useRead('officials.quickCounts').data?.all,
    families: useRead('families.quickCounts').data?.all,
    log: useRead('log.quickCounts').data?.all,
  };
}
