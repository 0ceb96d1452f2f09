import type { DestructionCounts } from '../../../shared/destruction.ts';
import { useTranslate } from '../../app/translate.tsx';
import styles from './PersonalData.module.css';

interface CountsViewProps {
  readonly counts: DestructionCounts;
  /** People of another family too. */
  readonly shared?: number;
  /** It has happened: said so. */
  readonly isDone?: boolean;
}

/** What goes and what stays, in numbers. */
export function CountsView({ counts, shared = 0, isDone = false }: CountsViewProps) {
  const { t, tKey } = useTranslate();
  return (
    <div className={styles['two']}>
      <div>
        <b>{t(isDone ? 'duty.gone' : 'duty.willGo')}</b>
        <ul>
          <li>{t('duty.goFamilies', { count: counts.families })}</li>
          <li>{t('duty.goPeople', { count: counts.people })}</li>
          {Object.entries(counts.tables)
            .filter(([table]) => table !== 'family' && table !== 'person')
            .map(([table, count]) => (
              <li key={table}>
                {t('duty.goRows', {
                  table: tKey(`history.table.${table}`),
                  count,
                })}
              </li>
            ))}
          <li>{t('duty.goChanges', { count: counts.changes })}</li>
          <li>{t('duty.goTexts', { count: counts.texts })}</li>
        </ul>
      </div>
      <div>
        <b>{t('duty.willStay')}</b>
        <ul>
          <li>{t('duty.goFamilies', { count: counts.kept.families })}</li>
          <li>{t('duty.goPeople', { count: counts.kept.people })}</li>
          <li>{t('duty.stayFigures')}</li>
          {shared > 0 && <li>{t('duty.sharedStay', { count: shared })}</li>}
        </ul>
      </div>
    </div>
  );
}
