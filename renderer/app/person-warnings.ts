/** What was saved about a person and looks wrong: said wherever people are edited. */
import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import type { PersonWarning } from '../../shared/persons.ts';
import { useTranslate } from './translate.tsx';

/** What is wrong with the number or its card, in words. */
export const warningTexts = {
  length: 'persons.warningLength',
  checkDigit: 'persons.warningCheckDigit',
  date: 'persons.warningDate',
  otherDay: 'persons.warningOtherDay',
  otherSex: 'persons.warningOtherSex',
} as const;

const mostTold = 3;

/** Tells whose card looks wrong and in what, the first few of many. */
export function useTellWarnings(): (warnings: readonly PersonWarning[]) => void {
  const { t, script } = useTranslate();
  return useCallback(
    (warnings) => {
      if (warnings.length === 0) return;
      const all = new Set(
        warnings.map(({ name, problem, other }) => {
          const sentence =
            problem === 'taken'
              ? t('persons.warningTaken', { name: other ?? '' })
              : t(warningTexts[problem]);
          return `${script(name)}: ${sentence}`;
        }),
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
    [t, script],
  );
}
