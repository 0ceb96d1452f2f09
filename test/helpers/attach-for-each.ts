/** Two officials, a mahalla and a family in it for each test of a file: where attaching is tested. */
import { afterEach, beforeEach } from 'vitest';
import { type Headquarters, openHeadquarters } from './headquarters.ts';
import { makeFamily, makeMahalla, makeOfficial } from './people.ts';

export interface AttachOffice {
  readonly hq: Headquarters;
  /** Ids; nobody is attached to anything yet. */
  readonly tursunov: string;
  readonly yoqubov: string;
  readonly hatcha: string;
  readonly family: string;
}

/** @param take is given a new headquarters before each test */
export function attachForEach(take: (office: AttachOffice) => void): void {
  let hq: Headquarters;
  beforeEach(async () => {
    hq = await openHeadquarters();
    const tursunov = await makeOfficial(hq, 'Турсунов Баҳодир');
    const yoqubov = await makeOfficial(hq, 'Ёқубов Нодир');
    const hatcha = await makeMahalla(hq, 'Хатча');
    const family = await makeFamily(hq, 'Ғуломова Саодат', hatcha);
    take({ hq, tursunov, yoqubov, hatcha, family });
  });
  afterEach(() => hq.close());
}
