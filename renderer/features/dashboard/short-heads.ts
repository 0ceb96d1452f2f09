import { shortName } from '../../../shared/short-name.ts';

/** «Муқимова Муқаддас Зиёдуллаевна, …» → «Муқимова М. З., …» */
export function shortHeads(heads: string | null): string {
  return (heads ?? '').split(', ').map(shortName).join(', ');
}
