import type { Address } from '../addresses.ts';
import { useRead } from '../call.ts';

const counted: readonly Address[] = ['/plans', '/log', '/decisions'];

/** Whether anything can wait behind an entry of the navigation. */
export function hasWaitingCount(address: Address): boolean {
  return counted.includes(address);
}

/** How much waits behind one of those: overdue measures, missing reports, questions of imports. */
export function useWaitingCount(address: Address): number {
  const today = useRead('office.get').data?.today ?? '';
  const plans = useRead(
    'plans.quickCounts',
    {},
    { isEnabled: address === '/plans', keepPrevious: true },
  );
  const missing = useRead(
    'log.missing',
    { day: today },
    { isEnabled: address === '/log' && today !== '', keepPrevious: true },
  );
  const decisions = useRead(
    'decisions.count',
    {},
    { isEnabled: address === '/decisions', keepPrevious: true },
  );
  // Each entry has its own: what another one asked for is in the cache as well.
  if (address === '/plans') return plans.data?.overdue ?? 0;
  if (address === '/decisions') return decisions.data?.open ?? 0;
  return address === '/log' ? (missing.data?.length ?? 0) : 0;
}
