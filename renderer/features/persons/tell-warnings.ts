import { notifications } from '@mantine/notifications';
import type { PersonWarning } from '../../../shared/persons.ts';
import type { useTranslate } from '../../app/translate.tsx';

const sentences = {
  length: 'persons.warningLength',
  checkDigit: 'persons.warningCheckDigit',
  date: 'persons.warningDate',
  otherDay: 'persons.warningOtherDay',
  otherSex: 'persons.warningOtherSex',
} as const;

const mostTold = 3;

/** Says what was saved all the same and looks wrong. */
export function tellWarnings(
  warnings: readonly PersonWarning[],
  t: ReturnType<typeof useTranslate>['t'],
): void {
  if (warnings.length === 0) return;
  const told = warnings
    .slice(0, mostTold)
    .map((one) =>
      one.problem === 'taken'
        ? t('persons.warningTaken', { name: one.other ?? '' })
        : t(sentences[one.problem]),
    );
  if (warnings.length > mostTold) {
    told.push(t('persons.warningMore', { count: warnings.length - mostTold }));
  }
  notifications.show({
    color: 'yellow',
    autoClose: 10_000,
    title: t('persons.warningTitle'),
    message: told.join('. '),
  });
}
