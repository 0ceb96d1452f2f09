import { beforeAll, describe } from 'vitest';
import { setLens } from '../../db/lens.ts';
import type { Headquarters } from './headquarters.ts';

interface Looked {
  readonly hq: Headquarters;
  /** Ids of the mahallas that the narrow lens shows. */
  readonly half: readonly string[];
}

/** The same tests twice: for whoever sees everything, and through a lens on some mahallas that hides what it can hide. */
export function describeEachLens(looked: () => Looked, tests: () => void): void {
  describe.each([
    ['for whoever sees everything', false],
    ['through a lens', true],
  ])('%s', (_name, isNarrow) => {
    beforeAll(() => {
      const { hq, half } = looked();
      const scope = { sectors: [], mahallaIds: half };
      const hides = { hidesNumbers: true, hidesHealth: true, hidesChildren: true };
      setLens(hq.database, isNarrow ? { scope, ...hides } : null);
    });
    tests();
  });
}
