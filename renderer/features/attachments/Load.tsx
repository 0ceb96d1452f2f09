import { useTranslate } from '../../app/translate.tsx';
import { StateChip } from '../../components/StateChip.tsx';
import styles from './Attach.module.css';

interface LoadProps {
  readonly now: number;
  readonly added: number;
  readonly norm: number | null;
}

/** Families now and after, red when over the norm: «4 → 9 / 5». */
export function Load({ now, added, norm }: LoadProps) {
  const { t, formatNumber } = useTranslate();
  const after = now + added;
  const isOver = norm !== null && after > norm;
  return (
    <span className={styles['load']}>
      <span className={styles['soft']}>{t('attachments.load', { families: now })}</span>
      {added > 0 && (
        <StateChip state={isOver ? 'bad' : 'accent'}>→ {formatNumber(after)}</StateChip>
      )}
    </span>
  );
}
