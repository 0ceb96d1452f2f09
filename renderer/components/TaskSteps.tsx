import { Progress } from '@mantine/core';
import type { Progress as TaskStep } from '../../shared/call.ts';
import { useTranslate } from '../app/translate.tsx';

/** The step of a task and how far it is; null: it has not told yet. */
export function TaskSteps({ progress }: { readonly progress: TaskStep | null }) {
  const { t, tKey } = useTranslate();
  const { step = '', done = 0, total = 0 } = progress ?? {};
  return (
    <>
      <div aria-live="polite" style={{ minHeight: 20 }}>
        {step ? tKey(step) : t('common.loading')}
        {total > 0 && ` · ${Math.floor((done / total) * 100)}%`}
      </div>
      <Progress value={total > 0 ? (done / total) * 100 : 100} animated={total === 0} my="sm" />
    </>
  );
}
