import type { Address } from '../addresses.ts';
import { useRead } from '../call.ts';

const counted: readonly Address[] = ['/plans', '/log', '/decisions'];

/** Whether anything can wait behind an entry of the navigation. */
export function hasWaitingCount(address: Address): boolean {
  return counted.includes(address);
}

/** How much waits behind one of those: overdue measures, missing reports, questions of imports. */
export function useWaitingCount(address: Address): number {
  const office = useRead('office.get').data;
  const today = office?.today ?? '';
  // On a day off nobody owes a report: nothing waits.
  const isLogDue = address === '/log' && office?.isDayOff === false;
  const plans = useRead(
    'plans.quickCounts',
    {},
    { isEnabled: address === '/plans', keepPrevious: true },
  );
  const missing = useRead(
    'log.missing',
    { day: today },
    { isEnabled: isLogDue, keepPrevious: true },
  );
  const decisions = useRead(
    'decisions.count',
    {},
    { isEnabled: address === '/decisions', keepPrevious: true },
  );
  // Each entry has its own: what another one asked for is in the cache as well.
  if (address === '/plans') return plans.data?.overdue ?? 0;
  if (address === '/decisions') return decisions.data?.open ?? 0;
  return isLogDue ? (missing.data?.length ?? 0) : 0;
}
