import type { Address } from '../addresses.ts';

/** What waits behind an entry of the navigation: measures overdue, things to decide. 0 for all other entries. */
export function useWaitingCount(_address: Address): number {
  return 0;
}
