import { compareNames } from './order-key.ts';

interface Housed {
  readonly address: string | null;
  readonly number: number | null;
}

/**
 * Orders families as somebody walks: street by street, house 2 before house 10; those without an
 * address last, by their number.
 */
export function inWalkingOrder<Family extends Housed>(families: readonly Family[]): Family[] {
  return [...families].sort((a, b) => {
    if (a.address && b.address) return compareNames(a.address, b.address) || byNumber(a, b);
    if (a.address || b.address) return a.address ? -1 : 1;
    return byNumber(a, b);
  });
}

function byNumber(a: Housed, b: Housed): number {
  return (a.number ?? Number.POSITIVE_INFINITY) - (b.number ?? Number.POSITIVE_INFINITY) || 0;
}
