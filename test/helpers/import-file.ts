/** Files brought in through the door, as a person or a script does it. */
import type { ImportResult, importKinds } from '../../shared/imports.ts';
import { sampleFolder } from '../import/helpers/expected.ts';
import type { Headquarters } from './headquarters.ts';

type Kind = (typeof importKinds)[number];

/** The samples in the order in which an office brings them in. */
export const sampleOrder = [
  ['mahallas', 'mahallalar.xlsx'],
  ['officials', 'masullar.xlsx'],
  ['families', 'oilalar.xlsx'],
  ['log', 'kunlik.xlsx'],
  ['families', 'manba.csv'],
] as const satisfies readonly (readonly [Kind, string])[];

export async function importFile(
  hq: Headquarters,
  kind: Kind,
  path: string,
): Promise<ImportResult> {
  const { id } = await hq.call('imports.rehearse', { path, kind });
  return hq.call('imports.commit', { id });
}

export function importSample(hq: Headquarters, kind: Kind, file: string): Promise<ImportResult> {
  return importFile(hq, kind, sampleFolder + file);
}
