import { useEffect } from 'react';
import { useCountdown } from '../../components/use-countdown.ts';
import { useWrite } from '../call.ts';
import { useUser } from '../rights.tsx';
import { useTranslate } from '../translate.tsx';
import styles from './TopBar.module.css';

/** While emergency access runs: how long it still does, and its end. */
export function EmergencyChip() {
  const until = useUser()?.emergencyUntil ?? null;
  return until === null ? null : <Running untilMs={Date.parse(until)} />;
}

function Running({ untilMs }: { readonly untilMs: number }) {
  const { t } = useTranslate();
  const { mutate, isPending } = useWrite('session.endEmergency');
  const left = useCountdown(untilMs);
  // The gate ends it by itself at the next call; this is that call.
  useEffect(() => {
    if (left === 0) mutate({});
  }, [left, mutate]);
  const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  return (
    <span className={styles['emergency']} role="status">
      {t('account.emergencyLeft', { left: clock })}
      <button
        type="button"
        className={styles['emergencyEnd']}
        disabled={isPending}
        onClick={() => mutate({})}
      >
        {t('account.emergencyEnd')}
      </button>
    </span>
  );
}
