/** Whose work is in the program. The build puts the list here (`scripts/licences.mjs`). */
export interface Licence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** As the author wrote it; '' when the package brings none. */
  readonly text: string;
}

export const licences: readonly Licence[] = [];
