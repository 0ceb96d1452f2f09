/** Mahallas, families and officials for tests, made through the door like anybody's. */
import type { Headquarters } from './headquarters.ts';

export async function makeMahalla(hq: Headquarters, name: string): Promise<string> {
  return (await hq.call('mahallas.create', { name })).id;
}

export async function makeFamily(
  hq: Headquarters,
  headName: string,
  mahallaId: string | null = null,
  address: string | null = null,
): Promise<string> {
  return (await hq.call('families.create', { headName, mahallaId, address })).id;
}

export async function makeOfficial(hq: Headquarters, fullName: string): Promise<string> {
  return (await hq.call('officials.create', { fullName })).id;
}
