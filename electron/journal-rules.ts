/** Which calls are entered in the journal besides changes, and what is said of them. */
import { basename } from 'node:path';
import type { JournalLine } from '../db/journal.ts';
import type { CallName, Input, Output } from '../shared/api.ts';

type Rules = {
  readonly [Name in CallName]?: (input: Input<Name>, output: Output<Name>) => JournalLine | null;
};

/** Shorter runs of digits are family numbers and years. */
const personalNumber = /\d{7,}/;

function searched(text: string): JournalLine | null {
  const digits = text.replace(/[\s-]/g, '');
  if (!personalNumber.test(digits)) return null;
  return { kind: 'searchedNumber', detail: `****${digits.slice(-4)}` };
}

const rules: Rules = {
  'families.get': ({ id }) => ({ kind: 'sawFamily', subjectKind: 'family', subjectId: id }),
  'persons.reveal': ({ id }) => ({ kind: 'sawNumber', subjectKind: 'person', subjectId: id }),
  'search.find': ({ text }) => searched(text),
  'persons.list': ({ search }) => searched(search),
  'families.list': ({ search }) => searched(search),
  'settings.saveLockMinutes': ({ minutes }) => ({ kind: 'changed', detail: String(minutes) }),
  'exports.office': (_input, { rows, folder }) => ({
    kind: 'exported',
    detail: `*, ${rows}, ${basename(folder)}`,
  }),
  'exports.grid': ({ grid, path, hasWholeNumbers }, { rows }) => ({
    kind: hasWholeNumbers ? 'exportedNumbers' : 'exported',
    detail: `${grid}, ${rows}, ${basename(path)}`,
  }),
};

/** The journal's line for an answered call, or null when none is due. */
export function journalLineOf(name: CallName, input: unknown, output: unknown): JournalLine | null {
  const rule = rules[name] as ((input: unknown, output: unknown) => JournalLine | null) | undefined;
  const line = rule?.(input, output) ?? null;
  return line && { ...line, call: name };
}
