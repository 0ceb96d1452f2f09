import { useMemo } from 'react';
import type { ImportEntity, RehearsedState } from '../../../shared/imports.ts';
import type { PlainKey } from '../../../shared/locales/index.ts';
import { isTextKey } from '../../../shared/locales/translate.ts';
import { useTranslate } from '../../app/translate.tsx';
import type { State } from '../../components/StateChip.tsx';
import type { ImportKind } from './guess-kind.ts';

/** In the order in which an office brings its tables in: each refers to the ones before it. */
export const kindsInOrder = [
  'mahallas',
  'officials',
  'families',
  'log',
] as const satisfies readonly ImportKind[];

export const statesInOrder = [
  'created',
  'updated',
  'unchanged',
  'warned',
  'rejected',
  'duplicate',
] as const satisfies readonly RehearsedState[];

export const colorOfRow: Readonly<Record<RehearsedState, State>> = {
  created: 'good',
  updated: 'accent',
  unchanged: 'neutral',
  warned: 'warn',
  rejected: 'bad',
  duplicate: 'info',
};

export const nameOfEntity: Readonly<Record<ImportEntity, PlainKey>> = {
  mahalla: 'importWindow.mahalla',
  official: 'importWindow.official',
  attachment: 'importWindow.attachment',
  family: 'importWindow.family',
  person: 'importWindow.person',
  log: 'importWindow.logEntry',
};

/** What a table is about first, what hangs on it last. */
const countOfEntity = {
  mahalla: 'common.mahallas',
  official: 'importWindow.countOfficial',
  family: 'common.families',
  person: 'common.people',
  log: 'importWindow.countLog',
  attachment: 'importWindow.countAttachment',
} as const satisfies Record<ImportEntity, string>;

export type EntityCounts = Readonly<Partial<Record<ImportEntity, number>>>;

export const entities = Object.keys(countOfEntity) as ImportEntity[];

export function sumOf(counts: EntityCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

export function useImportWords() {
  const { t, tKey } = useTranslate();
  return useMemo(
    () => ({
      /** A field of a table, as a person calls it. */
      fieldName(kind: ImportKind, field: string): string {
        const own = `importField.${field}.${kind}`;
        return tKey(isTextKey(own) ? own : `importField.${field}`);
      },
      /** «160 оила · 617 киши»; '' when there is nothing. */
      countsText: (counts: EntityCounts): string =>
        entities
          .flatMap((entity) => {
            const count = counts[entity] ?? 0;
            return count > 0 ? [t(countOfEntity[entity], { count })] : [];
          })
          .join(' · '),
    }),
    [t, tKey],
  );
}
