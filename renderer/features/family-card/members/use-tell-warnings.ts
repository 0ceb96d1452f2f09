import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import type { PersonWarning } from '../../../../shared/persons.ts';
import { useTranslate } from '../../../app/translate.tsx';

const keys = {
  length: 'persons.warningLength',
  checkDigit: 'persons.warningCheckDigit',
  date: 'persons.warningDate',
  otherDay: 'persons.warningOtherDay',
  otherSex: 'persons.warningOtherSex',
} as const;

/** Papers that look wrong are saved and told. */
export function useTellWarnings(): (warnings: readonly PersonWarning[]) => void {
  const { t } = useTranslate();
  return useCallback(
    (warnings) => {
      if (warnings.length === 0) return;
      const sentences = warnings.map(({ problem, other }) =>
        problem === 'taken' ? t('persons.warningTaken', { name: other ?? '' }) : t(keys[problem]),
      );
      notifications.show({
        color: 'yellow',
        autoClose: 10_000,
        title: t('persons.warningTitle'),
        message: [...new Set(sentences)].join('. '),
      });
    },
    [t],
  );
}
