import { IconDatabaseExclamation, IconShieldCheck } from '@tabler/icons-react';
import { useRead } from '../call.ts';
import { useMay } from '../rights.tsx';
import { href } from '../router.tsx';
import { useTranslate } from '../translate.tsx';
import { backupWords } from './backup-words.ts';
import styles from './StatusBar.module.css';

/** How old the last good backup is, in the colour of its age; opens the page of backups for whoever may. */
export function BackupMark() {
  const { t, formatMoment } = useTranslate();
  const mayOpen = useMay('backups');
  const { data } = useRead('backups.status', {}, { refreshMs: 600_000, keepPrevious: true });
  if (!data) return null;
  const { lastGood, running } = data;
  const { key, state } = backupWords(data);
  const Icon = state === 'bad' ? IconDatabaseExclamation : IconShieldCheck;
  const place = t(lastGood?.place === 'chosen' ? 'backups.placeChosen' : 'backups.placeOwn');
  const attributes = {
    className: styles['backup'],
    title: lastGood
      ? t('backups.lastGood', { at: formatMoment(lastGood.at), place })
      : t('backups.noneYet'),
    'data-state': state,
    'data-testid': 'backup-mark',
  };
  const content = (
    <>
      <Icon size={14} stroke={1.8} />
      {running === null ? t(key) : t('backups.underWay', { percent: Math.round(running * 100) })}
    </>
  );
  if (!mayOpen) return <span {...attributes}>{content}</span>;
  return (
    <a {...attributes} href={href('/backups')}>
      {content}
    </a>
  );
}
