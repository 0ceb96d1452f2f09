/** A headquarters with two mahallas and an official attached to each: where daily logs are tested. */
import { afterEach, beforeEach } from 'vitest';
import type { Given } from '../../shared/api.ts';
import { type Headquarters, openHeadquarters } from './headquarters.ts';
import { makeMahalla, makeOfficial } from './people.ts';

export type NewEntry = NonNullable<Given<'log.saveDay'>['entries']>[number];

/** The Friday before the Saturday of all tests. */
export const friday = '2026-11-20';
export const thursday = '2026-11-19';

export interface LogOffice {
  readonly hq: Headquarters;
  /** Ids. */
  readonly hatcha: string;
  readonly armechan: string;
  readonly tursunov: string;
  readonly sharipov: string;
  /** A new family's id; of Хатча by default. */
  family(number: number | null, headName: string, mahallaId?: string): Promise<string>;
  save(day: string, ...entries: NewEntry[]): Promise<SavedEntries>;
}

type SavedEntries = Awaited<ReturnType<typeof saveDay>>['entries'];

/** A new one for each test of the file; read its parts inside the tests. */
export function freshLogOffice(): LogOffice {
  const office = {} as LogOffice;
  beforeEach(async () => {
    Object.assign(office, await openLogOffice());
  });
  afterEach(() => office.hq.close());
  return office;
}

async function openLogOffice(): Promise<LogOffice> {
  const hq = await openHeadquarters();
  const hatcha = await makeMahalla(hq, 'Хатча');
  const armechan = await makeMahalla(hq, 'Армечан');
  const tursunov = await makeOfficial(hq, 'Турсунов Баҳодир');
  const sharipov = await makeOfficial(hq, 'Шарипов Нодир');
  for (const [official, mahalla] of [
    [tursunov, hatcha],
    [sharipov, armechan],
  ] as const) {
    await hq.call('attachments.attach', {
      officialIds: [official],
      mahallaIds: [mahalla],
      fromOn: '2026-11-02',
    });
  }
  return {
    hq,
    hatcha,
    armechan,
    tursunov,
    sharipov,
    async family(number, headName, mahallaId = hatcha) {
      return (await hq.call('families.create', { number, headName, mahallaId })).id;
    },
    save: async (day, ...entries) => (await saveDay(hq, day, entries)).entries,
  };
}

function saveDay(hq: Headquarters, day: string, entries: NewEntry[]) {
  return hq.call('log.saveDay', { day, entries });
}
