import { notifications } from '@mantine/notifications';
import type { PlanItemsChanged } from '../../../shared/plans.ts';
import { useTranslate } from '../../app/translate.tsx';

/** Says how many measures changed, and how many were closed already and did not. */
export function useTellChanged(): (
  key: 'plans.completed' | 'plans.extended',
  result: PlanItemsChanged,
) => void {
  const { t } = useTranslate();
  return (key, { changed, skipped }) => {
    const skippedText = skipped > 0 ? `; ${t('plans.skipped', { count: skipped })}` : '';
    notifications.show({ message: `${t(key, { count: changed })}${skippedText}` });
  };
}
