import { useMemo } from 'react';
import { isDay } from '../../../shared/calendar.ts';
import type { Finding } from '../../../shared/import/findings.ts';
import type { Rehearsal, RehearsedCell, RehearsedRow } from '../../../shared/imports.ts';
import { explainFinding } from '../../../shared/locales/explain-finding.ts';
import { anyValue } from '../../../shared/locales/translate.ts';
import { useTranslate } from '../../app/translate.tsx';
import { cellOf } from './changed-cells.ts';
import type { FindingGroup } from './group-findings.ts';

/** Remarks in the words of a person. */
export function useFindingWords({ findings }: Pick<Rehearsal, 'findings'>) {
  const { language } = useTranslate();
  return useMemo(() => {
    const sentenceOf = (finding: Finding): string => explainFinding(language, finding);
    /** What all remarks of its kind say, whatever each is about. */
    const commonOf = (first: Finding): string => {
      // A day cannot be left open in a sentence: then the first one stands for all.
      if ([first.clean, ...Object.values(first.params)].some(isDayText)) return sentenceOf(first);
      const names = Object.keys(first.params);
      const params = Object.fromEntries(names.map((name) => [name, anyValue]));
      return explainFinding(language, {
        kind: first.kind,
        raw: anyValue,
        clean: anyValue,
        params,
      });
    };
    let places: ReadonlyMap<string, readonly Finding[]> | null = null;
    const ofRow = ({ sheet, row }: RehearsedRow): readonly Finding[] => {
      places ??= Map.groupBy(findings, (one) => `${one.row} ${one.sheet}`);
      return places.get(`${row} ${sheet}`) ?? [];
    };
    return {
      sentenceOf,
      commonOf,
      /** Of one remark its own sentence, of several what they have in common. */
      titleOf({ findings: [first, second] }: FindingGroup): string {
        if (!first) return '';
        return second ? commonOf(first) : sentenceOf(first);
      },
      /** Null when nothing is noted about this cell. */
      sentenceOfCell(row: RehearsedRow, { field, finding }: RehearsedCell): string | null {
        if (finding === null) return null;
        const found = ofRow(row).find((one) => one.kind === finding && one.field === field);
        return found ? sentenceOf(found) : null;
      },
      /** What is noted about the row; what was only put in order, when nothing else is. */
      sentencesOfRow(row: RehearsedRow): readonly string[] {
        const own = ofRow(row).filter(({ field }) => field === undefined || cellOf(row, field));
        const warnings = own.filter(({ action }) => action !== 'accept_normalise');
        return (warnings.length > 0 ? warnings : own).map(sentenceOf);
      },
    };
  }, [findings, language]);
}

function isDayText(value: unknown): boolean {
  return typeof value === 'string' && isDay(value);
}

export type FindingWords = ReturnType<typeof useFindingWords>;
