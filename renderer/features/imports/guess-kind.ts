import type { importKinds } from '../../../shared/imports.ts';
import { foldKey } from '../../../shared/uzbek-script.ts';

export type ImportKind = (typeof importKinds)[number];

/** Beginnings of words as they stand in names of files, folded. Families come last: «масуллар оилалар билан» is of officials. */
const words: readonly (readonly [kind: ImportKind, beginnings: readonly string[]])[] = [
  ['log', ['kunlik', 'hisobot', 'dnevn', 'ezhedn', 'jurnal']],
  ['officials', ['masul', 'rahbar', 'mutasaddi', 'official', 'otvetstv', 'rukovod']],
  ['mahallas', ['mahal', 'maxal', 'mfy']],
  ['families', ['oila', 'sem', 'reestr', 'reyestr', 'famil', 'daftar']],
];

/** What a file probably holds, by its name; null when the name says nothing. Pure. */
export function guessKind(fileName: string): ImportKind | null {
  const parts = foldKey(fileName.replace(/\.\w+$/, '').replace(/[_\-.\d]+/g, ' ')).split(' ');
  const found = words.find(([, beginnings]) =>
    beginnings.some((beginning) => parts.some((part) => part.startsWith(foldKey(beginning)))),
  );
  return found?.[0] ?? null;
}

/** The last part of a path of Windows or Linux. */
export function fileNameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
