import type { Address } from '../addresses.ts';
import { useRead } from '../call.ts';
import { useLater } from '../later.ts';

/** How much waits behind an entry of the navigation: overdue measures, missing reports, questions of imports. 0 for all other entries. */
export function useWaitingCount(address: Address): number {
  const isLater = useLater();
  const today = useRead('office.get').data?.today ?? '';
  const plans = useRead(
    'plans.quickCounts',
    {},
    { isEnabled: isLater && address === '/plans', keepPrevious: true },
  );
  const missing = useRead(
    'log.missing',
    { day: today },
    { isEnabled: isLater && address === '/log' && today !== '', keepPrevious: true },
  );
  const decisions = useRead(
    'decisions.count',
    {},
    { isEnabled: isLater && address === '/decisions', keepPrevious: true },
  );
  // Each entry has its own: what another one asked for is in the cache as well.
  if (address === '/plans') return plans.data?.overdue ?? 0;
  if (address === '/decisions') return decisions.data?.open ?? 0;
  return address === '/log' ? (missing.data?.length ?? 0) : 0;
}
