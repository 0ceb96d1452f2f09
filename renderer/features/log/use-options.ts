import { useMemo } from 'react';
import type { LogOfficial } from '../../../shared/log.ts';
import { foldKey } from '../../../shared/uzbek-script.ts';
import { useRead } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { type EntryDesk, ownMahallas } from './entry-cells.ts';
import type { EntryField, EntryRow } from './entry-rows.ts';

export interface Option {
  readonly id: string;
  /** What goes into the cell. */
  readonly text: string;
  readonly label: string;
  readonly detail: string;
  /** Reported already: still to choose, below the others. */
  readonly isDone?: boolean;
}

interface OptionsInput {
  readonly field: EntryField;
  readonly row: EntryRow;
  readonly desk: EntryDesk;
  readonly typed: string;
  /** False while what stands in the cell was not changed: the list then shows everything. */
  readonly isTouched: boolean;
}

const mostPhrases = 8;
const none: readonly Option[] = [];

/** What can be chosen for a cell, by what was typed so far, in any script. */
export function useOptions({
  field,
  row,
  desk,
  typed,
  isTouched,
}: OptionsInput): readonly Option[] {
  const { script } = useTranslate();
  const phrases = useRead('log.phrases', {}, { isEnabled: field === 'work' }).data;
  const all = useMemo((): readonly Option[] => {
    switch (field) {
      case 'official':
        return [...desk.officials].sort(byNeed).map((one) => ({
          id: one.id,
          text: one.fullName,
          label: script(one.fullName),
          detail: script(
            one.mahallas.map(({ name }) => name).join(', ') || (one.organisation ?? ''),
          ),
          isDone: one.hasReported,
        }));
      case 'mahalla': {
        const own = ownMahallas(row, desk);
        const others = desk.mahallas.filter((one) => !own.some(({ id }) => id === one.id));
        return [...own, ...others].map(({ id, name }) => ({
          id,
          text: name,
          label: script(name),
          detail: '',
        }));
      }
      default:
        return none;
    }
  }, [field, row, desk, script]);
  return useMemo(() => {
    if (field === 'work') return isTouched ? completions(typed, phrases ?? []) : none;
    return isTouched ? fitting(typed, all) : all;
  }, [field, typed, isTouched, phrases, all]);
}

/** Who owes a report and has not given it comes first. */
function byNeed(one: LogOfficial, other: LogOfficial): number {
  const rank = ({ isExpected, hasReported }: LogOfficial) => (hasReported ? 2 : isExpected ? 0 : 1);
  return rank(one) - rank(other);
}

/** Names that begin so, then those of which a later word does, each in the order given. */
function fitting(typed: string, options: readonly Option[]): readonly Option[] {
  const key = foldKey(typed);
  if (key === '') return options;
  const keys = options.map((option) => ({ option, name: foldKey(option.text) }));
  const begun = keys.filter(({ name }) => name.startsWith(key));
  const inside = keys.filter(({ name }) => !name.startsWith(key) && name.includes(` ${key}`));
  return [...begun, ...inside].map(({ option }) => option);
}

/** The text with its last, unfinished sentence replaced by ones this office writes often. */
function completions(typed: string, phrases: readonly string[]): readonly Option[] {
  const start = Math.max(typed.lastIndexOf('. '), typed.lastIndexOf('\n')) + 1;
  const key = foldKey(typed.slice(start));
  if (key.length < 2) return none;
  const before = typed.slice(0, start).trimEnd();
  return phrases
    .filter((phrase) => {
      const folded = foldKey(phrase);
      return folded !== key && (folded.startsWith(key) || folded.includes(` ${key}`));
    })
    .slice(0, mostPhrases)
    .map((phrase) => ({
      id: phrase,
      text: before === '' ? phrase : `${before} ${phrase}`,
      label: phrase,
      detail: '',
    }));
}
