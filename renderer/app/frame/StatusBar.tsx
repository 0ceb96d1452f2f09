import { useIsMutating } from '@tanstack/react-query';
import { useRead } from '../call.ts';
import { useLater } from '../later.ts';
import { useTranslate } from '../translate.tsx';
import { BackupMark } from './BackupMark.tsx';
import styles from './StatusBar.module.css';
import { statusSlotId } from './StatusText.tsx';

/** Bottom line: what the page says through `<StatusText>`, else how much there is; whether all is saved. */
export function StatusBar() {
  const { t } = useTranslate();
  const isLater = useLater();
  const isSaving = useIsMutating() > 0;
  return (
    <footer className={styles['bar']}>
      <div id={statusSlotId} className={styles['slot']} />
      {isLater && <Counts />}
      <div className={styles['right']}>{isLater && <BackupMark />}</div>
      <div className={styles['saved']} aria-live="polite">
        {isSaving ? t('common.saving') : t('frame.allSaved')}
      </div>
    </footer>
  );
}

function Counts() {
  const { t } = useTranslate();
  const options = { keepPrevious: true };
  const mahallas = useRead('mahallas.quickCounts', {}, options);
  const families = useRead('families.quickCounts', {}, options);
  const people = useRead('persons.count', {}, options).data;
  return (
    <div className={styles['counts']}>
      {mahallas.data && <span>{t('common.mahallas', { count: mahallas.data.all })}</span>}
      {families.data && <span>{t('common.families', { count: families.data.all })}</span>}
      {people && (
        <span>
          {t('common.people', { count: people.listed + people.destroyed })}
          {people.destroyed > 0 && `, ${t('persons.destroyedAmong', { count: people.destroyed })}`}
        </span>
      )}
    </div>
  );
}
