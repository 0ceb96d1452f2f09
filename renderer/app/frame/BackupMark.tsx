import { IconDatabaseExclamation, IconShieldCheck } from '@tabler/icons-react';
import { useRead } from '../call.ts';
import { useMay } from '../rights.tsx';
import { href } from '../router.tsx';
import { useTranslate } from '../translate.tsx';
import { backupAgeKey } from './backup-words.ts';
import styles from './StatusBar.module.css';

/** How old the last good backup is, in the colour of its age; opens the page of backups for whoever may. */
export function BackupMark() {
  const { t, formatDayTime } = useTranslate();
  const mayOpen = useMay('backups');
  const { data } = useRead('backups.status', {}, { refreshMs: 600_000, keepPrevious: true });
  if (!data) return null;
  const { age, lastGood, failure, running } = data;
  const isBad = failure !== null || age === 'old' || age === 'none';
  const Icon = isBad ? IconDatabaseExclamation : IconShieldCheck;
  const words =
    running === null
      ? t(backupAgeKey[age])
      : t('backups.underWay', { percent: Math.round(running * 100) });
  const told = lastGood
    ? t('backups.lastGood', {
        at: formatDayTime(lastGood.at),
        place: t(lastGood.place === 'own' ? 'backups.placeOwn' : 'backups.placeChosen'),
      })
    : t('backups.noneYet');
  const content = (
    <>
      <Icon size={14} stroke={1.8} />
      {words}
    </>
  );
  const attributes = {
    className: styles['backup'],
    title: told,
    'data-age': failure ? 'old' : age,
    'data-testid': 'backup-mark',
  };
  if (!mayOpen) return <span {...attributes}>{content}</span>;
  return (
    <a {...attributes} href={href('/backups')}>
      {content}
    </a>
  );
}
