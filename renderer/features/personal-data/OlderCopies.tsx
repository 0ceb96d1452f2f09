import type { OlderCopy } from '../../../shared/destruction.ts';
import { useTranslate } from '../../app/translate.tsx';
import styles from './PersonalData.module.css';

/** Which files still hold what is destroyed, and when they go. */
export function OlderCopies({ copies }: { readonly copies: readonly OlderCopy[] }) {
  const { t, formatMoment } = useTranslate();
  if (copies.length === 0) return <div className={styles['soft']}>{t('duty.copiesNone')}</div>;
  return (
    <div>
      <b>{t('duty.copies')}</b>
      <ul className={styles['copies']}>
        {copies.map(({ name, at, place }) => (
          <li key={`${place} ${name}`}>
            {name}, {formatMoment(at)}
            {place === 'chosen' && `, ${t('backups.placeChosen')}`}
          </li>
        ))}
      </ul>
      {copies.some(({ place }) => place !== 'aside') && (
        <div className={styles['soft']}>{t('duty.copiesHint')}</div>
      )}
      {copies.some(({ place }) => place === 'aside') && (
        <div className={styles['soft']}>{t('duty.asideHint')}</div>
      )}
    </div>
  );
}
