/** What was saved about a person and looks wrong: said wherever people are edited. */
import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import type { PersonWarning } from '../../shared/persons.ts';
import { useTranslate } from './translate.tsx';

const sentences = {
  length: 'persons.warningLength',
  checkDigit: 'persons.warningCheckDigit',
  date: 'persons.warningDate',
  otherDay: 'persons.warningOtherDay',
  otherSex: 'persons.warningOtherSex',
} as const;

const mostTold = 3;

/** Tells each sentence once, the first few of many. */
export function useTellWarnings(): (warnings: readonly PersonWarning[]) => void {
  const { t } = useTranslate();
  return useCallback(
    (warnings) => {
      if (warnings.length === 0) return;
      const all = new Set(
        warnings.map(({ problem, other }) =>
          problem === 'taken'
            ? t('persons.warningTaken', { name: other ?? '' })
            : t(sentences[problem]),
        ),
      );
      const told = [...all].slice(0, mostTold);
      if (all.size > mostTold) {
        told.push(t('persons.warningMore', { count: all.size - mostTold }));
      }
      notifications.show({
        color: 'yellow',
        autoClose: 10_000,
        title: t('persons.warningTitle'),
        message: told.join('. '),
      });
    },
    [t],
  );
}
